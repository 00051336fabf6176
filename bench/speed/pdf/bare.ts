// A print job → the same document printed by playwright alone, as anyone would: the file opened, the page printed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launch } from '../../../src/write/pdf/launch.js'
import type { Job } from '../../../src/write/pdf/press.js'

export interface Bare {
  print(file: string): Promise<Uint8Array>
  /** Path of the browser. */
  path: string
  close(): Promise<void>
}

/** A warm browser with one page, like the press. */
export async function bare(): Promise<Bare> {
  const { browser, found } = await launch()
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  page.setDefaultTimeout(0)
  return {
    path: found.path,
    async print(file) {
      await page.goto(pathToFileURL(file).href)
      return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
    },
    close: () => browser.close(),
  }
}

/**
 * Writes the job's files and gives the path of the document. What only asks for screens is left out: others have no use for it.
 *
 * @param linked false to take the links out, each of which Chromium looks for on every page
 */
export function lay(job: Job, folder: string, linked = true): string {
  for (const [name, { bytes }] of job) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, typeof bytes === 'string' ? without(bytes, linked) : bytes)
  }
  return join(folder, 'index.html')
}

function without(text: string, linked: boolean): string {
  const screenless = text.replace(/^@media screen.*\n/m, '')
  return linked ? screenless : screenless.replace(/ href="#[^"]*"/g, '')
}
