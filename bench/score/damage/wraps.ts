// Paragraphs → print lines of one width, as text comes out of old mailers, e-paper and OCR.
import type { Chance } from '../random.js'
import type { Line } from '../truth.js'
import type { Damage } from './index.js'

/** Every line broken at a width; paragraphs told apart by indent, or by a blank line. */
export const hardWraps: Damage = (lines, chance, language) => {
  const width = language === 'en' ? chance.between(60, 76) : chance.between(30, 60)
  if (language === 'en' || chance() < 0.5)
    return `${lines.map(line => wrap(line.text, width, language).join('\n')).join('\n\n')}\n`
  return `${lines.map(line => indented(line, width, language).join('\n')).join('\n')}\n`
}

/** The same with a blank line after every print line; only indents tell where a paragraph begins. */
export const doubleSpaced: Damage = (lines, chance, language) => {
  const width = language === 'en' ? chance.between(60, 76) : chance.between(30, 60)
  return `${lines.flatMap(line => indented(line, width, language)).join('\n\n')}\n`
}

/** Broken by pages: two to four paragraphs cut in mid-sentence, with blank lines between the halves. */
export const pageBreaks: Damage = (lines, chance, language) => {
  const gap = language === 'en' || chance() < 0.5 ? '\n\n' : '\n'
  return `${broken(lines, chance, () => '\n\n').join(gap)}\n`
}

/** The same, with the page's number and running head between the halves. */
export const pagesWithHeads: Damage = (lines, chance, language) => {
  let page = chance.between(2, 30)
  const head = lines.find(line => line.role === 'title')?.text
  const gap = language === 'en' || chance() < 0.5 ? '\n\n' : '\n'
  return `${broken(lines, chance, () => `\n\n${[String(page++), head].filter(Boolean).join('\n')}\n\n`).join(gap)}\n`
}

function wrap(text: string, width: number, language: string): string[] {
  if (language === 'en') return wrapWords(text, width)
  const chars = [...text]
  const lines: string[] = []
  for (let at = 0; at < chars.length; at += width) lines.push(chars.slice(at, at + width).join(''))
  return lines
}

function wrapWords(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function indented(line: Line, width: number, language: string): string[] {
  const indent = line.role !== 'paragraph' ? '' : language === 'en' ? '    ' : '　　'
  return wrap(indent + line.text, width, language)
}

function broken(lines: Line[], chance: Chance, between: () => string): string[] {
  const long = lines.filter(line => line.role === 'paragraph' && line.text.length > 60)
  const chosen = new Set(
    Array.from({ length: Math.min(long.length, chance.between(2, 4)) }, () => chance.pick(long)),
  )
  return lines.map(line => (chosen.has(line) ? cut(line.text, chance, between()) : line.text))
}

/** In mid-sentence: letters on both sides. English breaks at a space, which the break takes the place of. */
function cut(text: string, chance: Chance, between: string): string {
  const places = [...text.matchAll(/(?<=[\p{L}\p{N}]{2}) (?=\p{Ll})|(?<=\p{Script=Han})(?=\p{Script=Han})/gu)]
  const inside = places.filter(({ index }) => index > 20 && index < text.length - 20)
  if (inside.length === 0) return text
  const { index, 0: space } = chance.pick(inside)
  return text.slice(0, index) + between + text.slice(index + space.length)
}
