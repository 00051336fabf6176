// Font files → the CSS that names them, beside the faces of the type case.
import type { FaceId } from '../../edition.js'
import { type FontFile, faces } from '../fonts.js'
import { nameInCase } from './type-case.js'

export interface Fonts {
  /** All that the job needs or, of one that is set from the case, what that lacks. */
  files: FontFile[]
  /** Characters that the case lacks, of a job that is set from it. */
  rare?: string[]
}

export function fontCss({ files, rare }: Fonts): string {
  const ids = rare ? (Object.keys(faces) as FaceId[]) : []
  return [
    ...ids.map(id => fontFace(faces[id], `local("${nameInCase(id)}")`)),
    ...files.map(file => fontFace(file, `url(${fontPath(file)}) format("truetype")`, rangeOf(file, rare))),
  ].join('')
}

export function fontPath({ face, standsIn }: FontFile): string {
  return standsIn ? `fonts/${face}-from-${standsIn.from}.ttf` : `fonts/${face}.ttf`
}

/**
 * Noto's own ascent and descent leave room for the tallest script of all; a Han character fills its em, 0.88 above the
 * baseline and 0.12 below (OpenType `idtp`, `ideo`). So it stands in the middle of its line, and dots below it fit.
 */
function fontFace(
  { family, weight }: Pick<FontFile, 'family' | 'weight'>,
  source: string,
  range = '',
): string {
  return `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  src: ${source};
  ascent-override: 88%;
  descent-override: 12%;
${range}}
`
}

/** CSS puts faces of one family and weight together, each for the characters that it is there for. */
function rangeOf({ standsIn, missing }: FontFile, rare: string[] | undefined): string {
  const own = standsIn?.range ?? rare?.filter(character => !missing.includes(character))
  if (!own) return ''
  const codes = own.map(character => `U+${character.codePointAt(0)!.toString(16)}`)
  return `  unicode-range: ${codes.join(', ')};\n`
}
