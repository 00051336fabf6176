// A TrueType font → the characters that it has glyphs for, from its `cmap` (OpenType 1.9, cmap formats 4 and 12).

/** Their code points. HarfBuzz cuts fonts to nothing but these two formats. */
export function coverage(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const covered = new Set<number>()
  for (const at of subtables(view, table(view, 'cmap'))) formats[view.getUint16(at)]?.(view, at, covered)
  return covered
}

function table(view: DataView, tag: string): number {
  for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map(at => view.getUint8(record + at)))
    if (name === tag) return view.getUint32(record + 8)
  }
  throw new Error(`the font has no ${tag}`)
}

/** Places of those for Unicode: platform 0, and platform 3 with encoding 1 or 10. */
function subtables(view: DataView, cmap: number): number[] {
  const found: number[] = []
  for (let record = cmap + 4; record < cmap + 4 + 8 * view.getUint16(cmap + 2); record += 8) {
    const [platform, encoding] = [view.getUint16(record), view.getUint16(record + 2)]
    if (platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10)))
      found.push(cmap + view.getUint32(record + 4))
  }
  return found
}

type Read = (view: DataView, at: number, covered: Set<number>) => void

const formats: Record<number, Read> = {
  4: (view, at, covered) => {
    const segments = view.getUint16(at + 6) / 2
    for (let segment = 0; segment < segments; segment++) {
      const place = at + 14 + 2 * segment
      const [end, start, delta] = [0, 2 + 2 * segments, 2 + 4 * segments].map(from =>
        view.getUint16(place + from),
      )
      const offset = place + 2 + 6 * segments
      const range = view.getUint16(offset)
      for (let code = start!; code <= end!; code++) {
        const glyph = range ? view.getUint16(offset + range + 2 * (code - start!)) : code
        if ((range === 0 || glyph > 0) && ((glyph + delta!) & 0xffff) > 0) covered.add(code)
      }
    }
  },
  12: (view, at, covered) => {
    const end = at + 16 + 12 * view.getUint32(at + 12)
    for (let group = at + 16; group < end; group += 12) {
      const [first, last, glyph] = [0, 4, 8].map(from => view.getUint32(group + from))
      for (let code = first!; code <= last!; code++) if (glyph! + code - first! > 0) covered.add(code)
    }
  },
}
