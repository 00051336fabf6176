// Lines → those outside the text: before the line where a digital library says that its book begins, behind its end.
import { isOffer } from '../lexicon/offer.js'
import type { Line } from './line.js'

const start = /^\*{3}\s?START OF (?:THE|THIS) .{0,40}E-?(?:BOOK|TEXT)/iu
const end = /^(?:\*{3}\s?END OF (?:THE|THIS)|End of (?:the )?Project Gutenberg)/iu
/** What a Japanese library says of the book it copied. */
const colophon = /^底本[：:「]/u
/** Its legend of the marks in the text, down to a rule of dashes. */
const symbols = /^【テキスト中に現れる記号について】$/u
const rule = /^[-—―─]{8,}$/u

/** Whether a line stands outside. A text without such lines has nothing outside. */
export function findOutside(lines: Line[], runs: (line: Line) => boolean): (i: number) => boolean {
  const isOfLibrary = findLibrary(lines)
  const lastText = lines.findLastIndex((line, i) => !isOfLibrary(i) && runs(line))
  const links = lines.findIndex((line, i) => i > lastText && isOffer(line.text))
  return i => isOfLibrary(i) || (links >= 0 && i >= links)
}

/** Whether a digital library put a line around its copy of a book. */
export function findLibrary(lines: Line[]): (i: number) => boolean {
  const from = lines.findIndex(line => start.test(line.text))
  const to = lines.findIndex((line, i) => i > from && end.test(line.text))
  const source = lines.findLastIndex(line => colophon.test(line.text))
  const legend = lines.findIndex(line => symbols.test(line.text))
  const legendEnd = legend < 0 ? -1 : lines.findIndex((line, i) => i > legend && rule.test(line.text))
  const legendFrom = rule.test(lines[legend - 1]?.text ?? '') ? legend - 1 : legend
  return i =>
    (legend >= 0 && i >= legendFrom && i <= legendEnd) ||
    (source >= 0 && i >= source) ||
    i < from ||
    (to >= 0 && i >= to)
}
