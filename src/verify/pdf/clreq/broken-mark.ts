// `——` and `……` are one mark of two characters, and stay on one line (CLREQ, unbreakable marks).
import { onEnd, type Rule } from './rule.js'

const halves = [
  [/[—―]$/u, /^[—―]/u],
  [/[…⋯]$/u, /^[…⋯]/u],
] as const

export const brokenMark: Rule = ({ paragraphs }) =>
  paragraphs.flatMap(({ lines }) =>
    lines
      .slice(0, -1)
      .filter(({ text }, at) => {
        const next = lines[at + 1]!.text.trim()
        return halves.some(([one, other]) => one.test(text.trim()) && other.test(next))
      })
      .map(line => ['pdf-broken-mark', onEnd(line, 'a mark of two characters is broken')]),
  )
