// What a job of painting has in hand: the state of graphics and text, the marks that are open, and whom to tell.
import { PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib'
import type { Operand } from '../content.js'
import { type Box, identity, type Matrix } from '../matrix.js'
import type { Type } from '../type.js'

/** One glyph. In points; `x` and `y` are its origin, from the lower left corner of the page’s coordinates. */
export interface Glyph {
  text: string
  x: number
  y: number
  /** Of an em, upwards. */
  size: number
  /** To where the next glyph would stand, without what the page adds. */
  advance: number
  /** Which way its line runs: across, or down the page, turned by a quarter; other ways are `skew`. */
  turn: 'across' | 'down' | 'skew'
  /** Number of its marked content; -1 where nothing tags it. */
  tag: number
  artifact: boolean
  /** Painted with no ink, as the text behind a scanned page, or where the page cuts it off. */
  hidden: false | 'unpainted' | 'cut'
  /** Glyph 0, the box. */
  isBox: boolean
}

export interface Painter {
  glyph(glyph: Glyph): void
  /** A picture, and what of it is cut off. */
  picture?(whole: Box, seen: Box): void
  /** Ink that is neither tagged nor an artifact. */
  untagged?(): void
}

export interface State {
  matrix: Matrix
  clip: Box
  type: Type | undefined
  size: number
  /** Between characters and between words, in units of text space; `scale` across is a fraction. */
  spacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
}

export interface Mark {
  tag: number
  artifact: boolean
}

/** What a job of painting has in hand; forms within the page share all but state and resources. */
export interface Run {
  painter: Painter
  types: Map<PDFObject, Type>
  state: State
  stack: State[]
  marks: Mark[]
  text: Matrix
  line: Matrix
  path: Box | undefined
  clips: boolean
  resources: PDFDict | undefined
  depth: number
}

const everywhere: Box = {
  left: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
}

/** What is painted on. */
export interface Paper {
  resources: PDFDict | undefined
  /** From the page's own coordinates to those that are wanted. */
  matrix: Matrix
  /** Fonts that were read already, by their dictionaries; added to. */
  types: Map<PDFObject, Type>
}

export function start({ resources, matrix, types }: Paper, painter: Painter): Run {
  const state: State = {
    ...{ matrix, clip: everywhere, type: undefined, size: 0 },
    ...{ spacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0, mode: 0 },
  }
  return {
    ...{ painter, types, state, resources, text: identity, line: identity },
    ...{ stack: [], marks: [], path: undefined, clips: false, depth: 0 },
  }
}

export const number = (operand: Operand | undefined) => (typeof operand === 'number' ? operand : 0)

export function resource({ resources }: Run, kind: string, name: Operand | undefined): PDFObject | undefined {
  const list = resources?.lookup(PDFName.of(kind))
  return list instanceof PDFDict && typeof name === 'string' ? list.lookup(PDFName.of(name)) : undefined
}

export function mark(run: Run, tag: Operand | undefined, properties?: Operand): void {
  const outer = marked(run)
  run.marks.push({
    tag: markNumber(run, properties) ?? outer.tag,
    artifact: outer.artifact || tag === 'Artifact',
  })
}

function markNumber(run: Run, properties: Operand | undefined): number | undefined {
  if (typeof properties === 'string') {
    const named = resource(run, 'Properties', properties)
    const found = named instanceof PDFDict ? named.lookup(PDFName.of('MCID')) : undefined
    return found instanceof PDFNumber ? found.asNumber() : undefined
  }
  if (!properties || typeof properties !== 'object' || !('MCID' in properties)) return undefined
  return number(properties.MCID)
}

const unmarked: Mark = { tag: -1, artifact: false }

export function marked({ marks }: Run): Mark {
  return marks.at(-1) ?? unmarked
}
