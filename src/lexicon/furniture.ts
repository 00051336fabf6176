// One line → what furniture of the page or the site it is, if any: all that stands around the text and is not of it.

import { isRecord } from './furniture-record.js'
import { isSite } from './site.js'

/**
 * `folio` a page number, `masthead` the paper's name, date or page, `staff` who edited and laid out the page, `jump` to
 * or from another page, `site` what a web site puts around a text, `record` what an archive notes of it, `contents` the
 * head of the contents, `end` the mark of the end, `notice` a licence or a maker's note, `fringe` what stands among such
 * lines.
 */
export type Furniture =
  | 'folio'
  | 'masthead'
  | 'staff'
  | 'jump'
  | 'site'
  | 'record'
  | 'contents'
  | 'end'
  | 'notice'
  | 'fringe'

const kinds: [Furniture, RegExp][] = [
  ['contents', /^(?:目\s*[录錄次]|(?:table of )?contents)$/iu],
  [
    'end',
    /^(?:[（(【—-]{1,2}\s?(?:完|待续|未完待续|全文完|全书完|本章完|待續|おわり|つづく|続く|終わ?り?|了|끝)\s?[)）】—-]{0,2}|<?다음 (?:회|호)에 계속>?|未完待[续續]|本章完|全[书文]完|the end)$/iu,
  ],
  [
    'end',
    /^[-—–#*\s]{0,8}(?:ends?|-30-|#{2,4}|(?:# ){2}#|nnnn)[-—–#*\s]{0,8}$|^[-—–(]{1,3}\s?more\s?[-—–)]{1,3}$/iu,
  ],
  [
    'folio',
    /^[-—–─·•.~～\s]{0,4}(?:第\s?)?\d{1,4}(?:\s?[页頁])?(?:\s?[/／]\s?(?:共\s?)?\d{1,4}\s?[页頁]?)?[-—–─·•.~～\s]{0,4}$/u,
  ],
  ['folio', /^第\s?\d{1,4}\s?[页頁][\s，,]*[（(]?共\s?\d{1,4}\s?[页頁][)）]?$/u],
  ['folio', /^第\s?[一二三四五六七八九十百]{1,4}\s?[页頁]$|^[〔【]\s?\d{1,4}\s?[〕】]$/u],
  ['folio', /^[[(]?(?:page|pg?\.?)\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?[\])]?$/iu],
  [
    'masthead',
    /^(?:[-—–·•.]\s?\d{1,4}\s?[-—–·•.]\s{0,24}\p{Script=Han}.{0,20}|\p{Script=Han}.{0,20}\s[-—–·•.]\s?\d{1,4}\s?[-—–·•.])$/u,
  ],
  ['masthead', /^(?:VOL\.?\s[IVXLC\d]{1,9}\b.{0,40}|PRICE\s.{2,30}(?:CENTS?|PENCE|PENNY)\.?)$/iu],
  ['folio', /^[-—–]\s?[ivxlc]{1,7}\s?[-—–]$/u],
  [
    'masthead',
    /^第?\s?[A-Z]?[\d一二三四五六七八九十]{1,3}\s?版(?:面?(?:\s?[:：]\s?|\s{1,4})[\p{Script=Han}·]{1,8}|\s?[（(][\p{Script=Han}·、]{1,12}[)）])?$/u,
  ],
  [
    'masthead',
    /^(?:总?第\s?\d{1,6}\s?期\s{0,4})?今日\s?\d{1,3}\s?版$|^(?:国内统一(?:连续出版物|刊)号|国外代号|邮发代号)[\s:：].{2,40}$/u,
  ],
  [
    'masthead',
    /^(?:[A-Z]\d{1,2}|0\d)\s{1,4}(?:要闻|时政|国内|国际|本地|民生|经济|财经|文化|体育|娱乐|副刊|评论|理论|综合|社会|教育|健康|科技|专题|特刊|读书)$/u,
  ],
  [
    'masthead',
    /^(?:要闻|时政|国内|国际|本地|民生|经济|财经|文化|体育|娱乐|副刊|评论|理论|综合|社会|教育|健康|科技|专题|特刊|读书)\s{1,4}(?:[A-Z]\d{1,2}|0\d)(?:版)?$/u,
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
    /^(?:\d{1,4}\s{1,8})?(?:THE )?[A-Z]{2,16}(?: [A-Z]{2,16})? (?:TIMES|GAZETTE|POST|NEWS|DAILY|HERALD|TRIBUNE|JOURNAL|CHRONICLE|OBSERVER|REVIEW|COURIER|ADVERTISER)\.?(?:\s{1,8}\d{1,4})?$/u,
  ],
  [
    'staff',
    /^[（(【[]?\s?(?:本(?:版|期|报)?)?(?:责任?编辑?|責任?編輯?|责校|版面?编辑|版式(?:设计)?|美术编辑|美编|校对|值班(?:编委|主任|总编)|统筹|组版|审校|终审|图编|本版(?:编辑|统筹|主编|策划))\s{0,3}[:：丨|｜／/\s]\s?[\p{L}\s:：、，,；;·|｜／/]{2,80}[)）\]】]?$/u,
  ],
  [
    'jump',
    /^[（(【[>＞▶►☞]{0,3}\s?(?:紧?[下上][转接轉]|紧接|[转轉]\s?第|(?:更多|相关)\p{Script=Han}{0,6}[见刊]|详见|[报导]道见)\s?(?:本版|本报)?\s?(?:第\s?)?[A-Z]?[\d一二三四五六七八九十]{0,3}\s?[版页頁](?:[^。！？]{0,12})[)）\]】]?$/u,
  ],
  ['jump', /^[（(＝]?\d{1,2}面(?:に|参照).{0,12}[)）]?$/u],
  ['masthead', /^\d{4}年\d{1,2}月\d{1,2}日\s?[（(][日月火水木金土][）)].{0,20}$/u],
  [
    'staff',
    /^(?:审核|审校|监制|初审|复审|终审|二审|三审|排版|运营|值班(?:编辑|主编|编委))\s?[:：丨|｜]\s?[\p{L} ]{1,16}$/u,
  ],
  ['staff', /^(?:[（(]\s?责任(?:编辑|校对)\s?[:：]\s?\p{Script=Han}{2,4}\s?[)）]\s?){2}[＊*]?$/u],
  [
    'jump',
    /^[（([-—]{0,2}\s?(?:(?:\p{L}{2,16} ){0,2}continue[sd]? (?:on|from)(?: page)? [\w-]{1,7}|see (?:\p{L}{2,20}, )?page \w{1,7}|please turn to page \w{1,7}|\p{L}{3,20}, from (?:page )?[a-z]?\d{1,3})\.?\s?[-—\])）]{0,2}$/iu,
  ],
  [
    'masthead',
    /^(?:The )?\p{Lu}[\p{L}’' ]{2,30} (?:Times|Gazette|Post|News|Daily|Herald|Tribune|Journal|Chronicle|Observer|Review|Courier|Advertiser),?\s.{0,4}(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,? .{0,24}$/iu,
  ],
  ['notice', /^(?:\*{3}\s?)?(?:START|END) OF (?:THE|THIS) PROJECT GUTENBERG.{0,120}$/iu],
  ['notice', /^(?:底本|親本|初出|入力|校正|青空文庫作成ファイル)[:：].{0,80}$/u],
  ['notice', /^(?:\*{3}\s?(?:START|END)|Produced by|The Project Gutenberg E?Book).{0,120}$/iu],
  [
    'notice',
    /^(?:版权所有|版权声明|版權所有|著作權|免责声明|未经授权|未经许可|未經授權|凡本[网網]|本[网網站](?:站|所|刊|登).{0,6}(?:刊载|转载|发布|信息)|Copyright\b|\(c\)|©|ⓒ|All rights reserved|저작권자|무단 ?전재|無断転載|無断複製|(?:\p{Script=Han}{0,2}ICP[备证]|\p{Script=Han}{0,2}公网安备)|增值电信|互联网新闻信息服务|违法和不良信息|技术支持[:：]).{0,120}$|^(?:网站地图|联系我们|关于我们)(?:[\s|｜·-].{0,100})?$|^(?:特别|郑重)?声明[:：].{0,60}(?:转载|立场|版权|用户上传|本网).{0,60}$/iu,
  ],
  [
    'notice',
    /^.{0,60}(?:版权所有(?!者)|未经.{0,12}(?:许可|授权|同意|允许)[，,]?.{0,6}(?:不得|禁止|严禁|请勿|谢绝).{0,12}(?:转载|使用|复制|摘编|镜像)|禁止转载|无断转载|無断転載を?禁|무단 ?전재).{0,40}$/u,
  ],
  ['notice', /^.{0,80}(?:Project Gutenberg|gutenberg\.org|Distributed Proofread).{0,100}$/iu],
]

/** Longest line that can be furniture, in UTF-16 units: a bound on the work. */
const longest = 160

/** The kind of furniture that `line` is; undefined for text. A bare number may also be a heading: its place decides. */
export function readFurniture(line: string): Furniture | undefined {
  const text = line.trim()
  if (!text || text.length > longest) return undefined
  const kind = kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? (isSite(text) ? 'site' : undefined)
  return kind ?? (isRecord(text) ? 'record' : undefined)
}
