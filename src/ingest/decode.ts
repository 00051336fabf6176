// Bytes in a known encoding → text, byte for byte accounted for.
import { type Encoding, Refusal, type Source } from '../edition.js'
import { places } from '../place.js'
import { decoderOf } from './decoder.js'
import { characters } from './encode.js'
import { byteOrderMarks, hasMark, unitLength } from './units.js'

/** What `encode` needs to give the bytes again, and the text. */
export type Decoded = Pick<Source, 'encoding' | 'bom' | 'unusual'> & { text: string }

/** Bytes that are decoded at once; only a chunk that is out of the ordinary is gone through by characters. */
const chunkSize = 16 * 1024

/**
 * The text of all bytes after the byte-order mark. Each chunk is encoded again and compared, so what comes out here
 * is known to go back: `encode(text, …)` is `bytes`.
 *
 * @throws {Refusal} at the first bytes that are no character of the encoding, with their place
 */
export function decodeAs(bytes: Uint8Array, encoding: Encoding, name: string): Decoded {
  const bom = hasMark(bytes, encoding)
  const unusual: Record<number, string> = {}
  let text = ''
  let at = bom ? byteOrderMarks[encoding].length : 0
  while (at < bytes.length) {
    const chunk = bytes.subarray(at, endOfChunk(bytes, at, encoding))
    const read = decodeChunk(chunk, encoding)
    for (const [offset, hex] of read.unusual) unusual[text.length + offset] = hex
    text += read.text
    if (read.bad !== undefined) throw undecodable({ bytes, at: at + read.bad, encoding, name, before: text })
    at += chunk.length
  }
  return { text, encoding, bom, ...(Object.keys(unusual).length && { unusual }) }
}

function endOfChunk(bytes: Uint8Array, from: number, encoding: Encoding): number {
  const length = unitLength[encoding]
  const full = Math.min(from + chunkSize, bytes.length)
  let at = from
  while (at < full) at += length(bytes, at)
  return at
}

interface Chunk {
  text: string
  /** Offset in the text → the bytes that are not the usual ones of the character there. */
  unusual: [offset: number, hex: string][]
  /** Where in the bytes the first that cannot be decoded stand. */
  bad?: number
}

function decodeChunk(chunk: Uint8Array, encoding: Encoding): Chunk {
  const decode = decoderOf(encoding)
  const whole = decode(chunk)
  if (whole !== undefined && goesBack(whole, chunk, encoding)) return { text: whole, unusual: [] }
  const read: Chunk = { text: '', unusual: [] }
  for (let at = 0; at < chunk.length; ) {
    const length = unitLength[encoding](chunk, at)
    const unit = chunk.subarray(at, at + length)
    const character = decode(unit)
    // A lone lead byte of Big5 reads as a control character, alone or before ASCII: one unit is one character.
    if (unit.length < length || character === undefined || [...character].length !== 1)
      return { ...read, bad: at }
    if (!goesBack(character, unit, encoding))
      read.unusual.push([read.text.length, Buffer.from(unit).toString('hex')])
    read.text += character
    at += length
  }
  return read
}

function goesBack(text: string, bytes: Uint8Array, encoding: Encoding): boolean {
  const again = characters(text, encoding)
  return again !== undefined && Buffer.compare(again, bytes) === 0
}

interface Bad {
  bytes: Uint8Array
  at: number
  encoding: Encoding
  name: string
  /** The text up to there. */
  before: string
}

function undecodable({ bytes, at, encoding, name, before }: Bad): Refusal {
  const { line } = places(before)(before.length, before.length).start
  const unit = bytes.subarray(at, at + unitLength[encoding](bytes, at))
  const hex = [...unit].map(byte => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ')
  return new Refusal(
    `${name}: line ${line}: ${hex} at byte ${at} (0x${at.toString(16).toUpperCase()}) is no ${encoding} text`,
    'Mend the file there, or name another encoding with --encoding.',
  )
}
