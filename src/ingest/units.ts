// Bytes of an encoding → the units (one character each) that they fall into, by their first bytes alone.
import type { Encoding } from '../edition.js'

type Step = (bytes: Uint8Array, at: number) => number

/**
 * How many bytes the character at `at` should have, by WHATWG's decoders (encoding.spec.whatwg.org). Says nothing of
 * whether the unit is valid.
 */
export const unitLength: Record<Encoding, Step> = {
  'utf-8': (bytes, at) => {
    const lead = bytes[at]!
    if (lead < 0xc2) return 1
    return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1
  },
  gb18030: (bytes, at) => {
    if (bytes[at]! < 0x81) return 1
    const second = bytes[at + 1] ?? 0
    return second >= 0x30 && second <= 0x39 ? 4 : 2
  },
  big5: (bytes, at) => (bytes[at]! < 0x80 ? 1 : 2),
  'utf-16le': (bytes, at) => utf16Length(bytes[at + 1]),
  'utf-16be': (bytes, at) => utf16Length(bytes[at]),
  // One byte is a half-width katakana, or U+0080.
  shift_jis: (bytes, at) => {
    const lead = bytes[at]!
    return lead <= 0x80 || (lead >= 0xa1 && lead <= 0xdf) ? 1 : 2
  },
  'euc-jp': (bytes, at) => (bytes[at]! < 0x80 ? 1 : bytes[at] === 0x8f ? 3 : 2),
  'euc-kr': (bytes, at) => (bytes[at]! < 0x80 ? 1 : 2),
  'windows-1252': () => 1,
}

/** A high surrogate wants a low one after it. */
function utf16Length(highByte = 0): number {
  return highByte >= 0xd8 && highByte < 0xdc ? 4 : 2
}

/** U+FEFF in each encoding that has it. */
export const byteOrderMarks: Record<Encoding, readonly number[]> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  gb18030: [0x84, 0x31, 0x95, 0x33],
  big5: [],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  shift_jis: [],
  'euc-jp': [],
  'euc-kr': [],
  'windows-1252': [],
}

/** Whether bytes begin with the encoding's byte-order mark. */
export function hasMark(bytes: Uint8Array, encoding: Encoding): boolean {
  const mark = byteOrderMarks[encoding]
  return mark.length > 0 && mark.every((byte, i) => bytes[i] === byte)
}
