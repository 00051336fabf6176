// The benchmark's novels → one of a few megabytes: their sentences, shuffled by seed into chapters that do not repeat.
import { hardWraps } from '../score/damage/wraps.js'
import { chance } from '../score/random.js'
import type { Line, Text } from '../score/truth.js'

/** @param size in characters; two megabytes of UTF-8 are some 700,000 */
export function novel(texts: Text[], size: number): Line[] {
  const draw = chance('novel')
  const sentences = texts
    .filter(({ language }) => language.startsWith('zh'))
    .flatMap(({ lines }) => lines.filter(({ role }) => role === 'paragraph'))
    .flatMap(({ text }) => text.match(/[^。！？“”]{6,60}[。！？]/gu) ?? [])
  const lines: Line[] = [{ text: '长河旧事', role: 'title' }]
  for (let length = 0, chapter = 1; length < size; chapter++) {
    lines.push({ text: `第${chapter}章 ${draw.pick(sentences).slice(0, 6)}`, role: 'heading' })
    for (let paragraphs = draw.between(30, 60); paragraphs > 0; paragraphs--) {
      const text = Array.from({ length: draw.between(1, 6) }, () => draw.pick(sentences)).join('')
      lines.push({ text: draw() < 0.3 ? `“${text}”` : text, role: 'paragraph' })
      length += text.length
    }
  }
  return lines
}

export const plain = (lines: Line[]): string =>
  `${lines.map(({ text, role }) => (role === 'paragraph' ? '　　' : '') + text).join('\n')}\n`

export const wrapped = (lines: Line[]): string => hardWraps(lines, chance('wrapped'), 'zh-Hans')
