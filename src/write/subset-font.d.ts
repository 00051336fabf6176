// Types of two packages that ship none: only what fonts.ts calls.
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { targetFormat: 'truetype'; preserveNameIds: number[]; keepFeatures: string[] },
  ): Promise<Uint8Array>
}

declare module 'fontkit' {
  interface Path {
    scale(x: number, y: number): Path
    toSVG(): string
  }

  export interface Font {
    unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    layout(text: string): { glyphs: { id: number; path: Path }[]; positions: { xAdvance: number }[] }
  }

  export function create(font: Uint8Array): Font
}
