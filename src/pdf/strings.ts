// An object of a PDF → the text that it is.
import { PDFHexString, type PDFObject, PDFString } from '@cantoo/pdf-lib'

/** Empty for all that is no string. */
export function textOf(object: PDFObject | undefined): string {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : ''
}
