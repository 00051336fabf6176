// Clean texts stay as they are; damaged in one way and repaired, they are themselves again.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleaned, paragraphs } from './copy.js'

const folder = join(import.meta.dirname, 'clean')
const texts = readdirSync(folder).map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
const chinese = texts.filter(({ name }) => !['english.txt', 'japanese.txt'].includes(name))

describe.each(texts)('$name', ({ text }) => {
  it('gets no correction and no finding', () => {
    const { corrections, findings } = cleaned(text)
    expect(corrections).toEqual([])
    expect(findings).toEqual([])
  })

  it('gets none either with a paragraph to a line', () => {
    expect(cleaned(text.replace(/\n+/g, '\n')).corrections).toEqual([])
  })

  it('loses other line ends, trailing blanks, invisible characters and indents', () => {
    const damaged = text
      .split('\n')
      .map(line => (line ? `　　${line.replace(/。/g, '。\u200b')} \u3000` : ' '))
      .join('\r\n')
    expect(paragraphs(cleaned(damaged).text)).toEqual(paragraphs(text))
  })

  it('loses a copy of its longest paragraph, whole or cut off', () => {
    const longest = paragraphs(text).toSorted((a, b) => b.length - a.length)[0]!
    for (const copy of [longest, longest.slice(0, -9), longest.slice(9)])
      expect(paragraphs(cleaned(`${text}\n${copy}`).text)).toEqual(paragraphs(text))
  })
})

/** What NFKC does to the marks of a Chinese text. */
const narrow: Record<string, string> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
  '…': '...',
}

describe.each(chinese)('$name', ({ text }) => {
  it('gets its full-width marks back', () => {
    expect(cleaned(text.replace(/[，：；？！（）…]/g, mark => narrow[mark]!)).text).toBe(text)
  })

  it.each([30, 37, 44, 60])('loses hard wraps at %i characters', width => {
    const wrap = (line: string) => line.match(new RegExp(`.{1,${width}}`, 'gsu'))?.join('\n') ?? ''
    expect(paragraphs(cleaned(text.split('\n').map(wrap).join('\n')).text)).toEqual(paragraphs(text))
  })
})

describe('english.txt', () => {
  it.each([50, 64, 72])('loses hard wraps at %i columns', width => {
    const { text } = texts.find(({ name }) => name === 'english.txt')!
    const wrap = (line: string) =>
      line
        .match(new RegExp(`.{1,${width}}(?:\\s|$)`, 'g'))
        ?.map(part => part.trim())
        .join('\n') ?? ''
    expect(paragraphs(cleaned(text.split('\n').map(wrap).join('\n')).text)).toEqual(paragraphs(text))
  })
})
