// Paragraphs → paragraphs that stand there twice, whole, cut off or misread.
import type { Chance } from '../random.js'
import type { Line } from '../truth.js'
import type { OfLines } from './index.js'

type Copy = (text: string, chance: Chance) => string

const whole: Copy = text => text

/** Cut off in mid-sentence: where a sentence ends, a copy cannot be told from a pull quote. */
const inSentence = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text[at - 1]!) && /[\p{L}\p{N}]/u.test(text[at]!)

function cutAt(text: string, least: number, most: number, chance: Chance): number {
  const start = chance.between(Math.ceil(least), Math.floor(most))
  for (let step = 0; step < text.length; step++) {
    const at = start - step
    if (at > 0 && inSentence(text, at)) return at
  }
  return start
}

const head: Copy = (text, chance) => text.slice(0, cutAt(text, text.length * 0.4, text.length - 2, chance))
const tail: Copy = (text, chance) => text.slice(cutAt(text, 2, text.length * 0.6, chance))

/** What machines read for what. */
const misread: Record<string, string> = { l: '1', e: 'c', o: '0', h: 'b', i: 'l', n: 'u', m: 'rn' }

const noisy: Copy = (text, chance) => {
  const chars = [...text]
  for (let slips = Math.ceil(chars.length * (0.01 + 0.02 * chance())); slips > 0; slips--) {
    const at = chance.between(0, chars.length - 1)
    const char = chars[at]!
    if (/\p{Script=Han}/u.test(char)) chars[at] = chance.pick([...'日曰已己末未土士人入'])
    else chars[at] = misread[char] ?? char
  }
  return chars.join('')
}

/** One paragraph's copy right after it. */
export const pastedTwice = repeated([whole], 0)
/** Whole, anywhere in the six lines after. */
export const farCopies = repeated([whole], 6)
export const cutCopies = repeated([head, tail], 6)
export const noisyCopies = repeated([noisy], 6)

/** The closing paragraph again, cut off; as in the sample edition. */
export const cutOffEnding: OfLines = (lines, chance) => {
  const last = lines.findLast(isLong)
  return last ? [...lines, { ...last, text: head(last.text, chance) }] : lines
}

const isLong = ({ role, text }: Line): boolean => role === 'paragraph' && text.length > 60

/** One or two copies; each stands behind its original and not in the middle of a verse or note. */
function repeated(copies: Copy[], distance: number): OfLines {
  return (lines, chance) => {
    const out = [...lines]
    const long = lines.filter(isLong)
    for (let pastes = chance.between(1, 2); pastes > 0 && long.length > 0; pastes--) {
      const original = chance.pick(long)
      const copy: Line = { ...original, text: chance.pick(copies)(original.text, chance) }
      let at = Math.min(out.indexOf(original) + 1 + chance.between(0, distance), out.length)
      while (at < out.length && out[at - 1]!.role !== 'paragraph') at++
      out.splice(at, 0, copy)
    }
    return out
  }
}
