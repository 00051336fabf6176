// Galleys → the fonts that the book embeds, with their licences and the CSS that names them.
import type { FaceId, Galley } from '../../edition.js'
import { type FontFile, licences, subset } from '../fonts.js'
import type { Asset } from './container.js'
import type { Line } from './contents.js'

/** Fonts for all that the galleys show and, since styles may set the contents in any face, for its lines too. */
export function embed(galleys: Galley[], lines: Line[], heading: string): Promise<FontFile[]> {
  const texts: Partial<Record<FaceId, string>> = {}
  for (const { glyphs } of galleys) {
    for (const [face, text] of Object.entries(glyphs) as [FaceId, string][]) {
      texts[face] = (texts[face] ?? heading + textOf(lines)) + text
    }
  }
  return subset(texts)
}

function textOf(lines: Line[]): string {
  return lines.map(({ text, byline = '', children }) => text + byline + textOf(children)).join('')
}

export function fontFaces(fonts: FontFile[]): string {
  return fonts
    .map(
      font =>
        `@font-face { font-family: '${font.family}'; font-weight: ${font.weight}; src: url(${path(font)}) format('truetype'); }\n`,
    )
    .join('')
}

/** The fonts and, as the OFL asks of every copy, its text. */
export async function fontAssets(fonts: FontFile[]): Promise<Asset[]> {
  const texts = await licences(fonts)
  return [
    ...fonts.map(font => ({
      id: `font-${font.face}`,
      path: path(font),
      mediaType: 'font/ttf',
      content: font.bytes,
    })),
    ...[...texts].map(([family, content]) => {
      const name = `OFL-${family.replace(' ', '-')}`
      return { id: name, path: `fonts/${name}.txt`, mediaType: 'text/plain', content }
    }),
  ]
}

function path({ face }: FontFile): string {
  return `fonts/${face}.ttf`
}
