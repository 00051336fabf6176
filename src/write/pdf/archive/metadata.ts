// Edition → what its PDF says of itself: the Info dictionary, the same in XMP with what the file claims, and its colours.
import {
  getDefaultSRGBProfile,
  PDFDict,
  type PDFDocument,
  PDFHeader,
  PDFName,
  PDFString,
} from '@cantoo/pdf-lib'
import type { Edition } from '../../../edition.js'
import { version } from '../../../root.js'
import { template } from '../../../template.js'
import { xmlText } from '../../epub/xml.js'

/** What the file says that it is; `npm run conformance` has both judged for what an edition can hold. */
export interface Claims {
  /** PDF/A-2u (ISO 19005-2). */
  archival: boolean
  /** PDF/UA-1 (ISO 14289-1). */
  accessible: boolean
}

export function describe(pdf: PDFDocument, edition: Edition, claims: Claims): void {
  pdf.context.header = PDFHeader.forVersion(1, 7)
  const authors = edition.people.filter(person => person.relator === 'aut').map(person => person.name)
  const creator = `Kanben ${version}`
  pdf.setTitle(edition.title, { showInWindowTitleBar: true })
  pdf.setLanguage(edition.language)
  pdf.setCreator(creator)
  if (edition.description) pdf.setSubject(edition.description)
  if (edition.subject) pdf.setKeywords(edition.subject)
  if (authors.length > 0) pdf.setAuthor(authors.join('；'))
  const date = setDate(pdf, edition.modified ?? edition.date)
  const producer = pdf.getProducer() ?? ''
  setXmp(pdf, template('print/xmp.ejs', { ...edition, authors, creator, date, producer, claims }))
  setColours(pdf)
}

/** @returns what it set, as XMP writes dates. */
function setDate(pdf: PDFDocument, iso: string | undefined): string | undefined {
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict)
  for (const key of ['CreationDate', 'ModDate']) info.delete(PDFName.of(key))
  if (!iso) return undefined
  const date = new Date(iso)
  pdf.setCreationDate(date)
  pdf.setModificationDate(date)
  return date.toISOString().replace(/\.\d+/, '')
}

/** As it is, for those who look for it in the file's bytes (ISO 19005-2, 6.6.2.1 wants no filter either). */
function setXmp(pdf: PDFDocument, xmp: string): void {
  const stream = pdf.context.stream(Buffer.from(xmlText(xmp)), { Type: 'Metadata', Subtype: 'XML' })
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream))
}

/** What Chromium calls DeviceRGB is sRGB, as CSS has it (ISO 19005-2, 6.2.4.3). */
function setColours(pdf: PDFDocument): void {
  const profile = pdf.context.register(pdf.context.flateStream(getDefaultSRGBProfile(), { N: 3 }))
  const intent = pdf.context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  })
  pdf.catalog.set(PDFName.of('OutputIntents'), pdf.context.obj([pdf.context.register(intent)]))
}
