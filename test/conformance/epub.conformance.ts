// Whole books → 0 errors, 0 warnings, 0 violations, and a table that says so.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAce } from './ace.js'
import { books, closePress } from './books.js'
import { epubcheck } from './epubcheck.js'
import { install } from './install.js'
import { type Row, record, table } from './table.js'
import { written } from './written.js'

const rows: Row[] = []
let ace: Awaited<ReturnType<typeof openAce>>

beforeAll(async () => {
  await install()
  ace = await openAce()
})

async function judged(bytes: Uint8Array) {
  const file = await written('book.epub', bytes)
  const [format, violations] = await Promise.all([epubcheck(file), ace.judge(file)])
  return { ...format, violations }
}

test('the judges see faults', async () => {
  const files = unzipSync(await books['one character']!())
  const chapter = strFromU8(files['OEBPS/a1.xhtml']!)
  const faults =
    '<center>x</center><img src="images/cover.png"/><p style="color: #eee; background: #fff">Too pale to read</p>'
  files['OEBPS/a1.xhtml'] = strToU8(chapter.replace('</section>', `${faults}</section>`))
  const opf = strFromU8(files['OEBPS/content.opf']!)
  files['OEBPS/content.opf'] = strToU8(opf.replace(/<meta property="schema:accessibilityHazard".*\n/, ''))
  const { errors, violations } = await judged(zipSync(files, { level: 0 }))
  expect(errors.join('\n')).toMatch(/^RSC-005 .*a1\.xhtml.*center/m)
  expect(violations.map(each => each.split(' ', 1)[0]).sort()).toEqual([
    ...['color-contrast', 'image-alt', 'metadata-accessibilityhazard'],
  ])
})

test.for(Object.entries(books))('%s', async ([book, make]) => {
  const bytes = await make()
  const found = await judged(bytes)
  const opf = strFromU8(unzipSync(bytes)['OEBPS/content.opf']!)
  rows.push({
    ...{ book, bytes: bytes.length, chapters: opf.match(/<itemref /g)?.length ?? 0 },
    ...{ errors: found.errors.length, warnings: found.warnings.length, violations: found.violations.length },
  })
  expect(found).toEqual({ errors: [], warnings: [], violations: [] })
})

afterAll(async () => {
  await Promise.all([ace.close(), closePress()])
  process.stdout.write(`\n${table(rows)}\n`)
  const clean = rows.every(({ errors, warnings, violations }) => errors + warnings + violations === 0)
  if (clean && rows.length === Object.keys(books).length) await record(rows)
})
