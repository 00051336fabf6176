// Which marks no line may end with (CLREQ, prohibition rules for line start and line end).
import { onEnd, type Rule } from './rule.js'

/** The beginnings of brackets and quotes. */
const forbidden = /[\p{Ps}\p{Pi}]$/u
const han = /\p{Script=Han}/u

export const lineEnd: Rule = ({ paragraphs }) =>
  paragraphs.flatMap(({ lines }) =>
    lines
      .slice(0, -1)
      .filter(({ text }) => han.test(text) && forbidden.test(text.trim()))
      .map(line => ['pdf-line-end', onEnd(line, 'a line ends with an opening mark')]),
  )
