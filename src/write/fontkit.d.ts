// Types of a package that ships none: only what fonts.ts calls.
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
