// Chromium's PDF → ours: what it says of itself, its page labels, and nothing that changes from run to run.
import { createHash } from 'node:crypto'
import { PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import type { Edition } from '../../edition.js'
import { version } from '../../root.js'

/** Length of an identifier in hex digits: MD5's, as readers expect (ISO 32000-1, 14.4). */
const idLength = 32

export async function seal(pdf: PDFDocument, edition: Edition, front: number): Promise<Uint8Array> {
  describe(pdf, edition)
  labelPages(pdf, front)
  mapRoles(pdf)
  const blank = PDFHexString.of('0'.repeat(idLength))
  pdf.context.trailerInfo.ID = pdf.context.obj([blank, blank])
  const bytes = await pdf.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
  })
  return identify(bytes)
}

function describe(pdf: PDFDocument, edition: Edition): void {
  pdf.setTitle(edition.title, { showInWindowTitleBar: true })
  pdf.setLanguage(edition.language)
  pdf.setCreator(`Kanben ${version}`)
  if (edition.description) pdf.setSubject(edition.description)
  if (edition.subject) pdf.setKeywords(edition.subject)
  const authors = edition.people.filter(person => person.relator === 'aut').map(person => person.name)
  if (authors.length > 0) pdf.setAuthor(authors.join('；'))
  date(pdf, edition.modified ?? edition.date)
}

function date(pdf: PDFDocument, iso: string | undefined): void {
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict)
  for (const key of ['CreationDate', 'ModDate']) info.delete(PDFName.of(key))
  if (!iso) return
  pdf.setCreationDate(new Date(iso))
  pdf.setModificationDate(new Date(iso))
}

/** Front matter in roman numerals, then the text in arabic ones: what readers show and search for (ISO 32000-1, 12.4.2). */
function labelPages(pdf: PDFDocument, front: number): void {
  const labels = front > 0 ? [0, { S: 'r' }, front, { S: 'D' }] : [0, { S: 'D' }]
  pdf.catalog.set(PDFName.of('PageLabels'), pdf.context.obj({ Nums: labels }))
}

/** Chromium's tags that PDF 1.7 does not know → those that it does (ISO 32000-1, 14.8.4). Without this they are skipped. */
const roleMap = { Aside: 'Sect', Em: 'Span', Strong: 'Span' }

function mapRoles(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  root?.set(PDFName.of('RoleMap'), pdf.context.obj(roleMap))
}

/** The identifier is the digest of the whole file with zeros in its place. */
function identify(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const digest = createHash('sha256').update(file).digest('hex').slice(0, idLength)
  const blank = '0'.repeat(idLength)
  const second = file.lastIndexOf(blank)
  const first = file.lastIndexOf(blank, second - 1)
  file.write(digest, first, 'latin1')
  file.write(digest, second, 'latin1')
  return bytes
}
