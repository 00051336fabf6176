// Names of files → their order as people count: `2.txt` before `10.txt`, 第二 before 第十, 上 before 下.
import { numberOf } from './lexicon/numbering.js'

const collator = new Intl.Collator('zh-u-co-pinyin', { numeric: true })
const digit = '[零〇一二三四五六七八九十百千两廿卅]'
/** Behind 第 or 卷, before what is counted, or with no Han beside it: `一、`, `（二）`, `三.txt`. */
const numerals = new RegExp(
  `(?<=[第卷])${digit}{1,9}|${digit}{1,9}(?=[章回卷节節部篇版期集册冊辑輯])` +
    `|(?<!\\p{Script=Han})${digit}{1,9}(?!\\p{Script=Han})`,
  'gu',
)
const parts = /(?<!\p{Script=Han})[上中下](?=[卷篇部编編册冊集]|[^\p{Script=Han}]|$)/gu

/** For `sort`. Folders are parts of a path, so `/` parts before any other character. No two names are equal. */
export function inNaturalOrder(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')]
  const depth = Math.min(left.length, right.length)
  for (let at = 0; at < depth; at++) {
    const order = collator.compare(counted(left[at]!), counted(right[at]!))
    if (order !== 0) return order
  }
  return left.length - right.length || (a < b ? -1 : Number(a > b))
}

function counted(name: string): string {
  return name
    .replace(/\.[a-z]{2,8}$/iu, '') // `03.txt` before `03-1.txt`.
    .normalize('NFKC') // ICU does not count on where digits of two widths meet.
    .replace(numerals, numeral => String(numberOf(numeral)))
    .replace(parts, part => String('上中下'.indexOf(part) + 1))
}
