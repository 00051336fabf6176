// Characters that each face has to show → font files that hold these and no others.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Font } from 'fontkit'
import { cached, keyOf } from '../cache.js'
import type { FaceId } from '../edition.js'
import { coverage } from './coverage.js'
import { cutter, harfbuzz } from './cut.js'

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

const kept = {
  /** All that CLREQ's typesetting asks of a font: vertical forms, narrow punctuation, local forms, kerning. */
  features: [
    ...['vert', 'vrt2', 'halt', 'vhal', 'chws', 'vchw', 'palt', 'vpal'],
    ...['ccmp', 'locl', 'kern', 'liga'],
  ],
  /** Licence and its address. The OFL asks that they stay. */
  names: [13, 14],
}

/**
 * Cut the fonts down to the characters given. Characters come sorted and once each, so the same set gives the same
 * bytes. A face without characters gives no file. TrueType for all books: Chromium embeds it as it is, every reading system
 * knows it, and WOFF2, a quarter smaller in an EPUB, would take a second for each.
 */
export async function subset(glyphs: Partial<Record<FaceId, string>>): Promise<FontFile[]> {
  const files: FontFile[] = []
  // Print asks the same of several faces.
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
  const seen = new Uint8Array(0x10000)
  const rare = new Set<number>()
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!
    if (code < seen.length) seen[code] = 1
    else rare.add(code) && at++
  }
  const codes: number[] = []
  for (let code = seen.indexOf(1); code >= 0; code = seen.indexOf(1, code + 1)) codes.push(code)
  return [...codes, ...[...rare].sort((a, b) => a - b)].map(code => String.fromCodePoint(code))
}

export async function subsetFace(face: FaceId, characters: string[]): Promise<FontFile> {
  const { family, weight } = faces[face]
  const key = keyOf(face, characters.join(''), madeOf())
  const bytes = await cached('fonts', key, () => cutFace(face, characters))
  const covered = coverage(bytes)
  return { face, family, weight, bytes, missing: characters.filter(lacks(code => covered.has(code))) }
}

/** Not kept anywhere. */
export async function cutFace(face: FaceId, characters: string[]): Promise<Uint8Array> {
  const cut = await once(cutters, face, async () => cutter(await read(face)))
  const codes = characters.map(character => character.codePointAt(0)!)
  return cut(codes, kept)
}

/** All that a cut comes from, but for its face and its characters. */
export function madeOf(): unknown {
  return [
    harfbuzz,
    kept,
    Object.values(faces).map(({ package: name, file }) => [name, versionOf(name), file]),
  ]
}

const cutters = new Map<FaceId, Promise<ReturnType<typeof cutter>>>()
const fonts = new Map<FaceId, Promise<Font>>()

/** What was opened stays open: every edition needs it. */
function once<T>(opened: Map<FaceId, Promise<T>>, face: FaceId, open: () => Promise<T>): Promise<T> {
  const known = opened.get(face)
  if (known) return known
  const opening = open()
  opened.set(face, opening)
  return opening
}

function read(face: FaceId): Promise<Buffer> {
  return readFile(require.resolve(`${faces[face].package}/${faces[face].file}`))
}

function lacks(has: (codePoint: number) => boolean): (character: string) => boolean {
  return character => !invisible.test(character) && !has(character.codePointAt(0)!)
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
  // Loaded only for what is drawn.
  const { create } = await import('fontkit')
  const font = await once(fonts, face, async () => create(await read(face)))
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
      missing: [...text].filter(lacks(code => font.hasGlyphForCodePoint(code))),
    }
  }
}
