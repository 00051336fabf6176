// Bytes of a picture → its kind, whether it is whole, whether it moves. By what the bytes are, never by the file's name.
// The kinds are the raster ones that every EPUB reader has to show (EPUB 3.3 § 3.2).
import type { Picture } from '../edition.js'

export interface Look {
  mediaType: Picture['mediaType']
  extension: string
  /** Whether its parts are all there, up to the mark that ends it. */
  whole: boolean
  animated: boolean
}

/** Nothing where the bytes are of no such kind. Each walk is linear and leaves the pixels alone. */
export function lookAt(bytes: Uint8Array): Look | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kind = kinds.find(({ magic }) => magic.test(view.toString('latin1', 0, 16)))
  return kind && { mediaType: kind.mediaType, extension: kind.extension, ...kind.walk(view) }
}

type Walk = (bytes: Buffer) => Pick<Look, 'whole' | 'animated'>

const kinds: { magic: RegExp; mediaType: Picture['mediaType']; extension: string; walk: Walk }[] = [
  { magic: /^\x89PNG\r\n\x1a\n/, mediaType: 'image/png', extension: 'png', walk: png },
  { magic: /^\xff\xd8\xff/, mediaType: 'image/jpeg', extension: 'jpg', walk: jpeg },
  { magic: /^GIF8[79]a/, mediaType: 'image/gif', extension: 'gif', walk: gif },
  { magic: /^RIFF.{4}WEBP/s, mediaType: 'image/webp', extension: 'webp', walk: webp },
]

/** Chunks: length, type, data, checksum (PNG 3rd ed. § 5.3); `acTL` says that it moves (§ 11.3.6). */
function png(bytes: Buffer): ReturnType<Walk> {
  const types = new Set<string>()
  let at = 8
  while (at + 12 <= bytes.length && !types.has('IEND')) {
    types.add(bytes.toString('latin1', at + 4, at + 8))
    at += bytes.readUInt32BE(at) + 12
  }
  const whole = at <= bytes.length && ['IHDR', 'IDAT', 'IEND'].every(type => types.has(type))
  return { whole, animated: types.has('acTL') }
}

/** Segments up to the scan, then its data up to the end mark (ITU T.81, annex B). Cameras put more behind it. */
function jpeg(bytes: Buffer): ReturnType<Walk> {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!
    if (marker === 0xda)
      return { whole: bytes.lastIndexOf('\xff\xd9', undefined, 'latin1') > at, animated: false }
    at += marker === 0xff ? 1 : bytes.readUInt16BE(at + 2) + 2
  }
  return { whole: false, animated: false }
}

/** Header, blocks, trailer (GIF89a § 17–27). Two frames move. */
function gif(bytes: Buffer): ReturnType<Walk> {
  let frames = 0
  let at = 13 + tableSize(bytes[10])
  while (at < bytes.length) {
    const block = bytes[at]
    if (block === 0x3b) return { whole: frames > 0, animated: frames > 1 }
    if (block === 0x21) at = pastBlocks(bytes, at + 2)
    else if (block === 0x2c) {
      frames++
      at = pastBlocks(bytes, at + 11 + tableSize(bytes[at + 9]))
    } else break
  }
  return { whole: false, animated: frames > 1 }
}

/** Bytes of the colour table that the packed field announces. */
function tableSize(packed = 0): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0
}

function pastBlocks(bytes: Buffer, from: number): number {
  let at = from
  while (bytes[at]) at += bytes[at]! + 1
  return at + 1
}

/** The file's length stands in its head; the extended form has a flag for animation (RFC 9649 § 2.4, 2.7). */
function webp(bytes: Buffer): ReturnType<Walk> {
  const whole = bytes.length >= 30 && bytes.readUInt32LE(4) + 8 <= bytes.length
  const extended = bytes.toString('latin1', 12, 16) === 'VP8X'
  return { whole, animated: extended && (bytes[20]! & 2) > 0 }
}
