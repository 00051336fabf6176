// Chromium's PDF → ours: what it says of itself, its page labels, and nothing that changes from run to run.
import { createHash } from 'node:crypto'
import { type PDFDocument, PDFHexString, PDFName, ReadingDirection } from '@cantoo/pdf-lib'
import type { Edition } from '../../edition.js'
import { describe } from './archive/metadata.js'
import { mendStructure } from './archive/structure.js'
import type { Theme } from './theme.js'

/** Length of an identifier in hex digits: MD5's, as readers expect (ISO 32000-1, 14.4). */
const idLength = 32

export interface Facts {
  /** Number of pages before the text. */
  front: number
  /** Whether no box stands for a character that the fonts lack: no profile lets it. */
  isWhole: boolean
  /** How lines run: books in vertical lines open, and show two pages side by side, from the right. */
  writing: Theme['writing']
}

export async function seal(
  pdf: PDFDocument,
  edition: Edition,
  { front, isWhole, writing }: Facts,
): Promise<Uint8Array> {
  const isSound = mendStructure(pdf)
  describe(pdf, edition, { archival: isWhole, accessible: isWhole && isSound })
  if (writing === 'vertical')
    pdf.catalog.getOrCreateViewerPreferences().setReadingDirection(ReadingDirection.R2L)
  labelPages(pdf, front)
  const blank = PDFHexString.of('0'.repeat(idLength))
  pdf.context.trailerInfo.ID = pdf.context.obj([blank, blank])
  const bytes = await pdf.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
    // Else it rests after every fiftieth object, for four fifths of the time.
    objectsPerTick: Number.POSITIVE_INFINITY,
  })
  return identify(bytes)
}

/** Front matter in roman numerals, then the text in arabic ones: what readers show and search for (ISO 32000-1, 12.4.2). */
function labelPages(pdf: PDFDocument, front: number): void {
  const labels = front > 0 ? [0, { S: 'r' }, front, { S: 'D' }] : [0, { S: 'D' }]
  pdf.catalog.set(PDFName.of('PageLabels'), pdf.context.obj({ Nums: labels }))
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
