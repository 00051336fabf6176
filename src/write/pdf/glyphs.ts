// Galleys → the characters that every face has to show in print: theirs, and those of contents, heads and folios.
import type { Edition, Galley } from '../../edition.js'
import { words } from '../../words.js'
import { flatten } from './document.js'

/** Folios in arabic and roman figures, what a newspaper says around them, and the mark of a head cut short. */
const figures = '0123456789ivxlcdm第版…'

/**
 * Every face has to show all of them, since a theme sets what it likes in any: were one short of a character, the browser
 * would look for it among the fonts that it finds itself.
 */
export function glyphs(edition: Edition, galleys: Galley[]): string {
  const listed = flatten(galleys.flatMap(galley => galley.entries))
  const said = words(edition.language)
  return [
    figures,
    said.contents + said.sectionPage + said.onPage + said.onNewspaperPage,
    edition.title,
    ...galleys.flatMap(({ title, glyphs }) => [title, ...Object.values(glyphs)]),
    ...listed.flatMap(({ text, byline = '' }) => [text, byline]),
  ].join('')
}
