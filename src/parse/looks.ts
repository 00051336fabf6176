// A line among its neighbours → the names of all that it looks like: the evidence that roles are told by in likeness.ts.
import { detectLanguage } from '../lexicon/language.js'
import { mayBeName } from '../lexicon/name.js'
import type { Line } from './line.js'
import { marksOf } from './look-marks.js'
import { isBody, isHeadLike } from './shape.js'
import { sharedWith } from './shared-words.js'
import type { Sheet } from './sheet.js'

/** Upper ends of what counts as one size: of widths in ems, of one width to another, of distances in lines. */
const widths = [2, 4, 8, 12, 20, 28, 42, 60, 90]
const ratios = [0.3, 0.6, 0.9, 1.1, 1.6, 3]
const distances = [0, 1, 2, 3, 5, 8, 12]
const shares = [0, 0.15, 0.35, 0.6]
/** Widest line that is compared with the words of the text, in ems, and lines of text whose words are read. */
const widestHead = 90
const read = 60
/** Width from which on the words that a line shares count in full, in ems. */
const enough = 10

/** What the lines show only together. */
export interface Survey {
  sheet: Sheet
  language: string
  kinds: string[]
  sizes: string[]
  /** Share of each line's words that the text says too; 0 for running text. */
  shared: number[]
  first: number
  last: number
  /** The line above the text that says most of what the text says; -1 where none does. */
  head: number
}

export function survey(sheet: Sheet): Survey {
  const { lines, bodyBefore } = sheet
  const texts = lines.filter(isBody).slice(0, read)
  const said = sharedWith(texts.map(({ text }) => text).join('\n'))
  const shared = lines.map(line => (isBody(line) || line.width > widestHead ? 0 : said(line.text)))
  const first = lines.findIndex((_, i) => bodyBefore[i + 1]! > 0)
  return {
    sheet,
    language: detectLanguage((texts.length ? texts : lines).map(({ text }) => text).join('\n')).slice(0, 2),
    kinds: lines.map(kindOf),
    sizes: lines.map(({ width }) => sizeOf(width, widths)),
    shared,
    first,
    last: lines.findLastIndex(isBody),
    head: headOf(lines.slice(0, Math.max(0, first)), shared),
  }
}

function headOf(top: Line[], shared: number[]): number {
  const said = top.map(({ furniture, width }, i) =>
    furniture ? 0 : shared[i]! * Math.min(1, width / enough),
  )
  const most = Math.max(0, ...said)
  return most > 0 ? said.indexOf(most) : -1
}

function sizeOf(value: number, ends: number[]): string {
  return String(ends.find(end => value <= end) ?? 'more')
}

function kindOf(line: Line): string {
  if (line.furniture) return 'furniture'
  if (isBody(line)) return 'text'
  if (line.people) return 'people'
  if (line.names) return 'names'
  if (line.isDate) return 'date'
  if (line.numbering) return 'number'
  return isHeadLike(line) ? 'head' : line.ending
}

/** Most lines of a text in which closed lines may be anything: in a book they are the story's. */
const mostOfPage = 1500

/** Whether line `i` is running text among running text, or a sentence in a book. */
export function isPlain(i: number, { kinds }: Survey): boolean {
  if (kinds.length > mostOfPage) return kinds[i] === 'text' || kinds[i] === 'stop'
  return [i - 1, i, i + 1].every(at => kinds[at] === 'text')
}

/** Names of all that is seen of line `i`. */
export function looks(i: number, all: Survey): string[] {
  const zone = zoneOf(i, all.sheet)
  return [
    'always',
    ...own(i, zone, all),
    ...around(i, zone, all),
    ...placed(i, zone, all),
    ...known(i, all),
    ...marksOf(all.sheet.lines[i]!.text).flatMap(mark => [mark, `${mark} ${zone}`]),
  ]
}

/** Where a line stands to the running text. */
function zoneOf(i: number, { bodies, bodyBefore }: Sheet): string {
  if (bodies === 0) return 'textless'
  return bodyBefore[i] === 0 ? 'above' : bodyBefore[i] === bodies ? 'below' : 'amid'
}

function own(i: number, zone: string, { sheet, kinds, sizes, language }: Survey): string[] {
  const line = sheet.lines[i]!
  const [kind, size] = [kinds[i]!, sizes[i]!]
  const people = (line.people ?? []).slice(0, 3).map(({ relator }) => `relator ${relator}`)
  const label = line.label && [
    'label',
    ...(['ornament', 'isBracketed', 'isColumn', 'isParted'] as const).filter(key => line.label![key]),
  ]
  return [
    `width ${size}`,
    kind,
    zone,
    `${zone} width ${size}`,
    `${zone} ${kind}`,
    `${kind} width ${size}`,
    `ending ${line.ending}`,
    `ending ${line.ending} width ${size}`,
    `${language} ${kind}`,
    `${language} ${zone} width ${size}`,
    ...(line.furniture ? [`furniture ${line.furniture}`, `furniture ${line.furniture} ${zone}`] : []),
    ...(line.numbering ? [`numbering ${line.numbering.division}`] : []),
    ...(line.names ? [`names ${Math.min(3, line.names.length)}`] : []),
    ...(line.isDate ? [`date ${zone}`] : []),
    ...(line.headline ? ['headline'] : []),
    ...people,
    ...(label ?? []),
  ]
}

function around(i: number, zone: string, all: Survey): string[] {
  const { kinds, sizes, sheet } = all
  const kindAt = (at: number) => kinds[at] ?? 'edge'
  const [kind, behind, under] = [kinds[i]!, kindAt(i - 1), kindAt(i + 1)]
  const isNamed = mayBeName(sheet.lines[i]!.text)
  return [
    `after ${behind}`,
    `before ${under}`,
    `between ${behind} and ${under}`,
    `${kind} between ${behind} and ${under}`,
    `${zone} after ${behind}`,
    `${zone} before ${under}`,
    `${zone} width ${sizes[i]} between ${behind} and ${under}`,
    `before ${under} and ${kindAt(i + 2)}`,
    `second after ${kindAt(i - 2)}`,
    ...beside(i, zone, all),
    ...(isNamed ? ['may be a name', `may be a name between ${behind} and ${under}`] : []),
  ]
}

/** How far a line stands from its neighbours, and how wide it is beside them. */
function beside(i: number, zone: string, { sheet, kinds }: Survey): string[] {
  const { lines, gap, indent } = sheet
  const [line, before, next] = [lines[i]!, lines[i - 1], lines[i + 1]]
  const gapOf = (other: Line | undefined) => (other && other.gap > gap ? 'apart' : 'close')
  const inset = line.indent - indent
  const found = [
    `${gapOf(line)} above, ${gapOf(next)} below`,
    `${inset > 6 ? 'far in' : inset > 0 ? 'in' : inset < 0 ? 'out' : 'flush'} ${zone}`,
  ]
  if (before) {
    found.push(`to the line above ${sizeOf(line.width / before.width, ratios)}`)
    found.push(`after ${before.ending === 'stop' ? 'a stop' : 'no stop'}`)
  }
  if (next) {
    const ratio = `to the next line ${sizeOf(line.width / next.width, ratios)}`
    found.push(ratio, `${kinds[i]} ${ratio}`)
  }
  return found
}

function placed(i: number, zone: string, { sheet, sizes, shared, first, last, head }: Survey): string[] {
  const { lines } = sheet
  const size = sizes[i]!
  const found = [
    `lines above ${sizeOf(i, distances)}`,
    `lines below ${sizeOf(lines.length - 1 - i, distances)}`,
  ]
  const toText = zone === 'above' ? first - i : zone === 'below' ? i - last : undefined
  if (toText !== undefined) {
    const far = `${zone} by ${sizeOf(toText, distances)}`
    found.push(far, `${far} width ${size}`)
  }
  if (shared[i] !== undefined && !isBody(lines[i]!)) {
    const share = `shares ${sizeOf(shared[i]!, shares)}`
    found.push(share, `${share} ${zone}`, `${share} width ${size}`)
  }
  if (head >= 0 && zone === 'above') found.push(`${Math.max(-4, Math.min(4, i - head))} from what says most`)
  return found
}

/** What the sheet has found already. */
function known(i: number, { sheet }: Survey): string[] {
  const { deck, repeats, lines } = sheet
  const found: [name: string, holds: boolean | undefined][] = [
    ['comes again', (repeats.get(lines[i]!.text) ?? 0) > 1],
    ['a cell', sheet.cells.has(i)],
    ['listed', sheet.contents.has(i)],
    ['a note', sheet.notes.has(i)],
    ['pulled', sheet.pulled.has(i)],
    ['of a menu', sheet.menus.has(i)],
    ['of a piece', sheet.pieces.has(i)],
    ['outside', sheet.isOutside(i)],
    ['above the deck', deck && i < deck.from],
    ['a shoulder line', deck && i >= deck.from && i < deck.main],
    ['the main line', deck && i === deck.main],
    ['a lower line', deck && i > deck.main && i <= deck.to],
    ['below the deck', deck && i > deck.to],
  ]
  return found.filter(([, holds]) => holds).map(([name]) => name)
}
