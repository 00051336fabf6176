// `本报记者  闵  鹄  欧阳砚秋` → `本报记者 闵鹄 欧阳砚秋`: names in bylines that were padded to the width of others.
import { readByline } from '../../lexicon/byline.js'
import { readFurniture } from '../../lexicon/furniture.js'
import { hasSurname } from '../../lexicon/name.js'
import { lines } from '../lines.js'
import type { Proposal, Rule } from '../rule.js'

const blank = '[ \\u3000\\u00a0]'
const blanks = new RegExp(`${blank}+`, 'gu')
/** A lone Han character with a blank beside it: a look that spares most lines the reading. */
const lone = new RegExp(
  `${blank}{1,4}(?:(?<=(?<!\\p{Script=Han})\\p{Script=Han}${blank}{1,4})\\p{Script=Han}|(?<=\\p{Script=Han}${blank}{1,4})\\p{Script=Han}(?!\\p{Script=Han}))`,
  'u',
)
/** Who reports, in brackets inside a paragraph: `本报讯（通讯员 温 故）`. */
const aside = /[（(][^（()）]{4,60}[)）]/gu
/** The reporter of an agency, before the place: `（海島社記者 覃 以晴 屏東縣 3日電）`. */
const filed = /(?<=[记記]者\s{1,2})\p{Script=Han} \p{Script=Han}{2}(?=\s)/gu

/** A label set wide, `【作  者】`: its blanks are none between words. */
const label = new RegExp(`(?<=^[【[])\\p{Script=Han}${blank}{1,4}\\p{Script=Han}(?=[】\\]])`, 'gu')

/** Longest line that is read as a whole. */
const longest = 160

/** Stretches of a line that name people and nothing else, with the names. */
function bylines(line: string): { from: number; text: string; names: string[] }[] {
  if (line.length <= longest && readFurniture(line)) return []
  const whole = line.length <= longest ? readByline(line) : undefined
  if (whole) return [{ from: 0, text: line, names: whole.map(({ name }) => name) }]
  const agency = [...line.slice(0, longest).matchAll(filed)].map(({ 0: text, index }) => {
    return { from: index, text, names: [text] }
  })
  const inside = [...line.matchAll(aside)].map(({ 0: text, index }) => {
    return { from: index, text, names: readByline(text)?.map(({ name }) => name) ?? [] }
  })
  return [...agency, ...inside]
}

const name = /^\p{Script=Han}{2,4}$/u

/** Where `name` stands in `text` from `start` on, when blanks stand inside it. */
function spread(text: string, start: number, written: string): { at: number; found: string } | undefined {
  const closed = written.replace(blanks, '')
  // A blank that the reader left may part two names: not behind a surname.
  if (!name.test(closed) || (closed !== written && !hasSurname(closed))) return undefined
  const match = new RegExp([...closed].join(`${blank}{0,4}`), 'u').exec(text.slice(start))
  return match ? { at: start + match.index, found: match[0] } : undefined
}

/** Stretches of blanks that go, in `text`: those inside names, and of each gap between words all but one. */
function padding(text: string, names: string[]): [from: number, to: number][] {
  const inside: [number, number][] = []
  let start = 0
  for (const written of names) {
    const place = spread(text, start, written)
    if (!place) continue
    start = place.at + place.found.length
    for (const gap of place.found.matchAll(blanks))
      inside.push([place.at + gap.index, place.at + gap.index + gap[0].length])
  }
  if (!inside.length) return []
  for (const { 0: words, index } of text.matchAll(label)) inside.push([index + 1, index + words.length - 1])
  const known = new Set(inside.map(([from]) => from))
  const between = [...text.matchAll(blanks)].filter(gap => gap[0].length > 1 && !known.has(gap.index))
  return [
    ...inside,
    ...between.map((gap): [number, number] => [gap.index + 1, gap.index + gap[0].length]),
  ].sort(([a], [b]) => a - b)
}

export const paddedNames: Rule = {
  id: 'padded-names',
  title: { en: 'Names padded to one width', zh: '收拢为对齐而加空的人名' },
  why: {
    en: 'Bylines set names of two characters as wide as those of three. The blanks are of the page, and are no part of the name.',
    zh: '署名排版时把两字名撑到三字宽，空格属于版面，不属于人名。',
  },
  threshold: 0.6,
  propose(text) {
    const proposals: Proposal[] = []
    for (const { from, to } of lines(text)) {
      const line = text.slice(from, to)
      if (!lone.test(line)) continue
      for (const byline of bylines(line))
        for (const [start, end] of padding(byline.text, byline.names))
          proposals.push({
            from: from + byline.from + start,
            to: from + byline.from + end,
            insert: '',
            reason: 'These blanks pad a name to the width of others.',
            confidence: 0.85,
          })
    }
    return proposals
  },
}
