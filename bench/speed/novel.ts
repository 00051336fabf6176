// The benchmark's novels → one of a few megabytes: their sentences in an order of chance, every second character another.
import { halfWidthMarks } from '../score/damage/marks.js'
import { hardWraps } from '../score/damage/wraps.js'
import { chance } from '../score/random.js'
import type { Line, Text } from '../score/truth.js'

/**
 * Sentences drawn twice must not be the same, or a rule would look for copies where a real novel has none: half of
 * their Han characters are drawn anew, as often as each stands in the texts.
 *
 * @param size in characters; two megabytes of UTF-8 are some 700,000
 */
export function novel(texts: Text[], size: number): Line[] {
  const draw = chance('novel')
  const sentences = texts
    .filter(({ language }) => language.startsWith('zh'))
    .flatMap(({ lines }) => lines.filter(({ role }) => role === 'paragraph'))
    .flatMap(({ text }) => text.match(/[^。！？“”]{6,60}[。！？]/gu) ?? [])
  const han = sentences.join('').match(/\p{sc=Han}/gu) ?? []
  const said = () =>
    draw.pick(sentences).replace(/\p{sc=Han}/gu, char => (draw() < 0.5 ? draw.pick(han) : char))
  const lines: Line[] = [{ text: '长河旧事', role: 'title' }]
  for (let length = 0, chapter = 1; length < size; chapter++) {
    lines.push({ text: `第${chapter}章 ${draw.pick(sentences).slice(0, 6)}`, role: 'heading' })
    for (let paragraphs = draw.between(30, 60); paragraphs > 0; paragraphs--) {
      const text = Array.from({ length: draw.between(1, 6) }, said).join('')
      lines.push({ text: draw() < 0.3 ? `“${text}”` : text, role: 'paragraph' })
      length += text.length
    }
  }
  return lines
}

export const plain = (lines: Line[]): string =>
  `${lines.map(({ text, role }) => (role === 'paragraph' ? '　　' : '') + text).join('\n')}\n`

/** As most novels on the web are: a hundred thousand corrections in a million characters. */
export const halfWidth = (lines: Line[]): string =>
  plain(halfWidthMarks(lines, chance('half-width'), 'zh-Hans')).replace(/[“”]/gu, '"')

export const wrapped = (lines: Line[]): string => hardWraps(lines, chance('wrapped'), 'zh-Hans')
