// One line → the field of a record that it is: `【 文献号 】1-3074`, `发信人: tide (潮水)`, `Subject: Re: lighthouses`.

/** A field as it stands in the line. */
export interface Field {
  /** Without the blanks that pad it. */
  name: string
  value: string
  isBracketed: boolean
}

const bracketed = /^[【［[〔]([\p{Script=Han} 　]{2,12})[】］\]〕]\s*[:：]?\s*(.*)$/u
const colon =
  /^([\p{Script=Han}][\p{Script=Han} 　]{0,8}|[A-Z][A-Za-z]{1,14}(?:[- ][A-Za-z]{2,12}){0,3})\s?[:：]\s*(.*)$/u

/** Names that only records have: of a library, a mailbox, a board. */
const known =
  /^(?:文献号|原文出处|原刊.{1,3}|分类[号名]|复印期号|收录号|流水号|篇名|题名|标题|正文|作者|日期|版[号次面名]|栏目|来源|刊名|期号|页[码号]|发信人|寄信人|发信站|信区|站内|转寄|发布者|Title|Author|Release Date|Posting Date|Language|Character set encoding|From|To|Cc|Subject|Date|Newsgroups|Organization|Lines|Message-ID|Reply-To|Sender|Keywords|Distribution|Path|References|Source|Publication|Page|Section|Byline|Headline|Dateline|Length|Slug|Copyright|Expires|Supersedes|Archive-name|Last-modified|Version|NNTP-Posting-Host|In-Reply-To|X-Newsreader)$/iu
/** Longest beginning of a line that is looked at, in UTF-16 units. */
const longest = 120

const title = /^(?:标题|標題|题名|篇名|主题|Title|Subject|Headline)$/iu
const author = /^(?:作者|著者|责任者|Author|Byline)$/iu
/** What such a field holds is text, too. */
const text = /^(?:内容提要|提要|摘要|内容摘要|关键词|编者按|作者简介|参考文献|注释|附注|题解)$/u

export function readField(line: string): Field | undefined {
  const inBrackets = bracketed.exec(line)
  const found = inBrackets ?? colon.exec(line.slice(0, longest))
  if (!found) return undefined
  const name = found[1]!.replace(/(?<=\p{Script=Han})[\s　]+|^[\s　]+/gu, '').trim()
  return { name, value: found[2]!, isBracketed: inBrackets !== null }
}

/** Whether only records have such a field. */
export function isOfRecord({ name }: Field): boolean {
  return known.test(name)
}

/** What a field of a record holds. */
export function heldBy({ name }: Field): 'title' | 'author' | 'text' | 'record' {
  if (title.test(name)) return 'title'
  if (author.test(name)) return 'author'
  return text.test(name) ? 'text' : 'record'
}
