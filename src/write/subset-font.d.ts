// Types of two packages that ship none: only what fonts.ts calls.
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { targetFormat: 'truetype' | 'woff2'; preserveNameIds: number[]; keepFeatures: string[] },
  ): Promise<Uint8Array>
}

declare module 'fontkit' {
  export function create(font: Uint8Array): { hasGlyphForCodePoint(codePoint: number): boolean }
}
