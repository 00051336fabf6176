// A PDF as it was read → what there is to know of it, whoever made it.

import type { PdfOutlineItem } from '../../pdf/catalogue.js'
import type { PdfFont } from '../../pdf/fonts.js'
import type { Box } from '../../pdf/matrix.js'
import type { Pdf, PdfPage } from '../../pdf/read.js'
import type { ClreqFacts } from './clreq/index.js'
import { isBlank } from './pages.js'

export interface PdfFacts {
  /** How many. */
  pages: number
  /** In millimetres; `trim` and `bleed` where the pages say where they are cut and how far ink reaches beyond. */
  sizes: { width: number; height: number; trim?: Size; bleed?: Size; pages: number }[]
  /** Of every page, as readers show them. */
  labels: string[]
  /** Labels of the pages on which nothing stands, those that are meant to be so as well. */
  blank: string[]
  title: string
  author: string
  /** BCP 47; empty where it says none. */
  language: string
  creator: string
  producer: string
  tagged: boolean
  outline: { entries: number; depth: number }
  fonts: PdfFont[]
  xmp: boolean
  /** What it claims to be, `PDF/A-2u`, `PDF/UA-1`. Claims are told, never confirmed. */
  claims: string[]
  encrypted: boolean
  javascript: boolean
  clreq: ClreqFacts | null
}

interface Size {
  width: number
  height: number
}

export function factsOf(pdf: Pdf, clreq: ClreqFacts | null): PdfFacts {
  const { pages, outline, fonts, title, language, tagged, about } = pdf
  const { author, creator, producer, pdfa, pdfua } = about
  return {
    pages: pages.length,
    sizes: sizesOf(pages),
    labels: pages.map(page => page.label),
    blank: pages.filter(page => isBlank(page) || isEmpty(page)).map(page => page.label),
    ...{ title, author, language, creator, producer, tagged },
    outline: { entries: count(outline), depth: depth(outline) },
    fonts,
    xmp: about.hasXmp,
    claims: [...(pdfa ? [`PDF/A-${pdfa}`] : []), ...(pdfua ? [`PDF/UA-${pdfua}`] : [])],
    encrypted: pdf.isEncrypted,
    javascript: about.hasScript,
    clreq,
  }
}

const isEmpty = ({ lines, hasObjects }: PdfPage) => lines.length === 0 && !hasObjects

function sizesOf(pages: PdfPage[]): PdfFacts['sizes'] {
  const sizes = new Map<string, PdfFacts['sizes'][number]>()
  for (const { width, height, trim, bleed } of pages) {
    const size = {
      ...{ width: millimetres(width), height: millimetres(height) },
      ...(trim && { trim: sizeOf(trim) }),
      ...(bleed && { bleed: sizeOf(bleed) }),
    }
    const key = JSON.stringify(size)
    sizes.set(key, { ...size, pages: (sizes.get(key)?.pages ?? 0) + 1 })
  }
  return [...sizes.values()]
}

function sizeOf({ left, right, bottom, top }: Box): Size {
  return { width: millimetres(right - left), height: millimetres(top - bottom) }
}

function millimetres(points: number): number {
  return Math.round((points / 72) * 254) / 10
}

function count(items: PdfOutlineItem[]): number {
  return items.reduce((sum, { children }) => sum + 1 + count(children), 0)
}

function depth(items: PdfOutlineItem[]): number {
  return items.reduce((most, { children }) => Math.max(most, 1 + depth(children)), 0)
}
