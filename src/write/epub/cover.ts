// Edition → its cover: a picture of its nameplate, title and date, drawn from templates/epub/cover.svg.ejs.
import { createRequire } from 'node:module'
import { deserialize, serialize } from 'node:v8'
import type { Element, Root } from 'hast'
import { cached, keyOf } from '../../cache.js'
import type { Edition, FaceId } from '../../edition.js'
import { program } from '../../program.js'
import { template } from '../../template.js'
import { dateIn, words } from '../../words.js'
import { drawer, fontVersions, type Outline } from '../fonts.js'
import type { Asset } from './container.js'
import { fit } from './headline-fit.js'
import { xmlText } from './xml.js'

const resvg: string = createRequire(import.meta.url)('@resvg/resvg-js/package.json').version

export interface Cover {
  /** 900 × 1440: as many pixels as a reader of e-ink has; drawing more takes longer than all else in a small book. */
  png: Uint8Array
  /** What those who do not see it are told. */
  alt: string
  /** Characters that no font of ours can draw. */
  missing: string[]
}

/** Covers are as high as 1.6 times their width (Kindle Publishing Guidelines; no other reader minds). */
const width = 1200
const height = 1920
/** Of the picture, in pixels, for which the drawing is scaled down. */
const picture = { width: 900, height: 1440 }

const margin = 110
const measure = width - 2 * margin

/** A line where the template is to show it. */
interface Line extends Pick<Outline, 'glyphs' | 'missing'> {
  size: number
  x: number
  /** Of the baseline. */
  y: number
}

export async function cover(edition: Edition): Promise<Cover> {
  const say = wordsOf(edition)
  const { newspaper, title, subtitle, folio } = say
  const key = keyOf(program(), resvg, fontVersions(), picture, say)
  const kept = deserialize(await cached('covers', key, async () => serialize(await drawn(say))))
  return {
    ...(kept as Pick<Cover, 'png' | 'missing'>),
    alt: [words(edition.language).cover, newspaper, title, subtitle, folio].filter(Boolean).join('，'),
  }
}

/** What stands on it. */
interface Words {
  newspaper: string | undefined
  folio: string
  title: string
  subtitle: string | undefined
  publisher: string | undefined
}

function wordsOf(edition: Edition): Words {
  const { title, titleFrom, subtitle, publisher } = edition
  return {
    // Not twice, where the paper's name is all the title there is.
    newspaper: titleFrom === 'newspaper' ? undefined : edition.newspaper,
    folio: [dated(edition), edition.issue, edition.edition].filter(Boolean).join('　'),
    ...{ title, subtitle, publisher },
  }
}

async function drawn(say: Words): Promise<Pick<Cover, 'png' | 'missing'>> {
  const blocks = await blocksOf(say)
  const svg = template('epub/cover.svg.ejs', { width, height, margin, ...blocks })
  return {
    png: await draw(svg),
    missing: Object.values(blocks).flatMap(lines => lines.flatMap(line => line.missing)),
  }
}

async function blocksOf({ newspaper, folio, title, subtitle, publisher }: Words) {
  const [song, hei] = await Promise.all([block('song-700'), block('hei-400')])
  const top = 200
  const nameplate = newspaper ? song(newspaper, { top, room: 260, sizes: [190, 160, 130, 100, 76] }) : []
  const under = nameplate.length > 0 ? lowest(nameplate) + 70 : top
  const issue = folio ? hei(folio, { top: under, room: 60, sizes: [46, 38, 30] }) : []
  const from =
    issue.length + nameplate.length > 0 ? Math.max(620, lowest([...nameplate, ...issue]) + 160) : 480
  const main = song(title, {
    top: from,
    room: 1380 - from,
    sizes: [200, 176, 152, 132, 114, 98, 84, 72, 60, 50],
  })
  const below = { top: lowest(main) + 60, room: 1640 - lowest(main), sizes: [60, 52, 44, 36, 30] }
  return {
    ...{ nameplate, issue, title: main },
    subtitle: subtitle ? hei(subtitle, below) : [],
    publisher: publisher ? hei(publisher, { top: 1740, room: 60, sizes: [44, 36, 30] }) : [],
  }
}

/** Loaded only for what is not kept. */
async function draw(svg: string): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js')
  const drawn = await renderAsync(svg, {
    fitTo: { mode: 'width', value: picture.width },
    // Letters come as outlines. To look for the machine's fonts takes longer than to draw.
    font: { loadSystemFonts: false },
  })
  return drawn.asPng()
}

interface Room {
  top: number
  room: number
  sizes: number[]
}

const leading = 1.28

/** Sets text in a face, from `top` down, in lines that fit. */
async function block(face: FaceId): Promise<(text: string, room: Room) => Line[]> {
  const draw = await drawer(face)
  return (text, { top, room, sizes }) => {
    const ems = (line: string) => draw(line).width
    const { lines, size } = fit(text.replace(/\s+/gu, ' ').trim(), ems, {
      ...{ width: measure, height: room },
      ...{ sizes, leading },
    })
    return lines.map((line, at) => ({
      ...draw(line),
      size,
      x: margin,
      // A Han character fills its em 0.88 above the baseline (OpenType `idtp`).
      y: Math.round(top + size * (0.88 + at * leading)),
    }))
  }
}

function lowest(lines: Line[]): number {
  return Math.max(0, ...lines.map(({ y }) => y))
}

function dated({ date, language }: Edition): string {
  return date ? dateIn(language, date) : ''
}

/** The cover as a file of the book, and the page that shows it. */
export function coverPage({ png, alt }: Cover): { asset: Asset; page: Root } {
  const asset = { id: 'cover-image', path: 'images/cover.png', mediaType: 'image/png', content: png }
  const properties = { src: asset.path, alt: xmlText(alt), role: 'doc-cover', ...picture }
  const image: Element = { type: 'element', tagName: 'img', properties, children: [] }
  return { asset: { ...asset, properties: 'cover-image' }, page: { type: 'root', children: [image] } }
}
