// One short line → whether it reads as the label above a headline: an ornament, brackets, or the name of a column.

/** Ornaments that labels carry in front. */
export const ornament = /^[■□◆◇●○▲△▌▎★☆◎▶►♦※§|｜▋◤▊⊙]{1,3}\s*/u
const bracketed = /^(?:[【〔［[][^】〕］\]]{2,16}[】〕］\]]|[＜<〈][^＞>〉]{2,16}[＞>〉])$/u
const column =
  /(?:观察|策划|专题|专栏|特刊|专版|专刊|聚焦|时评|评论|访谈|对话|调查|调研|深度|特稿|特写|综述|述评|速递|快讯|短讯|简讯|来信|一线|专題|專題|專欄|热点|焦点|观点|声音|前沿|广角|纵横|扫描|透视|解读|现场|直击|发现|人物|随笔|杂谈|漫谈|漫笔|札记|手记|书评|影评|短评|社论|社評|茶座|讲堂|报道|诗歌|散文|小说|杂文|诗词|童话|报告文学|系列报道|特别报道|连续报道|记者手记|走笔|纪事|连载|副刊|视点|视线|关注|论坛|专访|讲述|故事汇|走基层|新春走基层|面对面|会客厅|实录|見聞|见闻|周末|週末|问答|科普|百科|笔谈|感言|心语|夜话|闲话|快评|锐评|声|谈|Opinion|Feature|Analysis|Review|Notebook|Interview|Profile|Comment(?:ary)?|Editorial|Obituary|Special Report|The Long Read|社説|論説|コラム|インタビュー|ルポ|連載|天声人語|특집|사설|칼럼|기고)$/iu
const lead =
  /^\p{Script=Han}{0,6}(?:观察|调查|调研|专题|访谈|对话|关注|聚焦|走笔|讲述|口述|纪实|故事|策划|报道|特刊)[·・|｜丨：:／/]/u
/** `特集　海と生きる` */
const named =
  /^(?:特集|巻頭特集|連載|ルポ|シリーズ|特别报道|特別報道|封面故事|封面报道|本期专题|本期策划|特别策划)[\s　]+\S/u
/** `关注老龄化`, `走进自贸区` */
const pointed = /^(?:关注|聚焦|走进|直击|探访|对话|图说|数说|追踪|话说|漫话|闲话)\p{Script=Han}{2,6}$/u
const tagged = /^(?:专栏|栏目|版名|專欄)\s?[：:]\s?\S/u
const part = /[（(]?[①-⑳一二三四五六七八九十\d]{1,2}[）)]?$/u
const parted = /^[^（(，。]{0,12}\p{Script=Han}[·・|｜丨]\p{Script=Han}[^（(，。]{0,14}$/u

/** What in a line makes a label of it. */
export interface Label {
  /** Length of the ornament in front, with the blanks behind it, in UTF-16 units. */
  ornament: number
  isBracketed: boolean
  /** Names a column or a kind of piece. */
  isColumn: boolean
  /** Parts the column from its theme by a dot: `前沿观察·年终特别策划`. */
  isParted: boolean
}

/** Longest label, in UTF-16 units. */
const longest = 40

/** Undefined where nothing in the line speaks for a label. */
export function readLabel(line: string): Label | undefined {
  if (line.length > longest) return undefined
  const length = ornament.exec(line)?.[0].length ?? 0
  const text = line.slice(length)
  if (!text) return undefined
  const isBracketed = bracketed.test(text)
  const words = isBracketed ? text.slice(1, -1) : text
  const isParted = parted.test(text)
  const isColumn =
    ((words.length <= 10 || isParted || /[A-Za-z]/u.test(words)) &&
      (isDigest(words) ||
        column.test(words.replace(part, '')) ||
        lead.test(words) ||
        named.test(words) ||
        pointed.test(words))) ||
    tagged.test(text)
  if (!length && !isBracketed && !isColumn && !isParted) return undefined
  return { ornament: length, isBracketed, isColumn, isParted }
}

const digest =
  /(?:简讯|短讯|快讯|速览|集锦|撷英|一句话新闻|要闻回顾|News in brief|Briefs?|Letters)[】〕\]]?$|^[【〔[]?(?:读者)?(?:来[信函](?:选登|照登|摘登)?|信箱|之声)[】〕\]]?$/iu

/** Whether the label stands over several short items, each with a head of its own. */
export function isDigest(line: string): boolean {
  return line.length <= 16 && digest.test(line)
}

/** Letters, none of them small: `THE LONG READ`. Of other scripts there is none. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}|\p{Lo}/u.test(text)
}
