// A PDF's catalogue → what it is called, its language, its outline, and the labels of its pages.
import {
  PDFArray,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { textOf } from './strings.js'
import { nameOf } from './type.js'

export interface PdfOutlineItem {
  title: string
  children: PdfOutlineItem[]
}

export interface Catalogue {
  title: string
  /** BCP 47; empty where it says none. */
  language: string
  tagged: boolean
  isEncrypted: boolean
  outline: PdfOutlineItem[]
}

export function readCatalogue({ catalog, context, isEncrypted }: PDFDocument): Catalogue {
  const info = context.lookup(context.trailerInfo.Info)
  const marks = catalog.lookup(PDFName.of('MarkInfo'))
  const outlines = catalog.lookup(PDFName.of('Outlines'))
  return {
    title: info instanceof PDFDict ? textOf(info.lookup(PDFName.of('Title'))) : '',
    language: textOf(catalog.lookup(PDFName.of('Lang'))),
    tagged: marks instanceof PDFDict && marks.lookup(PDFName.of('Marked')) === PDFBool.True,
    isEncrypted,
    outline: outlines instanceof PDFDict ? itemsBelow(outlines, new Set()) : [],
  }
}

/** A list that leads back into itself ends there. */
function itemsBelow(parent: PDFDict, met: Set<PDFObject>): PdfOutlineItem[] {
  const items: PdfOutlineItem[] = []
  let item = parent.lookup(PDFName.of('First'))
  while (item instanceof PDFDict && !met.has(item)) {
    met.add(item)
    items.push({ title: textOf(item.lookup(PDFName.of('Title'))), children: itemsBelow(item, met) })
    item = item.lookup(PDFName.of('Next'))
  }
  return items
}

/** What readers call each page (ISO 32000-1, 12.4.2): its number, where the file says nothing else. */
export function readLabels({ catalog }: PDFDocument, pages: number): string[] {
  const labels = Array.from({ length: pages }, (_, at) => String(at + 1))
  const ranges = rangesOf(catalog.lookup(PDFName.of('PageLabels')), new Set()).sort((a, b) => a.from - b.from)
  for (const [at, { from, label }] of ranges.entries()) {
    const end = Math.min(ranges[at + 1]?.from ?? pages, pages)
    const first = label.lookup(PDFName.of('St'))
    const start = first instanceof PDFNumber ? first.asNumber() : 1
    const prefix = textOf(label.lookup(PDFName.of('P')))
    const style = nameOf(label, 'S')
    for (let page = from; page < end; page++) labels[page] = prefix + numbered(start + page - from, style)
  }
  return labels
}

interface Range {
  /** First page, from 0. */
  from: number
  label: PDFDict
}

function rangesOf(tree: PDFObject | undefined, met: Set<PDFObject>): Range[] {
  if (!(tree instanceof PDFDict) || met.has(tree)) return []
  met.add(tree)
  const kids = tree.lookup(PDFName.of('Kids'))
  const below =
    kids instanceof PDFArray ? kids.asArray().flatMap((_, at) => rangesOf(kids.lookup(at), met)) : []
  const numbers = tree.lookup(PDFName.of('Nums'))
  const own: Range[] = []
  for (let at = 0; numbers instanceof PDFArray && at + 1 < numbers.size(); at += 2) {
    const [from, label] = [numbers.lookup(at), numbers.lookup(at + 1)]
    if (from instanceof PDFNumber && label instanceof PDFDict) own.push({ from: from.asNumber(), label })
  }
  return [...own, ...below]
}

function numbered(number: number, style: string): string {
  if (style === 'D') return String(number)
  if (style === 'r') return roman(number)
  if (style === 'R') return roman(number).toUpperCase()
  if (style !== 'a' && style !== 'A') return ''
  // a to z, then aa to zz.
  const letter = String.fromCharCode((style === 'a' ? 97 : 65) + ((number - 1) % 26))
  return letter.repeat(Math.ceil(number / 26))
}

const romans = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
  ] as const),
  ...([
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
] as const

/** Thousands are all alike: no file has so many pages before its text. */
function roman(number: number): string {
  if (number > 4999) return String(number)
  let rest = number
  let written = ''
  for (const [value, letters] of romans) for (; rest >= value; rest -= value) written += letters
  return written
}
