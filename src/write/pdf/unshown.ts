// Characters that no font has + the pages as printed → a finding for each that came out as a box: where it stands in the
// raw text, and on which pages.
import type { PDFDocument } from '@cantoo/pdf-lib'
import { visit } from 'unist-util-visit'
import type { Edition, Finding, Galley } from '../../edition.js'
import { finding } from '../../findings.js'
import { locator } from '../../place.js'
import { contentOf } from './content.js'

/** More characters than these share one finding: a text in a script that we have no font for. */
const most = 20

export interface Pages {
  pdf: PDFDocument
  /** Number of pages before the text. */
  front: number
}

/** Empty where no box was printed: what a font was asked for need not be shown. Pages have been through mendMargins. */
export function boxes(
  edition: Edition,
  body: Galley[],
  unshown: Set<string>,
  { pdf, front }: Pages,
): Finding[] {
  if (unshown.size === 0) return []
  const contents = pdf.getPages().map(page => contentOf(page) ?? '')
  if (!contents.some(content => zeros(content) > 0)) return []
  const found = pagesOf(body, unshown, contents.slice(front))
  const places = placesOf(edition, unshown)
  const told = [...new Set([...places.keys(), ...unshown])]
  const rest = told.slice(most)
  return [
    ...told.slice(0, most).map(character => ({ character, message: gap(character, found.get(character)) })),
    ...rest.slice(0, 1).map(character => ({ character, message: `nor has any font ${rest.join(' ')}` })),
  ].map(({ character, message }) => finding('missing-glyph', message, { ...places.get(character) }))
}

function gap(character: string, pages = new Set<number>()): string {
  const number = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  const where = [...pages].map(page => `page ${page}`).join(', ')
  return `no font has “${character}” (U+${number}): an empty box is printed for it${where && ` on ${where}`}`
}

/** Character → numbers of the pages that show its box. Boxes tell nothing of themselves, but come in the order of the text. */
function pagesOf(body: Galley[], unshown: Set<string>, contents: string[]): Map<string, Set<number>> {
  const expected: string[] = []
  for (const { hast } of body)
    visit(hast, 'text', ({ value }) => {
      for (const character of value) if (unshown.has(character)) expected.push(character)
    })
  const printed = contents.flatMap((content, at) =>
    Array<number>(zeros(withoutArtifacts(content))).fill(at + 1),
  )
  const found = new Map<string, Set<number>>()
  if (printed.length !== expected.length) return found
  expected.forEach((character, at) => {
    found.set(character, (found.get(character) ?? new Set()).add(printed[at]!))
  })
  return found
}

/** Fonts of ours are coded by glyph number, four hex digits each; the box is glyph 0. */
function zeros(content: string): number {
  let count = 0
  for (const [, codes = ''] of content.matchAll(/<([0-9A-F]+)>/gi))
    for (let at = 0; at < codes.length; at += 4) if (codes.startsWith('0000', at)) count++
  return count
}

function withoutArtifacts(content: string): string {
  return content.replace(/^\/Artifact .*BDC\n[\s\S]*?^EMC\n/gm, '')
}

/** Character → where it first stands in the copy. What metadata alone holds has no place there. */
function placesOf({ articles }: Edition, unshown: Set<string>) {
  const found = new Map<string, Pick<Finding, 'file' | 'place'>>()
  for (const { copy } of articles) {
    const place = locator(copy)
    let at = 0
    for (const character of copy.text) {
      if (unshown.has(character) && !found.has(character))
        found.set(character, { file: copy.source.name, place: place(at, at + character.length) })
      at += character.length
    }
  }
  return found
}
