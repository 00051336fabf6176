// One line → the people whom it names, when the line is a byline or a credit and nothing else.
import type { Person } from '../edition.js'
import { hasSurname, mayBeName, readNames } from './name.js'
import { isOffice } from './office.js'

/** What people do, as printed → MARC relator code (id.loc.gov/vocabulary/relators). The longer word first. */
const trades: [RegExp, string][] = [
  [/文[/／]图|图[/／]文|图文|文图|글·사진|사진·글/u, 'aut'],
  [
    /摄影报道|摄影记者|攝影記者|摄影|攝影|撮影|写真|사진|图片|圖片|Photo(?:graph)?s?\s+by|[摄攝图圖]/iu,
    'pht',
  ],
  [/采访整理|整理|记录/u, 'trc'],
  [/编著|[著撰]/u, 'aut'],
  [/口述|讲述|嘉宾|受访者/u, 'ive'],
  [/采访|专访|主持|聞き手|Interview(?:ed)? by/iu, 'ivr'],
  [/记者|記者|采写|取材|기자|Reporting by|Reporter/iu, 'rpt'],
  [/通讯员|通訊員|实习生|供图/u, 'ctb'],
  [/编译|翻译|翻譯|Translat(?:ed|ion) by|译/iu, 'trl'],
  [/责任编辑|责编|编辑|編輯|編集|主编|选编|Edit(?:ed|ing) by/iu, 'edt'],
  [/制图|绘图|插图|插画|漫画|Illustrat(?:ed|ions?) by|绘/iu, 'ill'],
  [/校对|审校|审核/u, 'pfr'],
  [/版式设计|版式|美编|设计/u, 'dsr'],
  [/视频|摄像/u, 'vdg'],
  [/评论员|評論員|撰稿人|撰稿|撰文|执笔|作者|글|(?:Written|Story|Text)\s+by|By|文/iu, 'aut'],
]
const trade = `(?:文[/／]图|图[/／]文|图文|文图|(?:采访|口述)?整理|摄影报道|摄影记者|攝影記者|摄影|攝影|撮影|写真|사진|图片|圖片|记录|口述|讲述|采访人|采访|专访|记者|記者|采写|取材|構成|供稿|기자|通讯员|通訊員|实习生|供图|编译|翻译|翻譯|责任编辑|责编|编辑|編輯|編集|主编|制图|绘图|插图|插画|漫画|校对|审校|审核|版式设计|版式|美编|视频|摄像|评论员|評論員|撰稿人|撰稿|撰文|文字|执笔|作者|主持人?|嘉宾|受访者|采访对象|聞き手|글)`
const house = String.raw`(?:本[报刊网台社報](?:\p{Script=Han}{2,3}(?=记者|記者))?|新华社|新華社|中新社|中新网|\p{Script=Han}{2,6}(?:[日晚时早周]报|都市报|电视台|通讯社|客户端|周刊|新闻|网|报|社|刊|报社)|[日晚早]报|都市报)`
const rank = String.raw`(?:首席|高级|资深|见习|實習|实习|特约|特約|特派|驻\p{Script=Han}{1,4}?|全媒体|融媒体|视觉|参与)`
/** `本报记者`, `新华社特派记者`, `口述/整理`, and the one-character `文/ 图/ 摄`, which need their stroke or colon. */
const role = new RegExp(
  String.raw`(?:${house}\s?)?${rank}{0,3}${trade}(?:[/／、·・]?${trade}){0,2}|(?<![\p{L}])(?:[文图圖](?:[/／、并&＆和·・]?[文图圖])?)(?=\s?[/／|｜:：＝])|(?<=^|\p{Script=Han}{2}[\s　]{1,4})[文图圖](?=[ 　]+\p{Script=Han}{2})`,
  'gu',
)
/** What may stand behind the names: where from, or that they also took the pictures. */
const tail =
  /[\s／/]*(?:发自\p{Script=Han}{2,8}|(?:[\s／/]+[\p{Script=Han}、]{2,8}?)?(?:综合)?(?:报道|報導|報道)|[\w.+-]{1,40}@[\w.-]{1,60}|[（(](?:资料(?:图片|照片)?|[^()（）]{2,8}(?:视觉|图片|影像|供图))[)）])$/u
const alsoTook = /[\s／/]*(?:文\s?[/／并、]?\s?[图圖摄攝]|图文|[图圖]\s?[/／]\s?文|摄影报道)$/u
/** A last word of one character that says what all names before it did. */
const lastWord = /(?:[\s／/|｜]+([摄攝绘译文图圖著编撰]|编著|主编|译注|选编)|([摄攝]))$/u
/** `李 文` is a name, too. */
const paddedEnd = /(?<=\s)\p{Script=Han}\s+文$/u
const brackets = /^[（(【[〔]\s*(.*?)\s*[）)】\]〕]$/su
const ornament = /^[□◎○■●◆◇☐▲△★☆▌|｜\s]+/u
/** Words spread to the width of others: `记 者`, `通　讯　员`. */
const spread =
  /(?<!\p{L})(?:[记記]\s+者|通\s+[讯訊]\s+[员員]|作\s+者|[编編]\s+[辑輯]|[摄攝]\s+影|撰\s+文)(?!\p{L})/gu
const joints = /^[\s:：／/|｜＝=・─—]+|[\s:：／/|｜＝=・─—]+$/gu

/** `【作  者】贺连成` */
const field = /^[【[]\s?(作者|记者|記者|撰文|译者)\s?[】\]]\s*(?=\p{L})/u
/** What people call themselves on the web: no list has such names. */
const penName = /^[:：]\s?[\p{L}\p{N}_·]{2,12}$/u

/** A writer's country or dynasty: `[美] 约翰·史密斯 著`. */
const origin = /^[[［(（〔【]\p{Script=Han}{1,3}[\]］)）〕】]\s*/u
/** `石桥大学校长 程 远`: what the writer is, and behind a blank the name. */
const post =
  /^((?!专访|對話|对话|访|記|记|独家)[\p{Script=Han}、（）·]{2,30}(?:校长|院长|主任|教授|讲师|研究员|院士|会长|理事长|秘书长|主席|书记|部长|局长|厅长|市长|县长|区长|镇长|总裁|董事长|总经理|社长|馆长|所长|主编|总编辑|作家|诗人|学者|专家|博士|律师|医生|医师|工程师))[\s　]+(?=\S)/u

/** Longest line that can be a byline, in UTF-16 units: a bound on the work, twice the longest seen. */
const longest = 160

/**
 * Reads a byline or credit: `本报记者 巨云鹏 王鉴欣`, `（通讯员 李 文 摄）`, `本报记者某某实习记者某某发自上海`,
 * `文/张三 图/李四`, `By Ann Lee and Bo Chen`. Undefined if the line is anything else. A line that names only an
 * office (`本报评论员`) gives that office as the name. People's names come without padding spaces.
 */
export function readByline(line: string): Person[] | undefined {
  let text = line.trim()
  if (text.length < 2 || text.length > longest || text.slice(0, -1).includes('。')) return undefined
  const sent = readAbroad(text)
  if (sent) return sent
  text = brackets.exec(text)?.[1] ?? text
  const marked = /^[□◎○☐]/u.test(text)
  text = text.replace(ornament, '').replace(spread, word => word.replace(/\s/gu, ''))
  text = text.replace(field, '$1：')
  const english = readEnglish(text)
  if (english) return english
  const body = text.replace(tail, '').replace(origin, '').trim()
  if (marked) {
    const names = readNames(body, true)
    if (names) return names.map(name => ({ name, role: '', relator: 'aut' }))
  }
  return readPost(body) ?? readParted(body) ?? readEnding(body) ?? readRoles(body)
}

/** The place and the reporter, as papers of Japan and Korea begin: `【鳥羽見島＝浅野ゆう】`, `[서울=김철수 기자]`. */
const abroad = /^[【（([〔][^＝=〓。、]{1,16}[＝=〓]([^＝=〓。]{2,20}?)(?:\s?기자|記者)?[】）)\]〕]$/u

function readAbroad(line: string): Person[] | undefined {
  const names = readNames(abroad.exec(line)?.[1] ?? '')
  return names?.map(name => ({ name, role: '', relator: 'rpt' }))
}

/** What one did who is named before it, with another one behind. */
const parted = /[\s　]*([摄攝绘繪])(?:[\s　；;，,、／/|｜]+|$)/u

/** `黎　照 摄　苏　禾 绘`: each says what the one named before it did. */
function readParted(text: string): Person[] | undefined {
  const parts = text.split(parted)
  if (parts.length < 5 || parts.at(-1)) return undefined
  const people: Person[] = []
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [chunk, word] = [parts[i]!, parts[i + 1]!]
    const names = readNames(chunk, true)
    if (!names) return undefined
    people.push(...names.map(name => ({ name, role: word, relator: relator(word) })))
  }
  return people
}

/** `张三 李四 摄`, `本报记者 张三 文/图`: the last word speaks of all names before it. */
function readEnding(text: string): Person[] | undefined {
  const both = text.replace(alsoTook, '')
  if (both !== text) return readRoles(both)
  const last = lastWord.exec(text)
  if (!last || paddedEnd.test(text)) return undefined
  const before = text.slice(0, last.index)
  const word = last[1] ?? last[2]!
  const people = readRoles(before)
  if (people) return people.map(person => ({ ...person, relator: relator(word) }))
  const names = readNames(before, true)
  return names?.map(name => ({ name, role: word, relator: relator(word) }))
}

/** Roles stand before their names; or, where names come first, behind them: `张三 口述 李四 整理`. */
function readRoles(text: string): Person[] | undefined {
  const roles = [...text.matchAll(role)]
  if (!roles.length) return undefined
  const said = roles.map(([words]) => words.replace(/\s/gu, ''))
  const chunks = roles.map((match, i) => text.slice(match.index + match[0].length, roles[i + 1]?.index))
  const first = text.slice(0, roles[0]!.index).trimStart()
  if (first && !isOffice(first.trim()))
    return chunks.pop()!.trim() ? undefined : pair(said, [first, ...chunks], true)
  if (chunks.every(chunk => !chunk.trim())) return office(text, said)
  return pair(said, chunks, false)
}

/**
 * Each role with its chunk of names. A role without names leads up to the next (`采访人：本报记者 林一苇`); the last
 * one speaks of the names before it (`記者林美惠／攝影`).
 */
function pair(said: string[], chunks: string[], behind: boolean): Person[] | undefined {
  const people: Person[] = []
  const [surely] = chunks.map((chunk, i) => readChunk(chunk, said[i]!, behind)).filter(names => names)
  for (const [i, chunk] of chunks.entries()) {
    const words = said[i]!
    if (!chunk.replace(joints, '')) {
      if (i === chunks.length - 1) for (const person of people) person.relator = relator(words)
      continue
    }
    const names = readChunk(chunk, words, behind) ?? (surely && readNames(chunk.replace(joints, '')))
    if (!names) return undefined
    people.push(...names.map(name => ({ name, role: words, relator: relator(words) })))
  }
  return people.length ? people : undefined
}

/** What a person is, behind the name: `周原（冰川学者）`. */
const aside = /[（(][^()（）]{1,24}[)）]/gu
/** Behind these a colon begins what they say: `记者：您好`. */
const speaks = /记者|記者|主持|嘉宾|受访|采访|专访|口述|讲述/u

/** Stand right behind a name: `李文摄影`; others would be words: `封面图片`. */
const joined = /摄影|攝影|撮影|供[图圖]|기자|사진|記者|记者/u

/**
 * Names beside a role. Without a space between role and name, or a colon where nobody speaks, only a known surname
 * makes a name.
 */
function readChunk(chunk: string, role: string, behind: boolean): string[] | undefined {
  const apart = behind
    ? /\s$/u.test(chunk)
    : /^[\s/／|｜＝・─—]/u.test(chunk) || (/^[:：]/u.test(chunk) && !speaks.test(role))
  if (behind && !apart && !joined.test(role)) return undefined
  const text = withoutOffice(chunk.replace(aside, '').replace(joints, '').replace(origin, ''))
  const names =
    (role === '作者' && penName.test(chunk) ? [text] : undefined) ??
    readNames(text, !apart) ??
    (apart && mayBeName(text) ? [text.replace(/[\s　]+/gu, ' ')] : undefined)
  if (!names && apart && isOffice(text)) return [text]
  return names && (apart || areNames(names)) ? names : undefined
}

/** Behind one that a list of surnames has, names after their sound are names, too: `宋伯仁、阿旺次仁`. */
function areNames(names: string[]): boolean {
  const isSure = (name: string) => !/^\p{Script=Han}+$/u.test(name) || hasSurname(name)
  return isSure(names[0]!) && names.every(name => isSure(name) || name.length > 3)
}

/** `江临大学食品学院 邬佩珊` → `邬佩珊` */
function withoutOffice(text: string): string {
  const at = /[\s　]/u.exec(text)?.index ?? 0
  return at >= 5 && isOffice(text.slice(0, at)) ? text.slice(at).trim() : text
}

/** `기자명 김민수 기자`, `이서준 논설위원` */
const korean =
  /^(?:기자명\s)?(\p{Script=Hangul}{2,4})\s(기자|선임기자|특파원|논설위원|편집위원|칼럼니스트|작가|시인|소설가|교수|연구원|평론가|객원기자|인턴기자)$/u

function readPost(text: string): Person[] | undefined {
  const [, name, role] = korean.exec(text) ?? []
  if (name) return [{ name, role: role!, relator: /기자|특파원/u.test(role!) ? 'rpt' : 'aut' }]
  const said = post.exec(text)
  const names = said && readNames(text.slice(said[0].length), true)
  return names?.map(name => ({ name, role: said![1]!, relator: 'aut' }))
}

/** `本报评论员`: the office signs, not a person. A bare trade (`摄影`) is a word like any other. */
function office(text: string, said: string[]): Person[] | undefined {
  const whole = said.length === 1 && said[0] === text && /^(?:本[报刊网台社]|新华社)/u.test(text)
  return whole ? [{ name: text, role: '', relator: relator(text) }] : undefined
}

const lead =
  /^(by|(?:photo(?:graph)?s?|text|story|words|interview(?:ed)?|compiled|reported|as told|written|edited|translated|illustrat(?:ed|ions?)|reporting|editing)(?:\s+and\s+photo(?:graph)?s?)?\s+by)\s+/iu
const englishName = /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|van|von|der|la|bin|al)\s+)?\p{Lu}[\p{L}.'’-]*){1,3}$/u
const staff =
  /,?\s+(?:staff (?:writer|reporter)s?|correspondents?|special to .{2,40}|in [\p{Lu}][\p{L} ]{2,30})$/iu

/** `By Ann Lee and Bo Chen; photographs by Ivy Stone` */
function readEnglish(text: string): Person[] | undefined {
  const parts = text.split(/\s*;\s*/u).map(readCredit)
  return parts.every(people => people !== undefined) ? parts.flat() : undefined
}

function readCredit(text: string): Person[] | undefined {
  const said = lead.exec(text)
  if (!said) return undefined
  const names = text
    .slice(said[0].length)
    .replace(staff, '')
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/u)
  if (!names.every(name => englishName.test(name))) return undefined
  return names.map(name => ({ name, role: said[1]!, relator: relator(said[1]!) }))
}

function relator(said: string): string {
  return trades.find(([words]) => words.test(said))?.[1] ?? 'ctb'
}

const posts = /^(?:\p{Lu}[\p{L}’'-]+ )*(?:Writer|Reporter|Correspondent|Editor|Columnist|Staff)$/u

/** `Staff Writer`: what someone is, and no name. */
export function isPostAlone(line: string): boolean {
  return line.length <= 40 && posts.test(line)
}
