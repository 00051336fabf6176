// Bytes → the encoding they are in, and why; or that they are no text.
import { isAscii, isUtf8 } from 'node:buffer'
import chardet from 'chardet'
import { type Encoding, Refusal } from '../edition.js'
import { type Reading, readingOf } from './familiar.js'
import { encodingOf } from './labels.js'
import { hasMark } from './units.js'

export interface Detected {
  encoding: Encoding
  /** In one sentence. */
  why: string
  /** Set when another encoding would do as well: which. */
  doubt?: Encoding
}

/** In the order in which they are preferred where nothing else decides. */
const encodings: readonly Encoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be']

/** How much of a file is weighed: more does not change the answer. */
const sampleSize = 16 * 1024

/** Two characters that are common in one reading and rare in the other make this difference; less may be chance. */
const sure = 4

/**
 * Which encoding the bytes are in. Byte-order mark, then strict UTF-8, then whichever reading gives the most common
 * characters: right from about six Han on, where chardet wants fifty. chardet has a veto, since Korean and Japanese
 * bytes can read like common Chinese.
 *
 * @throws {Refusal} when they are text in no encoding of ours
 */
export function detect(bytes: Uint8Array, name: string): Detected {
  const marked = encodings.find(encoding => hasMark(bytes, encoding))
  if (marked) return { encoding: marked, why: 'It begins with a byte-order mark.' }
  if (isUtf8(bytes) && !bytes.includes(0)) {
    if (isUtf8ByChance(bytes))
      return { encoding: 'gb18030', why: 'It is short and makes common Han.', doubt: 'utf-8' }
    return { encoding: 'utf-8', why: isAscii(bytes) ? 'It is plain ASCII.' : 'Its bytes are valid UTF-8.' }
  }
  return heaviest(bytes, name)
}

/** The encoding that a label stands for; of the two of `utf-16`, the one whose byte-order mark or reading fits. */
export function labelled(label: string, bytes: Uint8Array): Detected {
  const why = `It was given as ${label}.`
  const encoding = encodingOf(label)
  if (!/^utf-?16$/i.test(label.trim())) return { encoding, why }
  if (hasMark(bytes, 'utf-16le')) return { encoding, why }
  const [first] = weigh(bytes, ['utf-16le', 'utf-16be'])
  return { encoding: hasMark(bytes, 'utf-16be') ? 'utf-16be' : first.encoding, why }
}

/** Two Han of GBK can be letters of UTF-8: `通知` is `֪ͨ` (D6 AA, CD A8) too. Longer texts are not so by chance. */
function isUtf8ByChance(bytes: Uint8Array): boolean {
  if (bytes.length > 32 || bytes.some(byte => byte >= 0xe0)) return false
  const text = new TextDecoder('gb18030').decode(bytes)
  return !/[a-z]/i.test(text) && readingOf(text).share === 1
}

function heaviest(bytes: Uint8Array, name: string): Detected {
  const [best, next] = weigh(bytes, encodings)
  const looks = lookalike(bytes)
  if (best.score <= -sure || looks.veto) {
    throw new Refusal(
      `${name}: not text in UTF-8, GB18030, Big5 or UTF-16 (it looks like ${looks.name})`,
      'Save it as UTF-8, or name its encoding with --encoding.',
    )
  }
  const nul = best.encoding.startsWith('utf-16') ? -1 : bytes.indexOf(0)
  if (nul >= 0) {
    throw new Refusal(
      `${name}: a NUL at byte ${nul}, which no text has`,
      'Remove it, or save the file as text again.',
    )
  }
  const why = `Not valid UTF-8; characters in common use: ${percent(best)}, ${percent(next)}.`
  const isClear = best.score > 0 && best.score - next.score >= sure
  return { encoding: best.encoding, why, ...(!isClear && { doubt: next.encoding }) }
}

type Weighed = Reading & { encoding: Encoding }

/** The readings of the bytes, best first; `among` has at least two. */
function weigh(bytes: Uint8Array, among: readonly Encoding[]): [Weighed, Weighed] {
  const sample = sampleOf(bytes)
  const readings = among.map(encoding => ({
    encoding,
    ...readingOf(new TextDecoder(encoding).decode(sample)),
  }))
  const [best, next] = readings.sort((a, b) => b.score - a.score)
  return [best!, next!]
}

/** Bytes from the first character beyond ASCII on, or from one byte before it: UTF-16 wants an even offset. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  let at = 0
  while (at < bytes.length && bytes[at]! < 0x80) at++
  const start = at === bytes.length ? 0 : at - (at % 2)
  return bytes.subarray(start, start + sampleSize)
}

/**
 * What chardet takes the bytes for. Its word for Korean or Japanese counts from fifty characters on: below, it takes
 * Chinese for them too (measured on news copy in GB18030: 1 % of pieces of twenty characters, none of fifty).
 */
function lookalike(bytes: Uint8Array): { name: string; veto: boolean } {
  const sample = sampleOf(bytes)
  const [guess] = chardet.analyse(sample)
  if (!guess) return { name: 'binary data', veto: false }
  const beyondAscii = sample.reduce((count, byte) => count + (byte >> 7), 0)
  const isSure = guess.confidence >= 100 && beyondAscii >= 100
  return { name: guess.name, veto: isSure && /^(EUC-|Shift)/.test(guess.name) }
}

function percent({ share, encoding }: Weighed): string {
  return `${Math.round(share * 100)} % as ${encoding}`
}
