// Galleys + their PDF as it was read → where each printed page begins in the text of the galleys, so that an EPUB can
// be cited by the page numbers of the print edition (EPUB Accessibility 1.1 § 4.2.2).
import type { Nodes } from 'hast'
import { visit } from 'unist-util-visit'
import { contentsId, type Galley, type PageBreak } from '../edition.js'
import type { Pdf, PdfPage } from '../pdf/read.js'

/** Letters that have to agree before a place is believed. */
const enough = 12

/** In the order of the pages. Pages without text have none, nor have further pages of the contents. */
export function pageBreaks(galleys: Galley[], { pages }: Pdf): PageBreak[] {
  const body = pages.findIndex(({ label }) => label === '1')
  const isFront = ({ part }: Galley) => part === 'titlepage'
  const front = breaks(galleys.filter(isFront), pages.slice(0, body))
  const contents = pages
    .slice(0, body)
    .find(page => lettersOf(page) && !front.some(({ label }) => label === page.label))
  return [
    ...front,
    ...(contents ? [{ label: contents.label, galley: contentsId, at: 0 }] : []),
    ...breaks(
      galleys.filter(galley => !isFront(galley)),
      pages.slice(body),
    ),
  ]
}

function breaks(galleys: Galley[], pages: PdfPage[]): PageBreak[] {
  const texts = galleys.map(({ id, hast }) => ({ id, text: letters(textOf(hast)) }))
  const all = texts.map(({ text }) => text).join('')
  const found: PageBreak[] = []
  let next = 0
  for (const page of pages) {
    const print = lettersOf(page)
    const at = begins(print, all, next)
    if (at === undefined) continue
    found.push({ label: page.label, ...placed(at, texts) })
    next = at + print.length
  }
  return found
}

function lettersOf({ lines }: PdfPage): string {
  return letters(
    lines
      .filter(line => !line.artifact)
      .map(line => line.text)
      .join(''),
  )
}

/**
 * Where the print begins in `text`, about `expected`. Print has letters that the text lacks (numbers of items, hyphens),
 * so that a later stretch may have to be looked for, and gone back from as far as both agree.
 */
function begins(print: string, text: string, expected: number): number | undefined {
  for (let from = 0; from < Math.min(print.length, 60); from++) {
    const sample = print.slice(from, from + enough)
    const at = nearest(sample, text, expected + from)
    if (at === undefined) continue
    let back = 0
    while (back < from && print[from - back - 1] === text[at - back - 1]) back++
    return at - back
  }
  return undefined
}

/** How far a page may begin from where the last one ends: what print alone has adds up. */
const reach = 400

function nearest(sample: string, text: string, expected: number): number | undefined {
  const from = Math.max(0, expected - reach)
  const window = text.slice(from, expected + reach + sample.length)
  let best: number | undefined
  for (let at = window.indexOf(sample); at >= 0; at = window.indexOf(sample, at + 1)) {
    if (best === undefined || Math.abs(from + at - expected) < Math.abs(best - expected)) best = from + at
  }
  return best
}

function placed(at: number, texts: { id: string; text: string }[]): Pick<PageBreak, 'galley' | 'at'> {
  let rest = at
  for (const { id, text } of texts) {
    if (rest < text.length) return { galley: id, at: rest }
    rest -= text.length
  }
  return { galley: texts.at(-1)!.id, at: texts.at(-1)!.text.length }
}

function textOf(tree: Nodes): string {
  const found: string[] = []
  visit(tree, 'text', node => {
    found.push(node.value)
  })
  return found.join('')
}

/** What print and text have in common, whatever the layout does to blanks; by these `PageBreak.at` is counted. */
export function letters(text: string): string {
  return text.replace(/\s+/gu, '')
}
