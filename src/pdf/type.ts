// A font dictionary → what its character codes print: text and width of each (ISO 32000-1, 9.6 to 9.10).
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFStream } from '@cantoo/pdf-lib'
import { readToUnicode } from './cmap.js'
import { unpacked } from './unpacked.js'

/** A font as the page uses it. */
export interface Type {
  /** Bytes of a character code. */
  bytes: 1 | 2
  /** Empty where the font does not say. */
  text(code: number): string
  /** In em. */
  width(code: number): number
  /** Whether lines run down: the glyph's origin is half its width to the left then and 0.88 em below. */
  isVertical: boolean
  /** Whether the code prints glyph 0, the box for what the font lacks. */
  isBox(code: number): boolean
}

export function typeOf(font: PDFDict): Type {
  const map = font.lookup(PDFName.of('ToUnicode'))
  const texts = map instanceof PDFStream ? readToUnicode(unpacked(map).toString('latin1')) : undefined
  const own = descendant(font)
  return own ? composite(font, own, texts) : simple(font, texts)
}

/** Of a composite font, the one that draws. */
export function descendant(font: PDFDict): PDFDict | undefined {
  const list = font.lookup(PDFName.of('DescendantFonts'))
  const own = list instanceof PDFArray && list.size() > 0 ? list.lookup(0) : undefined
  return own instanceof PDFDict ? own : undefined
}

export function nameOf(dict: PDFDict, key: string): string {
  const name = dict.lookup(PDFName.of(key))
  return name instanceof PDFName ? name.decodeText() : ''
}

function composite(font: PDFDict, own: PDFDict, texts: Map<number, string> | undefined): Type {
  const encoding = nameOf(font, 'Encoding')
  const widths = cidWidths(own.lookup(PDFName.of('W')))
  const usual = numberOf(own.lookup(PDFName.of('DW')), 1000) / 1000
  const isIdentity = encoding.startsWith('Identity')
  // Where codes are no glyph numbers we do not know the widths by code; nearly all are those of a full square.
  const isUnicode = /UCS2|UTF16/.test(encoding)
  return {
    bytes: 2,
    text: code => texts?.get(code) ?? (isUnicode ? String.fromCharCode(code) : ''),
    width: code => (isIdentity ? widths.get(code) : undefined) ?? usual,
    isVertical: encoding.endsWith('-V'),
    isBox: code => isIdentity && code === 0,
  }
}

/** `c [w1 w2 …]` and `first last w` by turns (9.7.4.3). */
function cidWidths(array: PDFObject | undefined): Map<number, number> {
  const found = new Map<number, number>()
  const entries = array instanceof PDFArray ? array : undefined
  for (let i = 0; entries && i + 1 < entries.size(); ) {
    const first = numberOf(entries.lookup(i), 0)
    const second = entries.lookup(i + 1)
    if (second instanceof PDFArray) {
      for (let at = 0; at < second.size(); at++)
        found.set(first + at, numberOf(second.lookup(at), 1000) / 1000)
      i += 2
    } else {
      const width = i + 2 < entries.size() ? numberOf(entries.lookup(i + 2), 1000) / 1000 : 1
      for (let code = first; code <= Math.min(numberOf(second, first), 65_535); code++) found.set(code, width)
      i += 3
    }
  }
  return found
}

const windows = new TextDecoder('windows-1252')

function simple(font: PDFDict, texts: Map<number, string> | undefined): Type {
  const first = numberOf(font.lookup(PDFName.of('FirstChar')), 0)
  const list = font.lookup(PDFName.of('Widths'))
  const widths = list instanceof PDFArray ? list : undefined
  // A Type 3 font counts in units of its own.
  const matrix = font.lookup(PDFName.of('FontMatrix'))
  const unit = matrix instanceof PDFArray && matrix.size() > 0 ? numberOf(matrix.lookup(0), 0.001) : 0.001
  const names = differences(font.lookup(PDFName.of('Encoding')))
  return {
    bytes: 1,
    text: code => texts?.get(code) ?? names.get(code) ?? windows.decode(Uint8Array.of(code)),
    width: code => {
      const at = code - first
      return widths && at >= 0 && at < widths.size() ? numberOf(widths.lookup(at), 0) * unit : 0.5
    },
    isVertical: false,
    isBox: () => false,
  }
}

/** The characters that an encoding names otherwise than usual, as far as their names are plain. */
function differences(encoding: PDFObject | undefined): Map<number, string> {
  const found = new Map<number, string>()
  const list = encoding instanceof PDFDict ? encoding.lookup(PDFName.of('Differences')) : undefined
  let code = 0
  for (const entry of list instanceof PDFArray ? list.asArray() : []) {
    if (entry instanceof PDFNumber) code = entry.asNumber()
    if (!(entry instanceof PDFName)) continue
    const name = entry.decodeText()
    const number = /^uni([\dA-F]{4})$/.exec(name)?.[1]
    if (number) found.set(code, String.fromCharCode(Number.parseInt(number, 16)))
    else if (name.length === 1) found.set(code, name)
    code++
  }
  return found
}

function numberOf(object: PDFObject | undefined, usual: number): number {
  return object instanceof PDFNumber ? object.asNumber() : usual
}
