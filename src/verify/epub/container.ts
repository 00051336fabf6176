// EPUB bytes → the files within, or why they are not opened: nothing is unpacked before its size is bounded.
import { inflateRawSync } from 'node:zlib'

/** Path in the container → content. */
export type Files = Map<string, Uint8Array>

/** Finding id and message. */
export type Found = [id: string, message: string]

/** An entry of the ZIP's central directory (APPNOTE 4.3.12). */
interface Entry {
  name: string
  /** What its header says of it whatever its content is. */
  header: string
  method: number
  packed: number
  size: number
  /** Of its local header. */
  offset: number
}

/** What unpacking may add to the bytes that are there; the largest books of text add a tenth of it. */
const growth = 512 * 2 ** 20
/** One file of markup or style. A novel of a million characters has 4 MB. */
const longest = 32 * 2 ** 20
/** Tags, or rules, of one file. A whole Bible has about 100,000. */
const most = 500_000
/** Links of one file: EPUBCheck's port takes time by their square, a minute for these. */
const mostLinks = 40_000

/**
 * Open a container. `refused` says why that is not safe; there are no files then. What is no ZIP at all has neither
 * files nor refusal: EPUBCheck says so.
 */
export function open(bytes: Uint8Array): { files: Files; headers: string[]; refused?: Found } {
  const entries = directory(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const grown = entries.reduce((sum, { size }) => sum + size, -bytes.length)
  if (grown > growth) return refused(`unpacks to ${megabytes(grown)} more than it has`)
  const files: Files = new Map()
  for (const entry of entries) {
    const content = unpacked(bytes, entry)
    if (content === 'larger')
      return refused(`${entry.name}: larger than the ${entry.size} bytes it is said to have`)
    const large = content && tooLarge(entry.name, content)
    if (large) return refused(`${entry.name}: ${large}`)
    if (content) files.set(entry.name, content)
  }
  return { files, headers: entries.map(({ header }) => header) }
}

function refused(message: string): { files: Files; headers: string[]; refused: Found } {
  return { files: new Map(), headers: [], refused: ['epub-oversize', message] }
}

/** Markup and style become trees, which take much more room than their text; all else is never looked into. */
function tooLarge(name: string, content: Uint8Array): string | undefined {
  const mark = name.endsWith('.css') ? '{' : isMarkup(content) ? '<' : ''
  if (!mark) return undefined
  if (content.length > longest) return `${megabytes(content.length)} of text in one file`
  if (count(content, mark) > most) return `more than ${most} “${mark}” in one file`
  return count(content, '<a ') > mostLinks ? `more than ${mostLinks} links in one file` : undefined
}

/** Whether the first sign is `<`, or UTF-16 begins, which EPUB 3.3 § 3.9 allows for markup. */
export function isMarkup(content: Uint8Array): boolean {
  const head = Buffer.from(content.subarray(0, 64)).toString('latin1')
  return /^(?:ï»¿)?\s*<|^\xFF\xFE|^\xFE\xFF/.test(head)
}

function count(content: Uint8Array, sign: string): number {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  let found = 0
  for (let at = bytes.indexOf(sign); at >= 0 && found <= most; at = bytes.indexOf(sign, at + 1)) found += 1
  return found
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`
}

/** The entries that the end of the file leads to; none where it leads nowhere. */
function directory(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'))
  if (end < 0 || end + 22 > zip.length) return []
  const entries: Entry[] = []
  let at = zip.readUInt32LE(end + 16)
  while (at + 46 <= end && zip.readUInt32LE(at) === 0x02014b50) {
    const lengths = [28, 30, 32].map(field => zip.readUInt16LE(at + field))
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + lengths[0]!),
      header: header(zip, at, lengths[0]!),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    })
    at += lengths.reduce((sum, each) => sum + each, 46)
  }
  return entries
}

/** Versions, flags, method, lengths, attributes, name; neither time, sizes nor where it lies. */
function header(zip: Buffer, at: number, nameLength: number): string {
  const fields = [zip.subarray(at + 4, at + 12), zip.subarray(at + 28, at + 42)]
  return Buffer.concat([...fields, zip.subarray(at + 46, at + 46 + nameLength)]).toString('latin1')
}

/** Content of an entry. What is damaged, or packed by a method that EPUB does not know, EPUBCheck tells. */
function unpacked(
  zip: Uint8Array,
  { method, packed, size, offset }: Entry,
): Uint8Array | 'larger' | undefined {
  if (offset + 30 > zip.length) return undefined
  const header = new DataView(zip.buffer, zip.byteOffset + offset)
  const start = offset + 30 + header.getUint16(26, true) + header.getUint16(28, true)
  const content = zip.subarray(start, start + packed)
  if (method !== 8) return method === 0 ? content : undefined
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(size, 1) })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'larger' : undefined
  }
}
