// No single character alone on a last line, with a mark or without (CLREQ, widow and orphan treatment: 单字不成行).
import { split } from './measure.js'
import type { Paragraph, Printed } from './paragraphs.js'
import { on, type Rule } from './rule.js'

export const singleCharacter: Rule = ({ paragraphs }) =>
  paragraphs
    // A column of a table may be as narrow as that.
    .filter(
      ({ lines, within }) => lines.length > 1 && isSingle(lines.at(-1)!.text) && !/\bTable\b/.test(within),
    )
    .filter(isFilled)
    .filter(({ lines }) => !isBeside(lines.at(-2)!, lines.at(-1)!))
    .map(({ lines }) => ['pdf-single-character', on(lines.at(-1)!, 'a last line holds a single character')])

const few = 4

const isSingle = (text: string) => /^\p{Script=Han}$/u.test(text.replace(/[\p{P}\p{S}\s]/gu, ''))

/** What a wide gap or a reading parts from the line that it stands on. */
function isBeside(one: Printed, other: Printed): boolean {
  return one.page === other.page && Math.abs(one.at - other.at) < other.size / 2
}

/** After a line that ends early it was set so: verse, addresses; and after one of a few, figures across a vertical line. */
function isFilled({ lines }: Paragraph): boolean {
  const before = lines.at(-2)!
  if (before.text.length < few) return false
  const beside = split(lines).find(part => part.includes(before))!
  const end = beside.reduce((most, line) => Math.max(most, line.end), 0)
  return before.end > end - 2 * before.size
}
