// One short line → whom it names, where nothing but its place says that it is a byline: names with what they are or where from.
import type { Person } from '../edition.js'
import { readNames } from './name.js'
import { isOffice } from './office.js'

/** What somebody is or did, in a word of its own. */
const trade =
  /^(?:.{0,8}(?:记者|記者|通讯员|通訊員|特派员|特派員|作者|筆者|编辑|編輯|主编|评论员|撰稿人?|撰文|采写|采访|整理|执笔|執筆|策划|统筹|执行|文字|摄影|攝影|撮影|写真|图片|绘图|插图|综合|编译|供稿|供图|报道|報導|口述|讲述人?|受访者|采访者|实习生|教授|讲师|研究员|校长|院长|馆长|所长|主任|会长|秘书长|医生|医师|律师|工程师|教师|作家|诗人|学者|评论家|編集委員|論説委員|特派|支局|기자|특파원|논설위원|교수|시인|작가|소설가|연구원|평론가|칼럼니스트)|글·?사진|글쓴이|지은이|정리|글|사진|ライター|取材|構成|文|图|圖|写|絵|作|著|译|譯|编|編|摄|攝|绘|辑录|輯錄|编选|编纂|选编|text|words|story|photos?|photographs?|pictures?|reporting|editing)$/iu
/** Where somebody writes from or for. */
const paper = /(?:报|報|刊|网|網|社|台|客户端|大学|大學|学院|中学|小学|新聞|支局|通信)$/u
const wrap = /^[（(【[〔]\s?([^（）()【】]{2,40})\s?[）)】\]〕]$/u
const ornament = /^[□◎○■●◆◇▲△★☆◼▪•·|｜/／—–-]{1,2}\s*/u
const aside = /[（(][^()（）]{1,24}[)）]/gu
/** Notes of where an author works: `祝启明1，温小舟1，2`. */
const note = /(?<=\p{Script=Han})[\s]?\d(?:[\s]?[,，][\s]?\d)*(?=$|[\s,，、；;])/gu
/** A subline names whom the piece is about: `专访总工程师 宇文拓`. */
const theme = /^(?:[-—–―─]|专访|專訪|访|訪|对话|對話|对谈|记|記|与|和|读|忆|致|悼|怀念|纪念|走近)/u
const origin = /^[[［(（〔【]\p{Script=Han}{1,3}[\]］)）〕】]\s*(?=\p{L})/u
const parts = /\s*[|｜/／＿＝=:：、，,;；&＆]\s*|\s?[·・]\s?(?=\p{Script=Hangul})|[\s　]+/u
/** Common surnames of Japan: written in Han as Chinese names are, but longer. */
const japanese =
  /^(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|清水|山崎|阿部|池田|橋本|山下|石川|中島|前田|藤田|小川|後藤|岡田|長谷川|村上|近藤|石井|坂本|遠藤|青木|藤井|西村|福田|太田|三浦|岡本|松田|中川|中野|原田|小野|田村|竹内|金子|和田|中山|石田|上田|森田|柴田|酒井|宮崎|横山|高木|安藤|宮本|大野|小島|谷口|今井|工藤|高田|丸山|増田|杉山|村田|大塚|新井|藤原|小山|平野|藤本|久保|野口|松井|千葉|岩崎|桜井|木下|野村|松尾|菊地|菊池|佐野|大西|杉本|浜田|古川|市川|小松|島田|水野|山内|西田|西川|北村|安田|五十嵐|川口|平田|中田|久保田|服部|川崎|飯田|土屋|本田|辻|榎本|浅野|岩田|河野|大橋|星野|内田|矢野|早川|黒田|熊谷|大島)[\s　]?(?!.*[のはをがにへと])[\p{Script=Han}\p{Script=Hiragana}]{1,3}$/u

/** Longest such line, in UTF-16 units. */
const longest = 48

/**
 * `沈知远 云州大学`, `（文/林一）`, `Anne Lee, Harbour Post`, `김민수(시인)`: at least one name, and nothing beside it but
 * what people are and where they write. Undefined for all else; where it stands must say the rest.
 */
export function readSigned(line: string): Person[] | undefined {
  if (line.length > longest || theme.test(line) || /[。！？!?]/u.test(line)) return undefined
  if (/[·・]/u.test(line) && wrap.test(line) && /\p{Script=Han}/u.test(line)) return undefined
  const bare = (wrap.exec(line)?.[1] ?? line)
    .replace(ornament, '')
    .replace(/[·•・]$/u, '')
    .replace(origin, '')
    .replace(aside, '')
    .replace(note, '')
    .trim()
  return /\p{Script=Latin}/u.test(bare) ? latin(bare) : east(bare)
}

function east(text: string): Person[] | undefined {
  if (japanese.test(text)) return [author(text.replace(/\s/gu, ''))]
  const people: Person[] = []
  for (const part of text.split(parts).filter(Boolean)) {
    if (part.split(/[·・]/u).every(word => trade.test(word)) || isOffice(part) || paper.test(part)) continue
    const names = japanese.test(unposted(part)) ? [unposted(part)] : readNames(unposted(part), true)
    if (names?.length !== 1) return undefined
    people.push(...names.map(author))
  }
  return people.length ? people : undefined
}

/** `佐藤花子記者` → `佐藤花子` */
function unposted(part: string): string {
  return part.replace(/(?<=\S{2})(?:기자|記者|记者)$/u, '')
}

const lead =
  /^(?:(?:by|words|text|story|photo(?:graph)?s?|pictures?|reporting|editing|as told to|posted|written|told)(?:\s+by|\s+to)?\s*[:：]?\s+)+/iu
const title = /^(?:the\s)?(?:Rev|Dr|Prof|Mrs?|Ms|Miss|Sir|Capt|Hon)\.?\s/iu
const name = /^\p{Lu}[\p{L}.’'-]*(?: (?:(?:de|van|von|der|la|bin|al) )?\p{Lu}[\p{L}.’'-]*){1,3}$/u
const place =
  /^(?:(?:in|of|for|[Ss]pecial to|reports? from) )?(?:the )?\p{Lu}[\p{L}.’'-]*(?: (?:of )?\p{Lu}[\p{L}.’'-]*){0,4}$/u
const office =
  /^(?:by|from) (?:our|a|an|the)\b.{0,24}\b(?:correspondents?|reporters?|staff|contributors?|editors?)$/iu
const plain =
  /\b(?:The|An?|On|In|Of|At|To|And|For|My|What|How|When|Why|Where|Who|Is|Are|New|Old|From|With)\b/u

/** Behind one of these, names of one word and of four are as sure; without one, a comma must part name and paper. */
function latin(text: string): Person[] | undefined {
  const led = lead.exec(text)
  const [first, ...rest] = text
    .slice(led?.[0].length ?? 0)
    .split(/\s*[|｜/／,;·•]\s*|\s{2,}|\s+(?:and|AND|&)\s+|\s(?=(?:in|special to|reports? from)\s)/u)
    .map(part => part.replace(lead, '').replace(title, ''))
  if (office.test(text)) return [author(text)]
  if (!first || !name.test(first) || (!led && (plain.test(text) || rest.length === 0))) return undefined
  return rest.every(part => place.test(part) || trade.test(part)) ? [author(first)] : undefined
}

function author(name: string): Person {
  return { name, role: '', relator: 'aut' }
}

const lastWord =
  /^[（(](?:\p{Script=Han}{1,2}[\s　]?\p{Script=Han}{1,2}|\p{Script=Han}{1,3}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,4}(?:[、・]\p{Script=Han}{1,3}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,4}){0,3})[)）]$/u

/** `（宣文）`: a name in brackets, as at the end of a piece. */
export function isLastWord(text: string): boolean {
  return lastWord.test(text)
}

/** `读者 何玉梅`, `一位家长`, `Anne Lee, Harbour`; `MRS. ANNE LEE` */
const someone =
  /^(?:\p{Script=Han}{0,10}(?:读者|讀者|市民|村民|网友|居民|家长)[\s　]+\p{Script=Han}{1,3}(?:[\s　]\p{Script=Han})?|[一几][位名群个]\p{Script=Han}{2,8}|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,2}, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u

const titled = /^(?:MRS?|MISS|DR|REV|Mrs?|Miss|Dr|Rev)\.? (?:\p{Lu}[\p{L}.’'-]*\s?){1,3}$/u

/** Whether the line says of someone who wrote a letter what one is or where from. */
export function isSomeone(text: string): boolean {
  return someone.test(text) || titled.test(text)
}

/** `出租车司机 佟铁` */
export function isTraded(text: string): boolean {
  const [, name] = /^\p{Script=Han}{2,12}[\s　]+(\S+)$/u.exec(text) ?? []
  return name !== undefined && readNames(name, true)?.length === 1
}
