// A running browser and a job → the job locked up on the browser's one page, sealed off from everything else.
import type { CDPSession } from 'playwright'
import { type FaceId, Refusal } from '../../edition.js'
import { faces } from '../fonts.js'
import { countPages, fillTexts, inspectText, loadsFaces, markLinks, sayWhatIs, schemes } from './in-page.js'
import type { RunningBrowser } from './launch.js'
import { loosenTies } from './loose-ties.js'
import { evenLines, type Ragged, raggedLines } from './ragged.js'
import { nameInCase } from './type-case.js'
import { whole } from './whole.js'

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
  /** What the page is told through: playwright's own ways ask and answer several times as much. */
  wire: CDPSession
  frameId: string
  /** What requests are answered from. */
  desk: Desk
  hasCase: boolean
  /** Whether browser or page are gone. */
  dead(): boolean
  /** Count it as dead, and close its page. Not waited for: others may still work with the browser, and who leaves it last closes it. */
  abandon(): void
}

interface Desk {
  job: Job
  refused: Set<string>
  /** Where the browser finds the job's files, and how many jobs have had such an address. */
  address: string
  count: number
}

/** `.invalid` is nobody's (RFC 2606). */
const origin = 'http://kanben.invalid/'

export async function warm(running: RunningBrowser): Promise<Machine> {
  const context = await running.browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' })
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  const desk: Desk = { job: blank, refused: new Set(), address: origin, count: 0 }
  wire.on('Fetch.requestPaused', request => answer(wire, request, desk))
  await Promise.all([wire.send('Fetch.enable'), wire.send('Page.enable')])
  await page.goto(`${origin}index.html`)
  const { frameTree } = await wire.send('Page.getFrameTree')
  const named = (Object.keys(faces) as FaceId[]).map(nameInCase)
  const hasCase = await run<boolean>(wire, [loadsFaces], `loadsFaces(${JSON.stringify(named)})`)
  let lost = false
  const abandon = () => {
    lost = true
    context.close().catch(() => {})
  }
  page.on('crash', abandon)
  const dead = () => lost || !running.browser.isConnected()
  return { running, wire, frameId: frameTree.frame.id, desk, hasCase, abandon, dead }
}

const blank: Job = new Map([['index.html', { mediaType: 'text/html', bytes: '<!doctype html>' }]])

export async function printOn<T>(machine: Machine, job: Job, work: (forme: Forme) => Promise<T>) {
  const { wire, desk } = machine
  const refused = new Set<string>()
  desk.refused = refused
  await lay(machine, job)
  const pages = await makeReady(wire)
  const value = await work({
    pull: () => pull(wire),
    pages,
    fill: texts => run(wire, [fillTexts], `fillTexts(${JSON.stringify(texts)})`),
  })
  return { value, refused: [...refused] }
}

/**
 * In the place of the job before, which takes half the time of going to another page. But what a page has asked for
 * Chromium keeps by its address, whatever is laid there next: a job with files of its own has addresses of its own.
 */
async function lay({ wire, frameId, desk }: Machine, job: Job): Promise<void> {
  const { html, isAll } = whole(job)
  desk.job = new Map(job).set('index.html', { mediaType: 'text/html; charset=utf-8', bytes: html })
  const loaded = new Promise(resolve => wire.once('Page.loadEventFired', resolve))
  if (!isAll) desk.address = `${origin}${++desk.count}/`
  const laid = isAll
    ? wire.send('Page.setDocumentContent', { frameId, html })
    : wire.send('Page.navigate', { url: `${desk.address}index.html` })
  await Promise.all([loaded, laid])
}

/** @returns the page of each target, as the screen has it */
async function makeReady(wire: CDPSession): Promise<Record<string, number>> {
  const [links, last] = [JSON.stringify(schemes), [countPages, loosenTies]]
  const finish = `(pages => (loosenTies(), pages))(countPages(${links}))`
  // One question, for an answer takes longer to come than to be found.
  const { paragraphs, pages, ...text } = await run<Ready>(
    wire,
    [inspectText, markLinks, sayWhatIs, ...raggedLines, ...last],
    `inspectText().then(text => {
      markLinks(${links}), sayWhatIs()
      const paragraphs = ragged()
      return { ...text, paragraphs, pages: paragraphs.length === 0 ? ${finish} : null }
    })`,
  )
  proveText(text)
  if (pages) return pages
  await evenLines(paragraphs, call => run(wire, raggedLines, call))
  return run(wire, last, finish)
}

interface Ready extends Awaited<ReturnType<typeof inspectText>> {
  /** What lines may have to be evened of; pages are counted after that. */
  paragraphs: Ragged[]
  pages: Record<string, number> | null
}

/** Functions of ours are sent there as text. */
// biome-ignore lint/complexity/noBannedTypes: whatever they take and give.
async function run<T>(wire: CDPSession, functions: Function[], call: string): Promise<T> {
  const { result, exceptionDetails: wrong } = await wire.send('Runtime.evaluate', {
    expression: `(() => {${functions.join('\n')}\nreturn ${call}})()`,
    awaitPromise: true,
    returnByValue: true,
  })
  if (wrong) throw new Error(wrong.exception?.description ?? wrong.text)
  return result.value
}

async function pull(wire: CDPSession): Promise<Uint8Array> {
  const how = { preferCSSPageSize: true, printBackground: true }
  const tags = { generateTaggedPDF: true, generateDocumentOutline: true }
  const { data } = await wire.send('Page.printToPDF', { ...how, ...tags })
  return Buffer.from(data, 'base64')
}

type Paused = { requestId: string; request: { url: string } }

/** A page that is gone meanwhile needs no answer. */
function answer(wire: CDPSession, { requestId, request: { url } }: Paused, desk: Desk): void {
  const path = url.startsWith(desk.address) ? url.slice(desk.address.length) : url
  const asset = path === url ? undefined : desk.job.get(path)
  if (!asset) desk.refused.add(path)
  const answered = asset
    ? wire.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: 200,
        responseHeaders: [{ name: 'content-type', value: asset.mediaType }],
        body: Buffer.from(asset.bytes as Uint8Array).toString('base64'),
      })
    : wire.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
  answered.catch(() => {})
}

/** A page without its fonts prints as empty sheets, and no one says so. */
function proveText({ failed, hasText }: Awaited<ReturnType<typeof inspectText>>): void {
  if (failed.length === 0 && hasText) return
  throw new Refusal(
    failed.length > 0 ? `the browser cannot load the font ${failed.join(', ')}` : 'the browser sets no text',
    'Run `kanben doctor`, and name another Chromium in KANBEN_CHROMIUM.',
    3,
  )
}
