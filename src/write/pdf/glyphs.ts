// Galleys → the characters that each face has to show in print: theirs, and those of contents, heads and folios.
import type { Edition, FaceId, Galley } from '../../edition.js'
import { words } from '../../words.js'
import { flatten } from './document.js'

/** Folios in arabic and roman figures, and the mark of a head cut short. */
const figures = '0123456789ivxlcdm…'

export function glyphs(edition: Edition, galleys: Galley[]): Partial<Record<FaceId, string>> {
  const listed = flatten(galleys.flatMap(galley => galley.entries))
  const own = [
    figures,
    words(edition.language).contents,
    edition.title,
    ...galleys.map(galley => galley.title),
    ...listed.flatMap(({ text, byline = '' }) => [text, byline]),
  ].join('')
  const of = (face: FaceId) => galleys.map(galley => galley.glyphs[face] ?? '').join('')
  return {
    'song-400': of('song-400') + own,
    'song-700': of('song-700'),
    'hei-400': of('hei-400') + own,
    'hei-700': of('hei-700') + own,
  }
}
