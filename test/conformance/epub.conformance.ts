// Whole books → 0 errors, 0 warnings, 0 violations, and a table that says so.
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { books } from './books.js'
import { install, judges } from './install.js'
import { ace, epubcheck, type Verdict } from './judges.js'

const rows: string[] = []

beforeAll(install)

test.for(Object.entries(books))('%s', async ([name, make]) => {
  const bytes = await make()
  const file = join(await mkdtemp(join(tmpdir(), 'kanben-')), 'book.epub')
  await writeFile(file, bytes)
  const [format, access] = await Promise.all([epubcheck(file), ace(file)])
  rows.push(row(name, bytes.length, format, access))
  expect({ format, access }).toEqual({
    format: { errors: [], warnings: [] },
    access: { errors: [], warnings: [] },
  })
})

function row(name: string, size: number, format: Verdict, access: Verdict): string {
  const counts = [format.errors, format.warnings, access.errors].map(each => String(each.length))
  return `| ${[name, `${Math.ceil(size / 1024)} kB`, ...counts].join(' | ')} |`
}

afterAll(() => {
  const head = `\n${judges}\n\n| book | size | errors | warnings | violations |\n|---|--:|--:|--:|--:|\n`
  process.stdout.write(`${head}${rows.join('\n')}\n\n`)
})
