// The bytes of a PDF → what is wrong with it, on the page and behind it.
import type { Finding } from '../edition.js'
import { finding } from '../findings.js'
import { type Pdf, type PdfPage, readPdf } from '../pdf/read.js'

/** Check a PDF, ours or not. `file` names it in the findings; `read` is what it was read as, if it was. Never throws. */
export async function checkPdf(bytes: Uint8Array, file: string, read?: Pdf): Promise<Finding[]> {
  let pdf: Pdf
  try {
    pdf = read ?? (await readPdf(bytes))
  } catch (error) {
    return [finding('pdf-unreadable', `not a PDF that can be read: ${(error as Error).message}`, { file })]
  }
  const found: Found[] = [
    ...checkDocument(pdf),
    ...checkFonts(pdf),
    ...pdf.pages.flatMap(page => [...checkPage(page)]),
  ]
  return found.map(([id, message]) => finding(id, message, { file }))
}

/** Finding id and message. */
type Found = [id: string, message: string]

function* checkDocument(pdf: Pdf): Generator<Found> {
  if (!pdf.tagged) yield ['pdf-no-tags', 'the PDF has no tags']
  if (!pdf.language) yield ['pdf-no-language', 'the PDF does not say its language']
  if (!pdf.title) yield ['pdf-no-title', 'the PDF has no title']
  if (pdf.outline.length === 0) yield ['pdf-no-outline', 'the PDF has no outline']
}

function* checkFonts(pdf: Pdf): Generator<Found> {
  for (const { name, type, embedded } of pdf.fonts) {
    if (!embedded) yield ['pdf-font-not-embedded', `the font ${name} (${type}) is not embedded`]
    if (type === 'Type 3') yield ['pdf-type3-font', `the font ${name || 'without a name'} is a Type 3 font`]
  }
}

function* checkPage(page: PdfPage): Generator<Found> {
  const where = `page ${page.label}`
  if (isBlank(page)) yield ['pdf-blank-page', `${where} is blank`]
  if (page.hasNotdef) yield ['pdf-notdef', `${where} has a box instead of a character`]
  for (const { text } of page.lines) {
    const line = text.trim()
    if (isChinese(line) && closing.test(line))
      yield ['pdf-line-start', `${where}: a line begins with a closing mark: “${line.slice(0, 8)}”`]
    if (isChinese(line) && opening.test(line))
      yield ['pdf-line-end', `${where}: a line ends with an opening mark: “${line.slice(-8)}”`]
    const radical = kangxi.exec(line)
    if (radical)
      yield [
        'pdf-kangxi-radical',
        `${where}: “${line}” holds the radical ${radical[0]} instead of a character`,
      ]
  }
}

/** 点号 and the ends of brackets and quotes. `——` and `……` may begin a line. */
const closing = /^[\p{Pe}\p{Pf}、，。．：；！？]/u
const opening = /[\p{Ps}\p{Pi}]$/u
/** Elsewhere, in code and tables of figures, a bracket may stand where it likes. */
const isChinese = (line: string) => /\p{Script=Han}/u.test(line)
/** Kangxi Radicals and CJK Radicals Supplement: what a shared glyph may be mapped back to. */
const kangxi = /[\u2E80-\u2FDF]/

/** A left-hand page without even a folio is meant: the back of a leaf. One with nothing but a folio has lost its text. */
function isBlank({ number, lines, hasObjects }: PdfPage): boolean {
  const meant = number % 2 === 0 && lines.length === 0
  return !hasObjects && !meant && lines.every(line => line.artifact)
}
