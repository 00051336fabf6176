// A PDF's lines → the paragraphs of its Chinese text, each with its lines in order, page after page.

import type { Pdf, PdfPage } from '../../../pdf/read.js'
import type { SetLine } from '../../../pdf/set-lines.js'
import type { Block } from '../../../pdf/tags.js'
import { byPlace } from './untagged.js'

/** A line of text, with the page that it stands on. */
export interface Printed extends SetLine {
  page: PdfPage
}

export interface Paragraph {
  lines: Printed[]
  /** Of its tag; empty where it has none. */
  role: string
  within: string
  isHead: boolean
}

/** Running heads and folios, readings and dots of emphasis are no part of it. */
export function paragraphsOf(pdf: Pdf): Paragraph[] {
  const groups = new Map<number, Printed[]>()
  for (const page of pdf.pages) {
    for (const line of page.set) {
      if (line.artifact || line.cut > 0) continue
      if (!groups.has(line.block)) groups.set(line.block, [])
      groups.get(line.block)!.push({ ...line, page })
    }
  }
  const loose = groups.get(-1) ?? []
  groups.delete(-1)
  const tied = [...groups].map(([number, lines]) => ({ lines, block: pdf.blocks[number] }))
  return [...tied, ...byPlace(loose).map(lines => ({ lines, block: undefined }))]
    .filter(({ lines, block }) => isChinese(textOf(lines), block?.language || pdf.language))
    .map(({ lines, block }) => tie(lines, block))
    .filter(({ role }) => role !== 'RT')
}

function tie(lines: Printed[], block: Block | undefined): Paragraph {
  const role = block?.role ?? ''
  const size = Math.max(...lines.map(line => line.size))
  const whole = lines.filter(line => line.size > 0.6 * size || !dots.test(line.text))
  return { lines: whole, role, within: block?.within ?? '', isHead: /^(?:H\d?|Title)$/.test(role) }
}

/** Marks that emphasis sets beside the characters. */
const dots = /^[•﹅﹆●○◦▲△.·]+$/

export const textOf = (lines: readonly SetLine[]): string => lines.map(({ text }) => text).join('')

/** By what its language is said to be, and by its characters where that says nothing or too much. */
function isChinese(text: string, language: string): boolean {
  if (language && !/^zh\b/i.test(language)) return false
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const han = count(/\p{Script=Han}/gu)
  const letters = count(/\p{L}/gu)
  return (
    han > letters * 0.3 && count(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) * 10 < han
  )
}
