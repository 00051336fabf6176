// Bytes that the press gave → a PDF that we can measure.
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'

export interface Proof {
  pdf: PDFDocument
  /** Number of the page, from 0, where the element of this id begins; undefined for one that no link leads to. */
  pageOf(id: string): number | undefined
}

/** Chromium makes a named destination of every id that a link of the document leads to. */
export async function readProof(bytes: Uint8Array): Promise<Proof> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const numbers = new Map(pdf.getPages().map((page, number) => [page.ref, number]))
  const destinations = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  return {
    pdf,
    pageOf(id) {
      const target = destinations?.lookupMaybe(PDFName.of(id), PDFArray)?.get(0)
      return target instanceof PDFRef ? numbers.get(target) : undefined
    },
  }
}
