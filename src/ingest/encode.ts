// Text → the very bytes it was decoded from.
import iconv from 'iconv-lite'
import { type Encoding, Refusal, type Source } from '../edition.js'
import { decoderOf } from './decoder.js'
import { byteOrderMarks } from './units.js'

/**
 * The raw bytes of a decoded text: its byte-order mark, where it had one, and each character as `source` says.
 *
 * @throws {Refusal} when a character is not in the encoding; text that `decode` gave has none such
 */
export function encode(text: string, source: Pick<Source, 'encoding' | 'bom' | 'unusual'>): Uint8Array {
  const { encoding, bom, unusual = {} } = source
  const parts: Uint8Array[] = bom ? [Uint8Array.from(byteOrderMarks[encoding])] : []
  let done = 0
  // Keys that are whole numbers come in ascending order, whatever order they were put in.
  for (const [offset, hex] of Object.entries(unusual)) {
    const at = Number(offset)
    parts.push(usual(text.slice(done, at), encoding), Buffer.from(hex, 'hex'))
    done = at + String.fromCodePoint(text.codePointAt(at) ?? 0).length
  }
  parts.push(usual(text.slice(done), encoding))
  return Buffer.concat(parts)
}

function usual(text: string, encoding: Encoding): Uint8Array {
  const bytes = characters(text, encoding)
  if (bytes) return bytes
  throw new Refusal(
    `the text has characters that are not in ${encoding}`,
    'It is not the text that was decoded.',
  )
}

/** Each character by its usual bytes; undefined when one has none in this encoding. */
export function characters(text: string, encoding: Encoding): Uint8Array | undefined {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8')
    case 'utf-16le':
      return Buffer.from(text, 'utf16le')
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16()
    case 'gb18030':
    case 'big5':
      return byTable(text, encoding)
    default:
      return byLibrary(text, encoding)
  }
}

/** iconv-lite writes a question mark for what an encoding lacks. */
function byLibrary(text: string, encoding: Encoding): Uint8Array | undefined {
  const bytes = iconv.encode(text, encoding)
  return decoderOf(encoding)(bytes) === text ? bytes : undefined
}

function byTable(text: string, encoding: 'gb18030' | 'big5'): Uint8Array | undefined {
  const codes = tableOf(encoding)
  const bytes = Buffer.allocUnsafe(text.length * (encoding === 'big5' ? 2 : 4))
  let end = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const code = unit < 0x80 ? unit : codes[unit] || beyondTable(text.codePointAt(i)!, encoding)
    if (code === undefined) return undefined
    if (code >= supplementary) i++
    if (code > 0xffff) end = bytes.writeUInt32BE(code, end)
    else {
      if (code > 0xff) bytes[end++] = code >> 8
      bytes[end++] = code
    }
  }
  return bytes.subarray(0, end)
}

/** GB18030 counts the characters from U+10000 on through from 90308130; Big5 has none. */
const supplementary = 0x90308130

function beyondTable(point: number, encoding: 'gb18030' | 'big5'): number | undefined {
  if (encoding === 'big5') return undefined
  return point >= 0x10000
    ? gbFourBytes(point - 0x10000 + 189000)
    : tableOf('gb18030-rare')[point] || undefined
}

/** Codes, the usual of two for one character first. Those of GB18030 in four bytes below U+10000 are seldom asked for. */
const orders = {
  gb18030: () => pairs(0x81, 0xfe),
  'gb18030-rare': () => Array.from({ length: 39420 }, (_, pointer) => gbFourBytes(pointer)),
  big5: big5Codes,
}

const tables = new Map<string, Uint32Array>()

/** UTF-16 code unit → its code in bytes, 0 where there is none. Made on first use from the decoder itself. */
function tableOf(name: keyof typeof orders): Uint32Array {
  let codes = tables.get(name)
  if (!codes) {
    codes = new Uint32Array(0x10000)
    const order = orders[name]()
    const text = decoded(order, name === 'big5' ? name : 'gb18030')
    let at = 0
    for (const code of order) {
      const end = text.indexOf('\n', at)
      const unit = text.charCodeAt(at)
      if (end === at + 1 && isCharacter(unit, code) && codes[unit] === 0) codes[unit] = code
      at = end + 1
    }
    tables.set(name, codes)
  }
  return codes
}

/** Only four bytes of GB18030 stand for U+FFFD; elsewhere it says that the code stands for nothing. */
const isCharacter = (unit: number, code: number): boolean => unit !== 0xfffd || code > 0xffff

/** What each code stands for, a line each; longer than one character, or U+FFFD, for a code that stands for nothing. */
function decoded(order: number[], encoding: Encoding): string {
  const bytes = Buffer.allocUnsafe(order.length * 5)
  let end = 0
  for (const code of order) {
    end = code > 0xffff ? bytes.writeUInt32BE(code, end) : bytes.writeUInt16BE(code, end)
    // A line feed is never the second byte of anything, so it keeps the codes apart.
    bytes[end++] = 0x0a
  }
  return new TextDecoder(encoding).decode(bytes.subarray(0, end))
}

/**
 * Codes of Big5, the usual first: `十` is A451 and not A2CC (higher before lower), but a
 * line of a box A2A4 and not F9F9 (the rows from F9D6 on are a vendor's).
 */
function big5Codes(): number[] {
  const codes = pairs(0x81, 0xfe)
  return [...codes.filter(code => code < 0xf9d6).reverse(), ...codes.filter(code => code >= 0xf9d6)]
}

function pairs(from: number, to: number): number[] {
  const codes: number[] = []
  for (let lead = from; lead <= to; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) codes.push(lead * 256 + trail)
  }
  return codes
}

/** GB18030-2005, 4-byte codes: 81308130 is 0, and the last three bytes run through 10, 126 and 10 values. */
function gbFourBytes(pointer: number): number {
  const d = 0x30 + (pointer % 10)
  const c = 0x81 + (Math.floor(pointer / 10) % 126)
  const b = 0x30 + (Math.floor(pointer / 1260) % 10)
  const a = 0x81 + Math.floor(pointer / 12600)
  return ((a * 256 + b) * 256 + c) * 256 + d
}
