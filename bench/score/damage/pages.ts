// Paragraphs → halves of them on two pages, with what stands between two pages.
import type { Chance } from '../random.js'
import type { Line } from '../truth.js'
import type { OfPages } from './index.js'

/** Two to four paragraphs cut in mid-sentence, with blank lines between the halves. */
export const pageBreaks: OfPages = (lines, chance, language) => {
  const gap = gapFor(chance, language)
  return `${broken(lines, chance, inWords, () => '\n\n').join(gap)}\n`
}

/** The same, but the first thing on the new page is a mark. */
export const breaksAtMarks: OfPages = (lines, chance, language) => {
  const gap = gapFor(chance, language)
  const between = chance.pick(['\n', '\n\n'])
  return `${broken(lines, chance, /(?:(?<=\p{L})(?=[，。”」])|(?<=\p{sc=Hangul})(?=[,.]))(?!”?$)/gu, () => between).join(gap)}\n`
}

/** Page number and running head between the halves, and between some whole paragraphs too. */
export const pagesWithHeads: OfPages = (lines, chance, language) => {
  const gap = gapFor(chance, language)
  const head = headFor(lines, chance, language)
  const number = chance.pick(numbers)
  let page = chance.between(2, 30)
  const turn = () => [number(page++), head].filter(Boolean).join('\n')
  const texts = broken(lines, chance, inWords, () => `\n\n${turn()}\n\n`)
  return `${texts.map((text, i) => (i > 2 && chance() < 0.1 ? `${turn()}\n\n${text}` : text)).join(gap)}\n`
}

/** `（下转第2版）` behind the first half and `（上接第1版）` before the second, in their lines or on their own. */
export const jumpLines: OfPages = (lines, chance, language) => {
  const gap = gapFor(chance, language)
  const page = chance.between(2, 8)
  const own = chance() < 0.5 ? '\n' : ''
  const jump = `${own}（下转第${page}版）\n\n（上接第1版）${own}`
  return `${broken(lines, chance, inWords, () => jump, 1).join(gap)}\n`
}

const gapFor = (chance: Chance, language: string): string =>
  language === 'en' || chance() < 0.5 ? '\n\n' : '\n'

const numbers: ((page: number) => string)[] = [
  String,
  page => `- ${page} -`,
  page => `· ${page} ·`,
  page => `— ${page} —`,
]

function headFor(lines: Line[], chance: Chance, language: string): string | undefined {
  const title = lines.find(({ role }) => role === 'title')?.text
  if (language === 'en') return chance.pick([title?.toUpperCase(), 'THE NORTH QUAY REVIEW'])
  if (language === 'ja') return title
  return chance.pick([title, '沅城晚报', '沅城晚报 2026年6月12日 星期五'])
}

/** Letters on both sides. English and Korean break at a space, which the break takes the place of. */
const inWords =
  /(?<=[\p{L}\p{N}]{2}) (?=[\p{Ll}\p{sc=Hangul}])|(?<=[\p{sc=Han}\p{sc=Hiragana}])(?=[\p{sc=Han}\p{sc=Hiragana}])/gu

function broken(lines: Line[], chance: Chance, places: RegExp, between: () => string, most = 4): string[] {
  const long = lines.filter(line => line.role === 'paragraph' && line.text.length > 60)
  const wanted = Math.min(long.length, chance.between(Math.min(2, most), most))
  const chosen = new Set(Array.from({ length: wanted }, () => chance.pick(long)))
  return lines.map(line => (chosen.has(line) ? cut(line.text, chance, places, between) : line.text))
}

function cut(text: string, chance: Chance, places: RegExp, between: () => string): string {
  const inside = [...text.matchAll(places)].filter(({ index }) => index > 20 && index < text.length - 20)
  if (inside.length === 0) return text
  const { index, 0: space } = chance.pick(inside)
  return text.slice(0, index) + between() + text.slice(index + space.length)
}
