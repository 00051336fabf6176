// Lines → those outside the text: before the line where a digital library says that its book begins, behind its end.
import type { Line } from './line.js'

const start = /^\*{3}\s?START OF (?:THE|THIS) .{0,40}E-?(?:BOOK|TEXT)/iu
const end = /^(?:\*{3}\s?END OF (?:THE|THIS)|End of (?:the )?Project Gutenberg)/iu
/** What a site offers behind its article, with nothing but links below it. */
const offers =
  /^[【[■▎]?\s?(?:相关(?:阅读|新闻|文章|推荐|资讯)|延伸[阅閱][读讀]|相關(?:閱讀|新聞|報導)|推荐阅读|推薦閱讀|热门(?:推荐|新闻|文章|评论)|猜你喜欢|往期(?:推荐|回顾|精选|文章)|更多(?:新闻|精彩|阅读|报道)|精彩推荐|最新(?:评论|文章)|网友评论|关连记事|関連(?:記事|ニュース|リンク)|おすすめ(?:の)?記事|あわせて読む|あわせて読みたい|관련 ?기사|Related (?:articles|stories)|Read more|More (?:on|from) .{2,40})[】\]]?[:：]?$/iu

/** What a Japanese library says of the book it copied. */
const colophon = /^底本[：:「]/u
/** Its legend of the marks in the text, down to a rule of dashes. */
const symbols = /^【テキスト中に現れる記号について】$/u
const rule = /^[-—―─]{8,}$/u

/** Whether a line stands outside. A text without such lines has nothing outside. */
export function findOutside(lines: Line[], runs: (line: Line) => boolean): (i: number) => boolean {
  const isOfLibrary = findLibrary(lines)
  const lastText = lines.findLastIndex((line, i) => !isOfLibrary(i) && runs(line))
  const links = lines.findIndex((line, i) => i > lastText && offers.test(line.text))
  return i => isOfLibrary(i) || (links >= 0 && i >= links)
}

/** Whether a digital library put a line around its copy of a book. */
export function findLibrary(lines: Line[]): (i: number) => boolean {
  const from = lines.findIndex(line => start.test(line.text))
  const to = lines.findIndex((line, i) => i > from && end.test(line.text))
  const source = lines.findLastIndex(line => colophon.test(line.text))
  const legend = lines.findIndex(line => symbols.test(line.text))
  const legendEnd = legend < 0 ? -1 : lines.findIndex((line, i) => i > legend && rule.test(line.text))
  const legendFrom = rule.test(lines[legend - 1]?.text ?? '') ? legend - 1 : legend
  return i =>
    (legend >= 0 && i >= legendFrom && i <= legendEnd) ||
    (source >= 0 && i >= source) ||
    i < from ||
    (to >= 0 && i >= to)
}
