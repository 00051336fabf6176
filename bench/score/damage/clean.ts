// Clean lines → clean lines that tempt: what a rule would like to take for damage and must leave.
import type { Line } from '../truth.js'
import type { OfLines } from './index.js'

/** The standfirst is a sentence of the body, word for word, with or without its last mark. */
export const repeatedStandfirst: OfLines = (lines, chance) => {
  const title = lines.findIndex(({ role }) => role === 'title')
  const sentences = lines
    .filter(({ role }) => role === 'paragraph')
    .flatMap(
      ({ text }) =>
        text.match(/(?<=^|[。！？])[^。！？“”「」"]{24,60}[。！？]|(?<=^|\. )[^."“”]{60,160}\./gu) ?? [],
    )
  if (title < 0 || sentences.length === 0) return lines
  const said = chance.pick(sentences)
  const text = chance() < 0.5 ? said : said.slice(0, -1)
  const behind = lines.findIndex(({ role }, i) => i > title && role !== 'title' && role !== 'subtitle')
  return lines.toSpliced(behind, 0, { text, role: 'subtitle' })
}

const said = [
  '“以前办这件事要跑三趟，现在一趟就够了，省下来的时间能多陪陪孩子。”',
  '“路修好了，灯也亮了，晚上出门心里踏实，来店里坐的人比去年多了一倍。”',
  '“我们不怕慢，就怕停。只要每天往前挪一步，总有一天能走到头。”',
]

/** Three voices with the same attribution at the end. */
export const attributions: OfLines = lines => [
  ...lines,
  ...said.flatMap((text): Line[] => [
    { text, role: 'paragraph' },
    { text: '——一位不愿具名的村民代表', role: 'signature' },
  ]),
]

/** Characters whose meaning only the program that wrote them knows. */
export const privateUse: OfLines = (lines, chance) =>
  lines.map(line => ({
    ...line,
    text:
      line.role === 'paragraph'
        ? line.text.replace(/[，,]/gu, mark => (chance() < 0.05 ? `\ue004${mark}` : mark))
        : line.text,
  }))
