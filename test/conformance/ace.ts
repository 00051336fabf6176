// A book's path → what Ace, the judge of EPUB Accessibility, has against it.
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { launch } from '../../src/write/pdf/launch.js'
import { load } from './install.js'
import { numberSiblings } from './sibling-order.js'

interface Report {
  assertions: {
    'earl:testSubject': { url: string }
    assertions: { 'earl:test': { 'dct:title': string }; 'earl:result': { 'dct:description': string } }[]
  }[]
}

/** How Ace's core asks for a document of the book to be opened and for its own scripts, by path, to be run there. */
interface Runner {
  /** Documents at a time. */
  concurrency: number
  launch(): Promise<void>
  close(): Promise<void>
  run(url: string, scripts: string[]): Promise<unknown>
}

type Ace = (book: string, options: object, runner: Runner) => Promise<[string, Report]>

/** Violations, whatever their impact. */
export type Accessibility = (book: string) => Promise<string[]>

/**
 * Ace's core with all its rules, on every document of the book; but its own runner opens a page for each and sends it
 * 1.3 MB of axe, half a second's work. Ours keeps the browser's pages warm, which load these scripts by themselves.
 */
export async function openAce(): Promise<{ judge: Accessibility; close(): Promise<void> }> {
  const { browser } = await launch()
  const runner = warm(browser)
  numberSiblings()
  const ace: Ace = load('@daisy/ace-core')
  return {
    async judge(book) {
      const outdir = await mkdtemp(join(tmpdir(), 'ace-'))
      const [, report] = await ace(book, { cwd: '/', outdir, silent: true, initLogger: true }, runner)
      return report.assertions.flatMap(violations)
    },
    close: () => browser.close(),
  }
}

function violations({ 'earl:testSubject': subject, assertions }: Report['assertions'][number]): string[] {
  return assertions.map(
    each => `${each['earl:test']['dct:title']} ${subject.url} ${each['earl:result']['dct:description']}`,
  )
}

function warm(browser: Browser): Runner {
  const idle: Page[] = []
  return {
    concurrency: 2,
    launch: async () => {},
    close: async () => {},
    async run(url, scripts) {
      const page = idle.pop() ?? (await pageWith(scripts, browser))
      await page.goto(url)
      const found = await page.evaluate(judged)
      idle.push(page)
      return found
    },
  }
}

async function pageWith(scripts: string[], browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  for (const path of scripts) await page.addInitScript({ content: await readFile(path, 'utf8') })
  return page
}

/** Runs in the page, as Ace's own runner has it. */
function judged(): Promise<unknown> {
  type Done = (error: unknown, found: unknown) => void
  const { daisy } = window as unknown as { daisy: { ace: { run(done: Done): void } } }
  return new Promise((resolve, reject) => {
    daisy.ace.run((error, found) => (error ? reject(error) : resolve(found)))
  })
}
