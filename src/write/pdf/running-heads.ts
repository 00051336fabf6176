// Edition and galleys → CSS: the edition's title on the left-hand page, the galley's on the right.
import type { Edition, Galley } from '../../edition.js'

/** Characters that fit the width of the type area with room to spare. */
const limit = 28

/**
 * Each galley gets a named page of its own, since Chromium has neither `string-set` nor `running()`. The theme says
 * where the words stand: it finds them in `--edition-head` and `--galley-head`.
 */
export function runningHeads(edition: Edition, galleys: Galley[]): string {
  const pages = galleys.map(
    ({ id, title }, i) => `#${id}{page:galley-${i}}
@page galley-${i}:left{@top-left{content:var(--edition-head)}}
@page galley-${i}:right{@top-right{content:${cssString(shorten(title))}}}
`,
  )
  return `:root{--edition-head:${cssString(shorten(edition.title))}}\n${pages.join('')}`
}

function shorten(title: string): string {
  const characters = [...title]
  return characters.length <= limit ? title : `${characters.slice(0, limit - 1).join('')}…`
}

/** A CSS string that nothing in the text can end: all that is not a letter, a digit or a space is escaped by its number. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ]/gu, character => `\\${character.codePointAt(0)!.toString(16)} `)}"`
}
