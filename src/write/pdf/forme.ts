// A running browser and a job → the job locked up on the browser's one page, sealed off from everything else.
import type { Page, Route } from 'playwright'
import { type Finding, Refusal } from '../../edition.js'
import { finding } from '../../findings.js'
import { countPages, fillTexts, inspectText, markLinks, sayWhatIs } from './in-page.js'
import type { RunningBrowser } from './launch.js'
import { schemes } from './links.js'
import { loosenTies } from './loose-ties.js'
import { evenLines } from './ragged.js'

/** A file of a print job. */
export interface Asset {
  mediaType: string
  bytes: Uint8Array | string
}

/** All that the press is given, by path; `index.html` is printed and may ask for the others, and for nothing else. */
export type Job = Map<string, Asset>

/** What stands on the press during one job. */
export interface Forme {
  /** Print the document as it stands. */
  pull(): Promise<Uint8Array>
  /** Number of the page, from 0, on which each target of a link should come to stand, by id: what the screen makes of it. */
  pages: Record<string, number>
  /** Set the text of elements, by id. */
  fill(texts: Record<string, string>): Promise<void>
}

export interface Machine {
  running: RunningBrowser
  page: Page
  /** What requests are answered from. */
  desk: { job: Job; refused: Set<string> }
  /** Whether browser or page are gone. */
  dead(): boolean
  /** Count it as dead, and close its page. Not waited for: others may still work with the browser, and who leaves it last closes it. */
  abandon(): void
}

/** `.invalid` is nobody's (RFC 2606). */
const origin = 'http://kanben.invalid/'

export async function warm(running: RunningBrowser): Promise<Machine> {
  const context = await running.browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' })
  const page = await context.newPage()
  const desk = { job: new Map(), refused: new Set<string>() }
  await page.route('**/*', route => answer(route, desk))
  let lost = false
  const abandon = () => {
    lost = true
    context.close().catch(() => {})
  }
  page.on('crash', abandon)
  return { running, page, desk, abandon, dead: () => lost || !running.browser.isConnected() }
}

export async function printOn<T>({ page, desk }: Machine, job: Job, work: (forme: Forme) => Promise<T>) {
  const refused = new Set<string>()
  Object.assign(desk, { job, refused })
  await page.goto(`${origin}index.html`)
  // Sent together: an answer takes longer to come than to be found.
  await Promise.all([proveText(page), page.evaluate(markLinks, schemes), page.evaluate(sayWhatIs)])
  await evenLines(page)
  const [pages] = await Promise.all([page.evaluate(countPages, schemes), page.evaluate(loosenTies)])
  const value = await work({
    pull: () => page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
    pages,
    fill: texts => page.evaluate(fillTexts, texts),
  })
  return { value, findings: [...refused].map(refusal) }
}

async function answer(route: Route, { job, refused }: Machine['desk']): Promise<void> {
  const url = route.request().url()
  const asset = url.startsWith(origin) ? job.get(url.slice(origin.length)) : undefined
  if (asset) {
    const body = typeof asset.bytes === 'string' ? asset.bytes : Buffer.from(asset.bytes)
    const headers = { 'content-type': asset.mediaType, ...(url.endsWith('/index.html') && ahead(job)) }
    return route.fulfill({ headers, body })
  }
  refused.add(url.startsWith(origin) ? url.slice(origin.length) : url)
  return route.abort('blockedbyclient')
}

/** Fonts are asked for at once: else Chromium sets all in others first, and once more when it has them. */
function ahead(job: Job): { link?: string } {
  const fonts = [...job].filter(([, { mediaType }]) => mediaType === 'font/ttf')
  const link = fonts
    .map(([path]) => `<${path}>; rel=preload; as=font; type="font/ttf"; crossorigin`)
    .join(', ')
  return link ? { link } : {}
}

function refusal(address: string): Finding {
  return finding('request-refused', `the page asked for “${address}”, which is not part of the edition`)
}

/** A page without its fonts prints as empty sheets, and no one says so. */
async function proveText(page: Page): Promise<void> {
  const { failed, hasText } = await page.evaluate(inspectText)
  if (failed.length > 0 || !hasText) {
    throw new Refusal(
      failed.length > 0
        ? `the browser cannot load the font ${failed.join(', ')}`
        : 'the browser sets no text',
      'Run `kanben doctor`, and name another Chromium in KANBEN_CHROMIUM.',
      3,
    )
  }
}
