// Paragraphs → print lines of one width, as text comes out of old mailers, e-paper and OCR.
import type { Chance } from '../random.js'
import type { Line } from '../truth.js'
import type { OfPages } from './index.js'
import { stacked } from './layout.js'

/** Cuts one text into print lines of at most `width` characters. */
type Cutter = (text: string, width: number, chance: Chance) => string[]

const widthFor = (chance: Chance, language: string): number =>
  language === 'en' ? chance.between(60, 76) : chance.between(30, 60)
const cutterFor = (language: string): Cutter => (language === 'en' ? byWords : byCharacters)
const indentFor = ({ role }: Line, language: string): string =>
  role === 'paragraph' ? (language === 'en' ? '    ' : '　　') : ''

/** Every line cut at a width; paragraphs told apart by indent, or by a blank line. */
const wrapped =
  (cutter: (language: string) => Cutter): OfPages =>
  (lines, chance, language) => {
    const width = widthFor(chance, language)
    const cut = cutter(language)
    const gapped = language === 'en' || chance() < 0.5
    const indent = (line: Line) => (gapped ? '' : indentFor(line, language))
    return stacked(lines, gapped ? '\n\n' : '\n', line =>
      cut(indent(line) + line.text, width, chance).join('\n'),
    )
  }

export const hardWraps = wrapped(cutterFor)
export const typesetWraps = wrapped(() => byPrinters)
export const hyphenatedWraps = wrapped(() => byHyphens)

/** Cut by a program that counts characters, at that of the usual widths which parts most numbers and words. */
export const choppedWords: OfPages = (lines, chance, language) => {
  const least = language === 'en' ? 60 : 30
  const widths = Array.from({ length: 17 }, (_, i) => least + i)
  const indent = (line: Line) => indentFor(line, language)
  const parted = (width: number) =>
    lines.flatMap(line => byCharacters(indent(line) + line.text, width).slice(0, -1)).filter(inWord).length
  const width = widths.reduce((best, width) => (parted(width) > parted(best) ? width : best))
  return stacked(lines, chance() < 0.5 ? '\n' : '\n\n', line =>
    byCharacters(indent(line) + line.text, width).join('\n'),
  )
}

/** With a blank line after every print line; only indents tell where a paragraph begins. */
export const doubleSpaced: OfPages = (lines, chance, language) => {
  const width = widthFor(chance, language)
  const cut = cutterFor(language)
  const set = lines.flatMap(line => cut(indentFor(line, language) + line.text, width, chance))
  return `${set.join('\n\n')}\n`
}

/** All lines stand in from the left but the first of each paragraph. */
export const hangingMargin: OfPages = (lines, chance, language) => {
  const width = widthFor(chance, language)
  const margin = chance.pick(language === 'en' ? ['    ', '  '] : ['　　', '    ', '　'])
  const cut = cutterFor(language)
  return stacked(lines, '\n', line => cut(line.text, width, chance).join(`\n${margin}`))
}

const inWord = (line: string): boolean => /[\dA-Za-z]$/.test(line)

function byCharacters(text: string, width: number): string[] {
  const chars = [...text]
  const lines: string[] = []
  for (let at = 0; at < chars.length; at += width) lines.push(chars.slice(at, at + width).join(''))
  return lines
}

function byWords(text: string, width: number): string[] {
  const indent = /^ */.exec(text)![0]
  const lines: string[] = []
  for (const word of text.trim().split(' ')) {
    const last = lines.at(-1)
    if (last === undefined) lines.push(indent + word)
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const neverFirst = /^[，。、；：？！）”’》」』…—]/u
const neverLast = /[（“‘《「『]$/u

/** Closing marks hang over the edge, opening ones go down; numbers and Latin words stay whole. */
function byPrinters(text: string, width: number): string[] {
  const pieces = text.match(/[\dA-Za-z][\dA-Za-z.,%]*|./gsu) ?? []
  const lines = ['']
  for (const piece of pieces) {
    const last = lines.at(-1)!
    const fits = [...last].length + [...piece].length <= width || neverFirst.test(piece)
    if (fits) lines[lines.length - 1] = last + piece
    else {
      const opener = neverLast.exec(last)?.[0] ?? ''
      lines[lines.length - 1] = last.slice(0, last.length - opener.length)
      lines.push(opener + piece)
    }
  }
  return lines.filter(Boolean)
}

const vowel = /[aeiouy]/i

/** Long words are divided between a consonant and the vowel or consonant after it, three letters from either end. */
function byHyphens(text: string, width: number, chance: Chance): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!
    if (!last) lines[lines.length - 1] = word
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else {
      const at = /^[a-z]{8,}\W?$/i.test(word) && chance() < 0.7 ? division(word, width - last.length - 2) : 0
      if (at) lines[lines.length - 1] = `${last} ${word.slice(0, at)}-`
      lines.push(word.slice(at))
    }
  }
  return lines
}

function division(word: string, room: number): number {
  for (let at = Math.min(room, word.length - 4); at >= 3; at--) {
    if (vowel.test(word[at - 1]!) !== vowel.test(word[at]!) && vowel.test(word.slice(0, at))) return at
  }
  return 0
}
