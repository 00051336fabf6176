// Text → pieces of which each is seen: invisible characters become labelled boxes.

/** Text as it is, or a box: its label and what it is in full. */
export interface Piece {
  text: string
  /** Of a box: code point and name, for pointers and listeners. */
  name?: string
}

const names: Record<number, [label: string, name: string]> = {
  9: ['TAB', 'tab'],
  10: ['LF', 'line feed'],
  11: ['VT', 'line tabulation'],
  12: ['FF', 'form feed'],
  13: ['CR', 'carriage return'],
  32: ['SP', 'space'],
  133: ['NEL', 'next line'],
  160: ['NBSP', 'no-break space'],
  173: ['SHY', 'soft hyphen'],
  8203: ['ZWSP', 'zero-width space'],
  8204: ['ZWNJ', 'zero-width non-joiner'],
  8205: ['ZWJ', 'zero-width joiner'],
  8206: ['LRM', 'left-to-right mark'],
  8207: ['RLM', 'right-to-left mark'],
  8232: ['LS', 'line separator'],
  8233: ['PS', 'paragraph separator'],
  8234: ['LRE', 'left-to-right embedding'],
  8235: ['RLE', 'right-to-left embedding'],
  8236: ['PDF', 'pop directional formatting'],
  8237: ['LRO', 'left-to-right override'],
  8238: ['RLO', 'right-to-left override'],
  8288: ['WJ', 'word joiner'],
  12288: ['IDSP', 'ideographic space'],
  65279: ['BOM', 'byte-order mark'],
}

/** What nobody sees, and what must not act on the page: controls, format marks, private use, lone surrogates. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u00a0]|[^\P{Cn}]/gu
/** In a change blanks count, too. */
const hiddenOrBlank = /[\p{C}\p{Z}]/gu

/** Pieces of text around a change. Line ends and blanks stay what they are. */
export function visible(text: string): Piece[] {
  return pieces(text, hidden, character => character === '\n')
}

/** Pieces of what was changed, with every blank to be seen. */
export function visibleChange(text: string): Piece[] {
  return pieces(text, hiddenOrBlank, () => false)
}

function pieces(text: string, pattern: RegExp, stays: (character: string) => boolean): Piece[] {
  const found: Piece[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    if (stays(match[0])) continue
    if (match.index > from) found.push({ text: text.slice(from, match.index) })
    found.push(box(match[0]))
    if (match[0] === '\n') found.push({ text: '\n' }) // A box, and the new line as well.
    from = match.index + match[0].length
  }
  if (from < text.length) found.push({ text: text.slice(from) })
  return found
}

function box(character: string): Piece {
  const code = character.codePointAt(0)!
  const hex = code.toString(16).toUpperCase().padStart(4, '0')
  const [label, name] = names[code] ?? [hex, '']
  return { text: label, name: `U+${hex}${name && ` ${name}`}` }
}
