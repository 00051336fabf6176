// Markdown → nothing, or a refusal: blocks in blocks in blocks cost the parser far more than their length, and its stack.
import { Refusal } from '../edition.js'

/** No copy nests like this; 1,600 open directives took the parser half a minute, 10,000 quotes its stack. */
const deepest = 100

const marker = String.raw`[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])`
/** Rules are drawn with the same marks: `- - - - -`. */
const deep = new RegExp(String.raw`^(?![ \t]*(?:[-*][ \t]*)+$)(?:${marker}){${deepest + 1}}`)
const fence = /^[ \t>]*:{3,}[ \t]*([^\s:])?/u

/** @throws {Refusal} naming the line at which quotes, lists or `:::` blocks nest too deep, in code blocks, too */
export function checkDepth(text: string, file: string): void {
  let open = 0
  for (const [at, line] of text.split(/\r\n|\n|\r/u).entries()) {
    const found = fence.exec(line)
    if (found) open = Math.max(0, open + (found[1] ? 1 : -1))
    if (open > deepest) refuse(file, at, 'Close each block that :::name opens with a line of ::: alone.')
    if (deep.test(line)) refuse(file, at, 'Take away some of the marks with which the line begins.')
  }
}

function refuse(file: string, at: number, hint: string): never {
  throw new Refusal(`${file}:${at + 1}:1: blocks nest deeper than ${deepest}`, hint)
}
