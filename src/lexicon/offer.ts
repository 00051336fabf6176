// One line → whether it heads a row of links to other articles, or is such a link with its head.
const words =
  '(?:相关(?:阅读|新闻|文章|推荐|资讯|报道|稿件)|延伸[阅閱][读讀]|相關(?:閱讀|新聞|報導|文章)|推荐阅读|推薦閱讀|热门(?:推荐|新闻|文章|评论|阅读)|大家都在看|猜你喜欢|为您推荐|往期(?:推荐|回顾|精选|文章|内容)|更多(?:新闻|精彩|阅读|报道|内容)|精彩(?:推荐|内容)|最新(?:评论|文章|新闻)|网友评论|热门跟帖|关连记事|関連(?:記事|ニュース|リンク)|(?:こちらも)?おすすめ(?:の)?(?:記事)?|あわせて読む|(?:あわせて|併せて)読みたい|(?:アクセス)?ランキング|관련 ?(?:기사|뉴스)|많이 본 (?:뉴스|기사)|추천 ?(?:기사|뉴스)|(?:Related|Recommended)(?: (?:articles?|stories|story|content|reading|coverage|topics|links))?|Read (?:more|next|also)|More (?:on|from|in) .{2,40}|You may (?:also )?(?:like|be interested in)|Most (?:read|popular|viewed)|Trending(?: now)?|Up next|See also|Don.t miss|In other news|Top stories|Latest (?:news|stories))'
const head = new RegExp(`^[【[■▎▼◆●☞>]{0,2}\\s?${words}[】\\]]?\\s?[:：>»]?$`, 'iu')
const led = new RegExp(`^[【[■▎▼◆●☞>]{0,2}\\s?${words}(?:[】\\]]\\s?|\\s?[:：|｜>]\\s?)\\S`, 'iu')

/** Longest line that is looked at, in UTF-16 units. */
const longest = 120

/** What a site offers beside or behind its article. */
export function isOffer(line: string): boolean {
  return line.length <= longest && head.test(line)
}

/** `相关阅读：灯塔修好了`, `[관련기사] 부르면 온다` */
export function isOfferedLink(line: string): boolean {
  return line.length <= longest && led.test(line)
}
