// Names of files → their order as people count: `2.txt` before `10.txt`, 第二 before 第十.
import { numberOf } from './lexicon/numbering.js'

const collator = new Intl.Collator('zh-u-co-pinyin', { numeric: true })
const numerals =
  /(?<=第)[零〇一二三四五六七八九十百千两]{1,9}|[零〇一二三四五六七八九十百千两]{1,9}(?=[章回卷节節部篇版期集册])/gu

/** For `sort`. Folders are parts of a path, so `/` parts before any other character. */
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
  return name.replace(numerals, numeral => String(numberOf(numeral) ?? numeral))
}
