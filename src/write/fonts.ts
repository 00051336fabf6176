// Characters that each face has to show → font files that hold these and no others.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { create, type Font as FontkitFont } from 'fontkit'
import subsetFont from 'subset-font'
import { cached, keyOf } from '../cache.js'
import type { FaceId } from '../edition.js'

const require = createRequire(import.meta.url)

export interface FontFile {
  face: FaceId
  /** The name in our CSS: not the font's own, so that no font of the reader's machine takes its place. */
  family: 'Kanben Song' | 'Kanben Hei'
  weight: 400 | 700
  bytes: Uint8Array
  /** Characters asked for that the font does not have. */
  missing: string[]
  /** Where it only stands in for a face that lacks some characters (stand-ins.ts): the face it is cut from, and these characters. */
  standsIn?: { from: FaceId; range: string[] }
}

interface Face extends Pick<FontFile, 'family' | 'weight'> {
  package: string
  file: string
}

const serif = '@expo-google-fonts/noto-serif-sc'
const sans = '@expo-google-fonts/noto-sans-sc'

export const faces: Record<FaceId, Face> = {
  'song-400': {
    family: 'Kanben Song',
    weight: 400,
    package: serif,
    file: '400Regular/NotoSerifSC_400Regular.ttf',
  },
  'song-700': { family: 'Kanben Song', weight: 700, package: serif, file: '700Bold/NotoSerifSC_700Bold.ttf' },
  'hei-400': {
    family: 'Kanben Hei',
    weight: 400,
    package: sans,
    file: '400Regular/NotoSansSC_400Regular.ttf',
  },
  'hei-700': { family: 'Kanben Hei', weight: 700, package: sans, file: '700Bold/NotoSansSC_700Bold.ttf' },
}

/** All that CLREQ's typesetting asks of a font: vertical forms, narrow punctuation, local forms, kerning. */
const keepFeatures = [
  ...['vert', 'vrt2', 'halt', 'vhal', 'chws', 'vchw', 'palt', 'vpal'],
  ...['ccmp', 'locl', 'kern', 'liga'],
]

/** Name table: licence and its address. The OFL asks that they stay. */
const preserveNameIds = [13, 14]

/**
 * Cut the fonts down to the characters given. Characters come sorted and once each, so the same set gives the same
 * bytes. A face without characters gives no file. TrueType for all books: Chromium embeds it as it is, every reading system
 * knows it, and WOFF2, a quarter smaller in an EPUB, would take a second for each.
 */
export async function subset(glyphs: Partial<Record<FaceId, string>>): Promise<FontFile[]> {
  const files: FontFile[] = []
  // Print asks the same of every face.
  const known = new Map<string, string[]>()
  for (const face of Object.keys(faces) as FaceId[]) {
    const wanted = glyphs[face] ?? ''
    const characters = known.get(wanted) ?? distinct(wanted)
    known.set(wanted, characters)
    if (characters.length > 0) files.push(await subsetFace(face, characters))
  }
  return files
}

/** Characters once each, by code point. Texts are whole editions, for which a table is ten times faster than a Set. */
function distinct(text: string): string[] {
  const seen = new Uint8Array(0x110000)
  for (const character of text) seen[character.codePointAt(0)!] = 1
  const characters: string[] = []
  for (let code = seen.indexOf(1); code >= 0; code = seen.indexOf(1, code + 1)) {
    characters.push(String.fromCodePoint(code))
  }
  return characters
}

export async function subsetFace(face: FaceId, characters: string[]): Promise<FontFile> {
  const { family, weight } = faces[face]
  const font = await load(face)
  const text = characters.join('')
  const options = { targetFormat: 'truetype' as const, preserveNameIds, keepFeatures }
  const bytes = await cached('fonts', key(face, text, options), () => subsetFont(font.bytes, text, options))
  return { face, family, weight, bytes, missing: characters.filter(font.lacks) }
}

/** All that the bytes come from. */
function key(face: FaceId, text: string, options: object): string {
  const { package: name, file } = faces[face]
  return keyOf(versionOf('subset-font'), name, versionOf(name), file, text, options)
}

interface Font {
  bytes: Uint8Array
  font: FontkitFont
  lacks: (character: string) => boolean
}

const loaded = new Map<FaceId, Promise<Font>>()

function load(face: FaceId): Promise<Font> {
  const known = loaded.get(face)
  if (known) return known
  const font = read(face)
  loaded.set(face, font)
  return font
}

async function read(face: FaceId): Promise<Font> {
  const bytes = await readFile(require.resolve(`${faces[face].package}/${faces[face].file}`))
  const font = create(bytes)
  return {
    bytes,
    font,
    lacks: character => !invisible.test(character) && !font.hasGlyphForCodePoint(character.codePointAt(0)!),
  }
}

/** Controls, joiners and variation selectors show nothing and need no glyph. */
const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u

/** Name of each font package → its version, for the edition's record. */
export function fontVersions(): Record<string, string> {
  return Object.fromEntries([serif, sans].map(name => [name, versionOf(name)]))
}

function versionOf(name: string): string {
  return require(`${name}/package.json`).version
}

/** The licences (SIL OFL 1.1) of the fonts that these files are cut from: family → its text. */
export async function licences(files: FontFile[]): Promise<Map<FontFile['family'], string>> {
  const texts = new Map<FontFile['family'], string>()
  for (const { face, family } of files) {
    const folder = dirname(require.resolve(`${faces[face].package}/package.json`))
    if (!texts.has(family)) texts.set(family, await readFile(join(folder, 'LICENSE_FONT'), 'utf8'))
  }
  return texts
}

/** A line of text as drawn: outlines in ems, `y` downwards from the baseline. */
export interface Outline {
  /** Advance in ems. */
  width: number
  /** SVG path data of each glyph and where it stands. A character that the font lacks has none. */
  glyphs: { x: number; path: string }[]
  /** Characters that the font lacks. */
  missing: string[]
}

/** Draws lines in a face, without any font where they are shown. */
export async function drawer(face: FaceId): Promise<(text: string) => Outline> {
  const { font, lacks } = await load(face)
  const em = font.unitsPerEm
  return text => {
    const { glyphs, positions } = font.layout(text)
    let x = 0
    const drawn = glyphs.map((glyph, at) => {
      const from = x
      x += positions[at]!.xAdvance
      return { x: from / em, path: glyph.id === 0 ? '' : glyph.path.scale(1 / em, -1 / em).toSVG() }
    })
    return {
      width: x / em,
      glyphs: drawn.filter(({ path }) => path !== ''),
      missing: [...text].filter(lacks),
    }
  }
}
