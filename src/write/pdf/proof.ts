// Bytes that the press gave → a PDF that we can measure.
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'
import { type Target, targets } from './links.js'

export interface Proof {
  pdf: PDFDocument
  /** Where the elements are that a link of the document leads to, by id. */
  targets: Map<string, Target>
}

export async function readProof(bytes: Uint8Array): Promise<Proof> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  return { pdf, targets: targets(pdf) }
}
