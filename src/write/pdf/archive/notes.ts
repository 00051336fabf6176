// Tags of endnotes, known by their links → Note with its label, and Reference (ISO 32000-1, table 338).
//
// PDF/UA-1 (7.9) wants each note tagged as one, with a name of its own. Chromium tags it as nothing in particular.
import { PDFDict, type PDFDocument, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { arrayOf, type Element, isAnnotation, kids, kidsOf, roleOf, setRole } from './elements.js'

/** Names that src/render/endnotes.ts gives: of the places that a note leads back to, and of notes. */
const called = /^a[\d-]+-ref\d+(?:-\d+)?$/
const note = /^a[\d-]+-fn\d+$/

export function mendNotes(pdf: PDFDocument, elements: Element[]): void {
  const sections = new Set<PDFDict>()
  for (const [ref, element] of elements) {
    const target = roleOf(element) === 'Link' ? targetOf(element) : undefined
    if (!target) continue
    const [, above] = parentOf(pdf, element)
    if (note.test(target) && roleOf(above) === 'NonStruct') setRole(above, 'Reference')
    if (called.test(target) && kidsOf(above)[0] === ref) sections.add(setLabel(pdf, ref, above))
  }
  for (const section of sections) nameNotes(pdf, section)
}

/** One that nothing refers to has no link, but stands among those that do. */
function nameNotes(pdf: PDFDocument, section: PDFDict): void {
  for (const kid of kidsOf(section)) {
    const element = pdf.context.lookup(kid)
    if (!(kid instanceof PDFRef && element instanceof PDFDict && roleOf(element) === 'NonStruct')) continue
    setRole(element, 'Note')
    element.set(PDFName.of('ID'), PDFString.of(`note ${kid.objectNumber}`))
  }
}

/**
 * A note's label is its own child, not its paragraph's. It stands before its paragraph; one that holds nothing else goes.
 *
 * @returns the section of the note
 */
function setLabel(pdf: PDFDocument, link: PDFRef, paragraph: PDFDict): PDFDict {
  const [ref, note] = parentOf(pdf, paragraph)
  const label = pdf.context.register(pdf.context.obj({ Type: 'StructElem', S: 'Lbl', P: ref, K: [link] }))
  pdf.context.lookup(link, PDFDict).set(PDFName.of('P'), label)
  const rest = kidsOf(paragraph).slice(1)
  paragraph.set(kids, arrayOf(pdf, rest))
  const blocks = kidsOf(note).filter(kid => rest.length > 0 || pdf.context.lookup(kid) !== paragraph)
  note.set(kids, arrayOf(pdf, [label, ...blocks]))
  return parentOf(pdf, note)[1]
}

function parentOf(pdf: PDFDocument, element: PDFDict): Element {
  const ref = element.get(PDFName.of('P')) as PDFRef
  return [ref, pdf.context.lookup(ref, PDFDict)]
}

/** Where a link leads within the book, by name. */
function targetOf(link: PDFDict): string | undefined {
  const annotation = kidsOf(link).find(isAnnotation)?.lookup(PDFName.of('Obj'), PDFDict)
  const target = annotation?.get(PDFName.of('Dest'))
  return target instanceof PDFName ? target.decodeText() : undefined
}
