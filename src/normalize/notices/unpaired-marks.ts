// Clean text → quotation marks and brackets without a partner. They are told, not mended.
import { pairs } from '../../lexicon/marks.js'
import { census, script } from '../../lexicon/script.js'
import { type Line, lines } from '../lines.js'
import type { Note } from '../notice.js'

/** An opener that waits for its closer. */
interface Opener {
  at: number
  char: string
  /** Paragraphs since. */
  age: number
}

const quotes = '“‘「『”’」』'
/** Paragraphs that a quotation may run through without opening again. */
const patience = 6
/** Openers that wait at the same time; of more the first are forgotten, for the text is none that pairs. */
const most = 16

const isQuote = (char: string): boolean => quotes.includes(char)
const opening = new Set(Object.keys(pairs))
const closing = new Set(Object.values(pairs))
/** By code unit, since every character is asked. */
const paired = new Uint8Array(0x10000)
for (const char of [...opening, ...closing]) paired[char.charCodeAt(0)] = 1

const note = (at: number, char: string): Note => ({
  id: isQuote(char) ? 'unpaired-quote' : 'unpaired-bracket',
  from: at,
  to: at + 1,
  message: `${char} has no partner.`,
})

/** The label of an item, `1）` `甲）`. */
const isLabel = (text: string, at: number, from: number): boolean =>
  text[at] === '）' && at - from <= 3 && /^[\p{L}\p{N}]+$/u.test(text.slice(from, at))

/** Where the marks that come in pairs stand. ‘ and ’ count in Chinese alone: elsewhere ’ is an apostrophe too. */
function marksOf(text: string, { from, to }: Line): number[] {
  const found: number[] = []
  for (let at = from; at < to; at++) {
    if (paired[text.charCodeAt(at)] && !isLabel(text, at, from)) found.push(at)
  }
  const single = found.some(at => text[at] === '‘' || text[at] === '’')
  if (!single || script(census(text.slice(from, to))) === 'chinese') return found
  return found.filter(at => text[at] !== '‘' && text[at] !== '’')
}

/** Closes what `char` closes; what it leaps over, and a closer of nothing, has no partner. */
function close(open: Opener[], at: number, char: string, found: Note[]): void {
  const partner = open.findLastIndex(opener => pairs[opener.char] === char)
  if (partner < 0) found.push(note(at, char))
  else for (const opener of open.splice(partner).slice(1)) found.push(note(opener.at, opener.char))
}

/**
 * Quotes and brackets of a text, paragraph by paragraph. A quotation over several paragraphs opens in each and closes in
 * the last, or opens and closes once: both are as they should be.
 */
export function unpairedMarks(text: string): Note[] {
  const found: Note[] = []
  let open: Opener[] = []
  for (const line of lines(text)) {
    if (line.from === line.to) continue
    open = open.filter(({ char }) => char !== text[line.from])
    for (const at of marksOf(text, line)) {
      const char = text[at]!
      if (closing.has(char)) close(open, at, char, found)
      else open = [...open.slice(1 - most), { at, char, age: 0 }]
    }
    const [stay, gone] = [open.filter(isWaiting), open.filter(opener => !isWaiting(opener))]
    found.push(...gone.map(({ at, char }) => note(at, char)))
    open = stay.map(opener => ({ ...opener, age: opener.age + 1 }))
  }
  return [...found, ...open.map(({ at, char }) => note(at, char))].sort((a, b) => a.from - b.from)
}

/** Whether an opener may still close in a later paragraph. */
const isWaiting = ({ char, age }: Opener): boolean => isQuote(char) && age < patience
