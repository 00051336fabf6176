// One line → what furniture of the page or the site it is, if any: all that stands around the text and is not of it.

/**
 * `folio` a page number, `masthead` the paper's name, date or page, `staff` who edited and laid out the page, `jump` to
 * or from another page, `site` what a web site puts around a text, `contents` the head of the contents, `end` the mark of the end, `notice` a licence or a maker's note.
 */
export type Furniture = 'folio' | 'masthead' | 'staff' | 'jump' | 'site' | 'contents' | 'end' | 'notice'

const kinds: [Furniture, RegExp][] = [
  ['contents', /^(?:目\s*[录錄次]|(?:table of )?contents)$/iu],
  [
    'end',
    /^(?:[（(【—-]{1,2}\s?(?:完|待续|未完待续|全文完|全书完|本章完|待續|おわり|終わ?り?|了|끝)\s?[)）】—-]{0,2}|the end)$/iu,
  ],
  [
    'folio',
    /^[-—–─·•.~～\s]{0,4}(?:第\s?)?\d{1,4}(?:\s?[页頁])?(?:\s?[/／]\s?(?:共\s?)?\d{1,4}\s?[页頁]?)?[-—–─·•.~～\s]{0,4}$/u,
  ],
  ['folio', /^第\s?\d{1,4}\s?[页頁][\s，,]*[（(]?共\s?\d{1,4}\s?[页頁][)）]?$/u],
  ['folio', /^(?:page|p\.)\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?$/iu],
  [
    'masthead',
    /^(?:[-—–·•.]\s?\d{1,4}\s?[-—–·•.]\s{0,4}\p{Script=Han}.{0,20}|\p{Script=Han}.{0,20}\s[-—–·•.]\s?\d{1,4}\s?[-—–·•.])$/u,
  ],
  ['masthead', /^(?:VOL\.?\s[IVXLC\d]{1,9}\b.{0,40}|PRICE\s.{2,30}(?:CENTS?|PENCE|PENNY)\.?)$/iu],
  ['folio', /^[-—–]\s?[ivxlc]{1,7}\s?[-—–]$/u],
  [
    'masthead',
    /^第?\s?[A-Z]?[\d一二三四五六七八九十]{1,3}\s?版(?:面?\s?[:：]?\s?[\p{Script=Han}·]{1,8}|\s?[（(][\p{Script=Han}·、]{1,12}[)）])?$/u,
  ],
  ['masthead', /^(?:专栏|栏目|版面|版次|版名|作者|字数|刊期|日期|标题)\s?[：:]$/u],
  ['masthead', /^[\p{Script=Han}]{2,10}[/／]\d{4}\s?年[/／]\d{1,2}\s?月[/／]\d{1,2}\s?日[/／]?.{0,20}$/u],
  [
    'masthead',
    /^[《〈]\s?[^》〉]{2,20}\s?[》〉][\s（(，,]{0,3}\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日[^。！？]{0,20}$/u,
  ],
  [
    'masthead',
    /^[\p{Script=Han}]{2,10}(?:报|報|刊|网)\s{0,4}\d{4}\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}\s?日?[^。！？，]{0,20}$/u,
  ],
  [
    'masthead',
    /^\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s{0,4}(?:星期|周)[一二三四五六日天][^。！？，]{0,20}$/u,
  ],
  ['masthead', /^\p{Script=Han}{2,6}(?:[日晚时早周]报|都市报|时报|周刊)$/u],
  [
    'masthead',
    /^(?:THE )?[A-Z]{2,16}(?: [A-Z]{2,16})? (?:TIMES|GAZETTE|POST|NEWS|DAILY|HERALD|TRIBUNE|JOURNAL|CHRONICLE|OBSERVER|REVIEW)$/u,
  ],
  [
    'staff',
    /^[（(【[]?\s?(?:本(?:版|期|报)?)?(?:责任?编辑?|責任?編輯?|责校|版面?编辑|版式(?:设计)?|美术编辑|美编|校对|值班(?:编委|主任|总编)|统筹|组版|审校|终审|图编|本版(?:编辑|统筹|主编|策划))\s{0,3}[:：丨|｜／/\s]\s?[\p{L}\s:：、，,；;·|｜／/]{2,80}[)）\]】]?$/u,
  ],
  [
    'jump',
    /^[（(【[]?\s?(?:紧?[下上][转接轉]|[转轉]\s?第|(?:更多|相关)\p{Script=Han}{0,6}[见刊]|详见|[报导]道见)\s?(?:本版|本报)?\s?(?:第\s?)?[A-Z]?[\d一二三四五六七八九十]{0,3}\s?[版页頁](?:[^。！？]{0,12})[)）\]】]?$/u,
  ],
  ['jump', /^[（(＝]?\d{1,2}面(?:に|参照).{0,12}[)）]?$/u],
  ['masthead', /^\d{4}年\d{1,2}月\d{1,2}日\s?[（(][日月火水木金土][）)].{0,20}$/u],
  [
    'staff',
    /^(?:审核|审校|监制|初审|复审|终审|二审|三审|排版|运营|值班(?:编辑|主编|编委))\s?[:：丨|｜]\s?[\p{L} ]{1,16}$/u,
  ],
  ['jump', /^[（(]?(?:continued (?:on|from) page \w{1,4}|see page \w{1,4})[)）]?$/iu],
  [
    'site',
    /^(?:打印(?:本[页稿文])?|列印|友善列印|关闭(?:窗口|本页)?|收藏(?:本[页文])?|【?纠错】?|我要纠错|举报|字[号体][:：]?\s?[大中小\s]*|分享(?:[到至].{0,30}|[:：].{0,30})?|责任编辑.{0,2}举报|扫(?:一扫|码|描).{0,20}|(?:手机)?(?:扫码|微信扫).{0,20}|长按.{0,20}(?:关注|识别).{0,12}|返回(?:首页|顶部|目录|列表|书页)?|[上前]一?[篇页章条]\s?[:：]?.{0,60}|[下后]一?[篇页章条]\s?[:：]?.{0,60}|点击(?:查看|进入|下载|阅读|上方|下方|蓝字).{0,30}|(?:PS|作者有话)[:：].{0,100}|(?:感谢书友|求推荐|求收藏|求月票).{0,80}|阅读原文|查看更多|加入书签|投推荐票|章节目录|回目录|我要(?:评论|留言)|(?:我要)?(?:评论|留言)\s?[\d()（）]{1,8}|点赞\s?\d*|转发\s?\d*|[【[]?(?:大|小)\s(?:中|大)\s(?:小|中)[\]】]?|广告|Advertisement|Share(?: this(?: article| story)?)?|Print(?: this page)?|Subscribe(?: now)?|Sign in|Log in|Back to top|공유하기|기사 ?공유|댓글\s?\d*|シェアする|印刷する?|ログイン)$/iu,
  ],
  [
    'site',
    /^(?:更新时间|发布时间|发布日期|本章字数|字数|浏览(?:次数|量)?|阅读(?:量|数|次数)?|点击(?:数|量)?|访问量|人气|编辑日期|稿源|(?:投稿|编辑部?|联系|责编)?(?:邮箱|信箱|电话|热线|传真|地址|网址|邮编|微信|微博)|新闻热线|投稿)\s?[:：].{0,80}$/u,
  ],
  ['site', /^\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?\s{1,4}\d{1,2}:\d{2}(?::\d{2})?(?:\s.{0,40})?$/u],
  [
    'site',
    /^(?:(?:您?[当現现]?[前在]?的?位置|当前位置|当前栏目|所在位置|你的位置)\s?[:：].{1,80}|(?:首[页頁]|主[页頁]|Home|ホーム|トップ|홈)\s{0,2}(?:[>＞»›→|｜/／]|-+>|&gt;).{1,80})$/iu,
  ],
  ['site', /^[\p{L}\d]{1,12}(?:\s{0,2}[>＞»›]\s{0,2}[\p{L}\d ]{1,16}){2,6}$/u],
  ['site', /^(?:입력|수정|기사입력|최종수정|등록|更新|公開|配信)\s?[:：]?\s?\d{4}.{6,40}$/u],
  ['site', /^(?:https?:\/\/|www\.)[^\s]{3,120}$/iu],
  ['notice', /^(?:\*{3}\s?)?(?:START|END) OF (?:THE|THIS) PROJECT GUTENBERG.{0,120}$/iu],
  ['notice', /^(?:底本|親本|初出|入力|校正|青空文庫作成ファイル)[:：].{0,80}$/u],
  ['notice', /^(?:\*{3}\s?(?:START|END)|Produced by|The Project Gutenberg E?Book).{0,120}$/iu],
  [
    'notice',
    /^(?:版权所有|版权声明|版權所有|著作權|免责声明|未经授权|未经许可|未經授權|凡本[网網]|本[网網站](?:站|所|刊|登).{0,6}(?:刊载|转载|发布|信息)|Copyright\b|\(c\)|©|ⓒ|All rights reserved|저작권자|무단 ?전재|無断転載|無断複製|(?:\p{Script=Han}{0,2}ICP[备证]|\p{Script=Han}{0,2}公网安备)|增值电信|互联网新闻信息服务|违法和不良信息|主办单位[:：]|承办单位[:：]|技术支持[:：]|网站地图|联系我们|关于我们).{0,120}$/iu,
  ],
  [
    'notice',
    /^.{0,60}(?:版权所有|未经.{0,8}(?:许可|授权).{0,20}(?:转载|使用|复制)|禁止转载|无断转载|無断転載を?禁|무단 ?전재).{0,40}$/u,
  ],
  ['notice', /^.{0,80}(?:Project Gutenberg|gutenberg\.org|Distributed Proofread).{0,100}$/iu],
]

/** Longest line that can be furniture, in UTF-16 units: a bound on the work. */
const longest = 160

/** The kind of furniture that `line` is; undefined for text. A bare number may also be a heading: its place decides. */
export function readFurniture(line: string): Furniture | undefined {
  const text = line.trim()
  if (!text || text.length > longest) return undefined
  return kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? (isSiteLine(text) ? 'site' : undefined)
}

/** What sites print on the line under a headline, and whether it alone shows that the line is such. */
const items: [RegExp, sure: boolean][] = [
  [/^[大中小]$/u, true],
  [/^\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?$/u, false],
  [/^\d{1,2}:\d{2}(?::\d{2})?$/u, false],
  [
    /^(?:来源|來源|稿源|作者|记者|编辑|責任編輯|责任编辑|责编|出处|通讯员|摄影|文章来源|信息来源)[:：].{0,20}$/u,
    false,
  ],
  [/^(?:发布|发表|更新|发稿|录入|投稿)?(?:时间|日期)[:：].{0,12}$/u, true],
  [/^(?:浏览|阅读|点击|访问|本章|评论)(?:次数|量|数|字数)?[:：]?\d{0,9}次?$/u, true],
  [
    /^(?:打印|列印|关闭|收藏|分享|评论|纠错|字[号体][:：]?[大中小]?|打印本页|关闭窗口|分享到[:：]?|返回|首页|推荐|复制链接|微信|微博|QQ空间|繁体|手机版|上一[章页篇]|下一[章页篇]|返回目录|章节目录|目录)$/u,
    true,
  ],
  [/^(?:点赞|评论|转发|收藏|阅读|在看|分享)?\d{1,9}$/u, false],
  [/^(?:点赞|转发|在看)$/u, true],
  [/^\p{Script=Han}{1,2}$/u, false],
]

/** `2026-01-08 09:14  来源：江城日报  打印本页  关闭`: nothing but such items, and one that is sure or two with a date. */
function isSiteLine(text: string): boolean {
  const parts = text.split(/[\s|｜【】[\]]+/u).filter(Boolean)
  if (parts.length < 2) return false
  const kinds = parts.map(part => items.findIndex(([pattern]) => pattern.test(part)))
  if (kinds.includes(-1) || kinds[0] === items.length - 1) return false
  return kinds.some(kind => items[kind]![1]) || (kinds.includes(1) && new Set(kinds).size > 1)
}
