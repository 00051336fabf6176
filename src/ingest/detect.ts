// Bytes → the encoding they are in, and why; or that they are no text.
import { isAscii, isUtf8 } from 'node:buffer'
import chardet from 'chardet'
import { type Encoding, Refusal } from '../edition.js'
import { decoderOf } from './decoder.js'
import { type Reading, readingOf } from './familiar.js'
import { encodingOf } from './labels.js'
import { hasMark } from './units.js'
import { isWestern } from './western.js'

export interface Detected {
  encoding: Encoding
  /** In one sentence. */
  why: string
  /** Set when another encoding would do as well: which. */
  doubt?: Encoding
}

/** Those of Chinese copy, in the order in which they are preferred where nothing else decides. */
const chinese: readonly Encoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be']
/** Its bytes are unlike those of Chinese, so a few words of it can be told. */
const weighed: readonly Encoding[] = [...chinese, 'shift_jis']

/** How much of a file is weighed: more does not change the answer. */
const sampleSize = 16 * 1024
/** How much of it chardet reads, which goes over it thirty times. */
const analysed = 4 * 1024

/** Two characters that are common in one reading and rare in the other make this difference; less may be chance. */
const sure = 4

/**
 * Which encoding the bytes are in. Byte-order mark, then strict UTF-8, then Western letters that stand alone among
 * ASCII, then whichever reading gives the most common characters: right from about six Han on, where chardet wants
 * fifty. From there on chardet tells Japanese and Korean, whose bytes can read like common Chinese.
 *
 * @throws {Refusal} when they are text in no encoding of ours
 */
export function detect(bytes: Uint8Array, name: string): Detected {
  const marked = chinese.find(encoding => hasMark(bytes, encoding))
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
  const [first] = weigh(sampleOf(bytes), ['utf-16le', 'utf-16be'])
  return { encoding: hasMark(bytes, 'utf-16be') ? 'utf-16be' : first.encoding, why }
}

/** Two Han of GBK can be letters of UTF-8: `通知` is `֪ͨ` (D6 AA, CD A8) too. Longer texts are not so by chance. */
function isUtf8ByChance(bytes: Uint8Array): boolean {
  if (bytes.length > 32 || bytes.some(byte => byte >= 0xe0)) return false
  const text = new TextDecoder('gb18030').decode(bytes)
  return !/[a-z]/i.test(text) && readingOf(text).share === 1
}

function heaviest(bytes: Uint8Array, name: string): Detected {
  const sample = sampleOf(bytes)
  if (isWestern(sample))
    return { encoding: 'windows-1252', why: 'Letters and marks beyond ASCII stand alone.' }
  const guess = chardet.analyse(sample.subarray(0, analysed))[0]
  const looks = guess?.name ?? 'binary data'
  const neighbour = neighbourOf(sample, guess)
  if (neighbour?.isSure)
    return { encoding: neighbour.encoding, why: 'Its bytes follow the patterns of the encoding.' }
  const [best, next] = fitting(weigh(sample, weighed), sample, looks)
  if (best.score <= -sure && !isNamed(best, sample, looks)) {
    if (neighbour)
      return { encoding: neighbour.encoding, why: 'No Chinese reading fits.', doubt: best.encoding }
    throw new Refusal(
      `${name}: not text in ${list} (it looks like ${looks})`,
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
type Ranked = [Weighed, Weighed, ...Weighed[]]

/**
 * Japanese in GB18030 reads like Big5 and is none: what chardet says counts where the best reading has holes and that
 * one has none.
 */
function fitting([best, ...others]: Ranked, sample: Uint8Array, looks: string): Ranked {
  const named = others.find(other => isNamed(other, sample, looks))
  return named && !reads(sample, best.encoding)
    ? [named, best, ...others.filter(other => other !== named)]
    : [best, ...(others as [Weighed, ...Weighed[]])]
}

/** Whether chardet names the encoding and the bytes are text in it. */
function isNamed({ encoding }: Weighed, sample: Uint8Array, looks: string): boolean {
  return encoding === looks.toLowerCase() && reads(sample, encoding)
}

/** Whether all of the sample but a character cut off at either end is text. */
function reads(sample: Uint8Array, encoding: Encoding): boolean {
  const decode = decoderOf(encoding)
  for (let from = 0; from < 2; from++)
    for (let cut = 0; cut < 4; cut++)
      if (decode(sample.subarray(from, sample.length - cut)) !== undefined) return true
  return false
}

/** The readings of the sample, best first; `among` has at least two. */
function weigh(sample: Uint8Array, among: readonly Encoding[]): Ranked {
  const readings = among.map(encoding => ({
    encoding,
    ...readingOf(new TextDecoder(encoding).decode(sample), encoding),
  }))
  return readings.sort((a, b) => b.score - a.score) as Ranked
}

/** Bytes from the first character beyond ASCII on, or from one byte before it: UTF-16 wants an even offset. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  let at = 0
  while (at < bytes.length && bytes[at]! < 0x80) at++
  const start = at === bytes.length ? 0 : at - (at % 2)
  return bytes.subarray(start, start + sampleSize)
}

const list = 'UTF-8, GB18030, Big5, UTF-16, Shift_JIS, EUC-JP, EUC-KR or Windows-1252'

type Guess = ReturnType<typeof chardet.analyse>[number]

/**
 * The Japanese or Korean encoding that chardet takes the bytes for. Its word is sure from fifty characters on: below,
 * it takes Chinese for them too (measured on news copy in GB18030: 1 % of pieces of twenty characters, none of fifty).
 */
function neighbourOf(
  sample: Uint8Array,
  guess: Guess | undefined,
): { encoding: Encoding; isSure: boolean } | undefined {
  if (!guess || !/^(?:EUC-|Shift)/.test(guess.name)) return undefined
  const beyondAscii = sample.reduce((count, byte) => count + (byte >> 7), 0)
  const encoding = encodingOf(guess.name)
  return { encoding, isSure: guess.confidence >= 100 && beyondAscii >= 100 && reads(sample, encoding) }
}

function percent({ share, encoding }: Weighed): string {
  return `${Math.round(share * 100)} % as ${encoding}`
}
