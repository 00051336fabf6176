// The first bytes of a file → a refusal that says what it is, when it is of a known kind that is not text.
import { Refusal } from '../edition.js'

const extract = 'Copy its text out, or save it as text (UTF-8), and give that.'
const recognize = 'Pictures need text recognition first; give the text that it makes.'
const unpack = 'Unpack it and give the text in it.'

/** File signatures, byte for byte in Latin-1, the particular before the general. None of them can begin a text. */
const kinds: readonly { kind: string; magic: string; at?: number; hint: string }[] = [
  { kind: 'a PDF', magic: '%PDF-', hint: extract },
  { kind: 'an EPUB', magic: 'mimetypeapplication/epub+zip', at: 30, hint: extract },
  {
    kind: 'an OpenDocument file',
    magic: 'mimetypeapplication/vnd.oasis.opendocument',
    at: 30,
    hint: extract,
  },
  { kind: 'an RTF document', magic: '{\\rtf', hint: extract },
  {
    kind: 'an old Office document (.doc, .xls, .wps)',
    magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    hint: extract,
  },
  { kind: 'a Kindle book', magic: 'BOOKMOBI', at: 60, hint: extract },
  { kind: 'a CAJ document', magic: 'CAJ\0', hint: extract },
  { kind: 'a DjVu document', magic: 'AT&TFORM', hint: recognize },
  { kind: 'a PNG picture', magic: '\x89PNG\r\n\x1a\n', hint: recognize },
  { kind: 'a JPEG picture', magic: '\xff\xd8\xff', hint: recognize },
  { kind: 'a GIF picture', magic: 'GIF87a', hint: recognize },
  { kind: 'a GIF picture', magic: 'GIF89a', hint: recognize },
  { kind: 'a WebP picture', magic: 'WEBP', at: 8, hint: recognize },
  { kind: 'a TIFF picture', magic: 'II*\0', hint: recognize },
  { kind: 'a TIFF picture', magic: 'MM\0*', hint: recognize },
  { kind: 'a gzip archive', magic: '\x1f\x8b\x08', hint: unpack },
  { kind: 'an xz archive', magic: '\xfd7zXZ\0', hint: unpack },
  { kind: 'a 7-Zip archive', magic: '7z\xbc\xaf\x27\x1c', hint: unpack },
  { kind: 'a RAR archive', magic: 'Rar!\x1a\x07', hint: unpack },
  { kind: 'UTF-32 text', magic: '\xff\xfe\0\0', hint: 'Save it as UTF-8.' },
  { kind: 'UTF-32 text', magic: '\0\0\xfe\xff', hint: 'Save it as UTF-8.' },
]

/** @throws {Refusal} when the bytes are a known kind of file that is not text */
export function refuseBinary(bytes: Uint8Array, name: string): void {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const found = kinds.find(({ magic, at = 0 }) => head.startsWith(magic, at)) ?? zip(head)
  if (found) throw new Refusal(`${name}: ${found.kind}, not text`, found.hint)
}

/** Word, Excel and PowerPoint files are ZIP archives that name their parts near the beginning. */
function zip(head: string): { kind: string; hint: string } | undefined {
  if (!head.startsWith('PK\x03\x04')) return undefined
  if (head.includes('word/')) return { kind: 'a Word document (.docx)', hint: extract }
  const office = head.includes('[Content_Types].xml')
  return office ? { kind: 'an Office document', hint: extract } : { kind: 'a ZIP archive', hint: unpack }
}
