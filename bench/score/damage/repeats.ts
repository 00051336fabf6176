// Paragraphs → paragraphs pasted twice, whole or cut off.
import type { Chance } from '../random.js'
import type { Line } from '../truth.js'
import type { Damage } from './index.js'
import { layout, typed } from './layout.js'

type Copy = (text: string, chance: Chance) => string

const whole: Copy = text => text
const head: Copy = (text, chance) =>
  text.slice(0, chance.between(Math.ceil(text.length * 0.4), text.length - 2))
const tail: Copy = (text, chance) => text.slice(chance.between(2, Math.floor(text.length * 0.6)))
const noisy: Copy = (text, chance) => {
  const chars = [...text]
  for (let slips = Math.ceil(chars.length * 0.015); slips > 0; slips--) {
    const at = chance.between(0, chars.length - 1)
    if (/\p{Script=Han}/u.test(chars[at]!)) chars[at] = chance.pick([...'日曰已己末未土士人入'])
  }
  return chars.join('')
}

/** One paragraph's copy right after it. */
export const pastedTwice: Damage = repeated([whole], 0)
/** The closing paragraph again, cut off; as in the sample edition. */
export const cutOffEnding: Damage = (lines, chance, language) => {
  const last = lines.findLast(line => line.role === 'paragraph' && line.text.length > 40)
  const copy = last ? [{ ...last, text: head(last.text, chance) }] : []
  return typed([...lines, ...copy], layout(chance, language))
}
/** Copies far from their originals, whole, cut at either end, or read by a machine that slips. */
export const strayCopies: Damage = repeated([whole, head, tail, noisy], 6)

function repeated(copies: Copy[], distance: number): Damage {
  return (lines, chance, language) => {
    const out = [...lines]
    const long = lines.filter(line => line.role === 'paragraph' && line.text.length > 60)
    for (let pastes = chance.between(1, 2); pastes > 0 && long.length > 0; pastes--) {
      const original = chance.pick(long)
      const copy: Line = { ...original, text: chance.pick(copies)(original.text, chance) }
      const at = out.indexOf(original) + 1 + chance.between(0, distance)
      out.splice(Math.min(at, out.length), 0, copy)
    }
    return typed(out, layout(chance, language))
  }
}
