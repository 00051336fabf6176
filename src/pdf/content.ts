// The bytes of a content stream → its operators with their operands, one after another (ISO 32000-1, 7.8.2).

/** Numbers, names as strings, strings as bytes, arrays, and dictionaries by their keys. */
export type Operand = number | string | Uint8Array | Operand[] | { [key: string]: Operand }

type Visit = (operator: string, operands: Operand[]) => void

interface Cursor {
  bytes: Uint8Array
  at: number
}

/** A word without brackets: an operator, or `true`, `false`, `null`. */
class Word {
  constructor(readonly text: string) {}
}

/** What closes an array or a dictionary, or ends the stream. */
const closed = Symbol('closed')
type Token = Operand | Word | typeof closed

/** Never throws: what cannot be read is passed over, as readers do. */
export function readContent(bytes: Uint8Array, visit: Visit): void {
  const cursor = { bytes, at: 0 }
  let operands: Operand[] = []
  while (true) {
    const token = next(cursor, 0)
    if (token === closed) {
      if (cursor.at >= bytes.length) return
    } else if (token instanceof Word) {
      if (token.text === 'ID') passImage(cursor)
      visit(token.text, operands)
      operands = []
    } else operands.push(token)
  }
}

const lf = 10
const cr = 13
const percent = 37
const open = 40
const close = 41
const slash = 47
const less = 60
const more = 62
const openArray = 91
const backslash = 92

/** 1: white space, 2: delimiter (7.2.2). */
const kinds = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = 1
for (const character of '()<>[]{}/%') kinds[character.charCodeAt(0)] = 2

/** Nothing sound nests deeper. */
const deepest = 50

function next(cursor: Cursor, depth: number): Token {
  pass(cursor)
  const code = cursor.bytes[cursor.at]
  if (code === undefined) return closed
  return kinds[code] === 2 ? delimited(cursor, depth) : word(cursor)
}

/** White space and comments. */
function pass(cursor: Cursor): void {
  const { bytes } = cursor
  while (kinds[bytes[cursor.at]!] === 1 || bytes[cursor.at] === percent) {
    if (bytes[cursor.at++] !== percent) continue
    while (cursor.at < bytes.length && bytes[cursor.at] !== lf && bytes[cursor.at] !== cr) cursor.at++
  }
}

function delimited(cursor: Cursor, depth: number): Token {
  const code = cursor.bytes[cursor.at++]
  const isDouble = cursor.bytes[cursor.at] === code
  if (code === slash) return name(cursor)
  if (code === open) return literal(cursor)
  if (code === less && !isDouble) return hex(cursor)
  if ((code === less || code === more) && isDouble) cursor.at++
  if (depth >= deepest) return closed
  if (code === openArray) return list(cursor, depth)
  return code === less ? dictionary(list(cursor, depth)) : closed
}

function run({ bytes, at }: Cursor): number {
  let end = at
  while (end < bytes.length && kinds[bytes[end]!] === 0) end++
  return end
}

function word(cursor: Cursor): Token {
  const end = run(cursor)
  const text = ascii(cursor, end)
  cursor.at = end
  const number = Number(text)
  return Number.isNaN(number) ? new Word(text) : number
}

function ascii({ bytes, at }: Cursor, end: number): string {
  let text = ''
  for (let i = at; i < end; i++) text += String.fromCharCode(bytes[i]!)
  return text
}

function name(cursor: Cursor): string {
  const end = run(cursor)
  const text = ascii(cursor, end)
  cursor.at = end
  if (!text.includes('#')) return text
  return text.replace(/#([\dA-Fa-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Value of each hex digit, 255 for all else. */
const digits = new Uint8Array(256).fill(255)
for (const [value, digit] of [...'0123456789abcdef'].entries()) {
  digits[digit.charCodeAt(0)] = value
  digits[digit.toUpperCase().charCodeAt(0)] = value
}

function hex(cursor: Cursor): Uint8Array {
  const { bytes } = cursor
  let end = cursor.at
  while (end < bytes.length && bytes[end] !== more) end++
  const found = new Uint8Array((end - cursor.at + 1) >> 1)
  let count = 0
  for (let i = cursor.at; i < end; i++) {
    const digit = digits[bytes[i]!]!
    if (digit < 16) found[count >> 1]! |= count++ % 2 ? digit : digit << 4
  }
  cursor.at = end + 1
  return found.subarray(0, (count + 1) >> 1)
}

const escapes: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

function literal(cursor: Cursor): Uint8Array {
  const { bytes } = cursor
  const found: number[] = []
  for (let depth = 1; cursor.at < bytes.length; ) {
    const code = bytes[cursor.at++]!
    if (code === backslash) {
      escaped(cursor, found)
      continue
    }
    if (code === open) depth++
    if (code === close && --depth === 0) break
    found.push(code)
  }
  return Uint8Array.from(found)
}

function escaped(cursor: Cursor, found: number[]): void {
  const { bytes } = cursor
  const code = bytes[cursor.at++] ?? 0
  if (code === lf) return
  if (code === cr) {
    if (bytes[cursor.at] === lf) cursor.at++
    return
  }
  if (code < 48 || code > 55) {
    found.push(escapes[String.fromCharCode(code)] ?? code)
    return
  }
  let value = code - 48
  for (let i = 0; i < 2 && bytes[cursor.at]! >= 48 && bytes[cursor.at]! <= 55; i++)
    value = value * 8 + bytes[cursor.at++]! - 48
  found.push(value & 255)
}

function list(cursor: Cursor, depth: number): Operand[] {
  const found: Operand[] = []
  while (true) {
    const token = next(cursor, depth + 1)
    if (token === closed) return found
    found.push(token instanceof Word ? token.text : token)
  }
}

function dictionary(entries: Operand[]): Operand {
  const found: { [key: string]: Operand } = Object.create(null)
  for (let i = 0; i + 1 < entries.length; i += 2)
    if (typeof entries[i] === 'string') found[entries[i] as string] = entries[i + 1]!
  return found
}

/** The data of an image within the stream end where `EI` stands between blanks (8.9.7). */
function passImage(cursor: Cursor): void {
  const { bytes } = cursor
  for (let at = cursor.at; at + 2 < bytes.length; at++) {
    if (bytes[at + 1] !== 69 || bytes[at + 2] !== 73 || kinds[bytes[at]!] !== 1) continue
    if (at + 3 < bytes.length && kinds[bytes[at + 3]!] === 0) continue
    cursor.at = at + 1
    return
  }
  cursor.at = bytes.length
}
