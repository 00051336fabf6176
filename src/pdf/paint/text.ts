// The operators that show text → glyphs (ISO 32000-1, 9.4).
import { PDFDict } from '@cantoo/pdf-lib'
import type { Operand } from '../content.js'
import { type Box, holds, type Matrix, times } from '../matrix.js'
import { type Type, typeOf } from '../type.js'
import { type Glyph, marked, type Run, resource } from './run.js'

export function findType(run: Run, name: Operand | undefined): Type | undefined {
  const font = resource(run, 'Font', name)
  if (!(font instanceof PDFDict)) return undefined
  const known = run.types.get(font)
  if (known) return known
  const type = typeOf(font)
  run.types.set(font, type)
  return type
}

export function move(run: Run, x: number, y: number): void {
  run.text = run.line = times([1, 0, 0, 1, x, y], run.line)
}

/** By a distance in text space, along the line. */
export function advance(run: Run, distance: number): void {
  const { type, scale } = run.state
  const shift: Matrix = type?.isVertical ? [1, 0, 0, 1, 0, distance] : [1, 0, 0, 1, distance * scale, 0]
  run.text = times(shift, run.text)
}

export function show(run: Run, text: Operand | undefined): void {
  const { type, size, scale, spacing, wordSpacing } = run.state
  if (!type || !(text instanceof Uint8Array)) return
  const cast = caster(run, type)
  let at = 0
  for (let i = 0; i + type.bytes <= text.length; i += type.bytes) {
    const code = type.bytes === 2 ? text[i]! * 256 + text[i + 1]! : text[i]!
    const width = type.width(code)
    run.painter.glyph(cast(code, width, at))
    const space = spacing + (type.bytes === 1 && code === 32 ? wordSpacing : 0)
    at += type.isVertical ? space - size : (width * size + space) * scale
  }
  const { tag, artifact } = marked(run)
  if (tag < 0 && !artifact) run.painter.untagged?.()
  run.text = times(type.isVertical ? [1, 0, 0, 1, 0, at] : [1, 0, 0, 1, at, 0], run.text)
}

/** What makes a glyph of a code, so and so far along the line from where the text begins. */
function caster(run: Run, type: Type): (code: number, width: number, at: number) => Glyph {
  const { mode, size, scale, rise, clip } = run.state
  const { tag, artifact } = marked(run)
  const place = times(run.text, run.state.matrix)
  const [a, b, c, d, e, f] = place
  const turn = turnOf(place)
  const em = size * Math.hypot(c, d)
  const along = size * scale * Math.hypot(a, b)
  return (code, width, at) => {
    // Where the font runs down, the origin lies above the middle of the glyph (9.7.4.3).
    const across = type.isVertical ? (-width / 2) * size * scale : at
    const up = type.isVertical ? at - 0.88 * size : rise
    const x = e + a * across + c * up
    const y = f + b * across + d * up
    const advance = width * along
    const [text, isBox] = [type.text(code), type.isBox(code)]
    const hidden =
      mode === 3 ? 'unpainted' : isOutside({ text, x, y, size: em, advance, turn }, clip) && 'cut'
    return { text, x, y, size: em, advance, turn, tag, artifact, hidden, isBox }
  }
}

function turnOf([a, b, c, d]: Matrix): Glyph['turn'] {
  if (Math.abs(b) < 0.02 * Math.abs(a) && a > 0 && d > 0) return 'across'
  return Math.abs(a) < 0.02 * Math.abs(b) && b < 0 && c > 0 ? 'down' : 'skew'
}

/**
 * Whether a glyph lies outside a box: the middle of its em box, or the whole of it for a mark, whose ink stands in one
 * half, so that the other may go.
 */
export function isOutside(
  { text, x, y, size, advance, turn }: Pick<Glyph, 'text' | 'x' | 'y' | 'size' | 'advance' | 'turn'>,
  box: Box,
): boolean {
  const up = 0.38 * size
  const [mx, my] = turn === 'down' ? [x + up, y - advance / 2] : [x + advance / 2, y + up]
  if (holds(box, mx, my) || text.trim() === '') return false
  if (!/^[\p{P}\p{S}]/u.test(text)) return true
  const half = size / 2
  const { left, bottom, right, top } = box
  return !holds({ left: left - half, bottom: bottom - half, right: right + half, top: top + half }, mx, my)
}
