// One line → the furniture it is by signs too weak to take it out of a sentence, but enough where it stands apart.
import type { Furniture } from '../lexicon/furniture.js'

/** A day, a day of the week, and the number of an issue or a page: two of them and a wide gap make a masthead. */
const day =
  /(?:\d{4}|[〇零○一二三四五六七八九]{4}|(?:民[国國]|昭和|平成|令和)[\d一二三四五六七八九十元]{1,3})[)）]?\s?年/u
const weekday =
  /星期[一二三四五六日天]|[周週][一二三四五六日](?!\p{Script=Han})|[月火水木金土日]曜日?|[（(][月火水木金土日][)）]/u
const count =
  /第\s?[\d一二三四五六七八九十百]{1,4}\s?(?:期|号|號|版|张|張|面)|(?:朝|夕)刊|[（(]\s?\d{1,3}\s?[)）]$/u
const issue = /第\s?[\d一二三四五六七八九十百]{1,4}\s?(?:期|号|號|版|张|張|面)[)）]?$/u
const gap = /\S(?:\s{2,}|　)\S/u
/** Longest line that is looked at, in UTF-16 units. */
const longest = 80

/** `江聲日報　　民國二十三年八月四日　　星期六　　第二張第三版` */
function isRunningLine(text: string): boolean {
  if (text.length > longest || /[。！？!?；;]/u.test(text)) return false
  const marks = [day, weekday, count].filter(sign => sign.test(text)).length
  return (gap.test(text) && (marks > 1 || issue.test(text))) || (marks > 2 && text.length < 40)
}

/** A page's number and its head, far apart: `32　　　　　桥梁史话`; or in brackets, `（环洋社供稿 第 1 页）`. */
function isNumberedLine(text: string): boolean {
  return (
    /^\d{1,4}(?:\s{4,}|　{2,})[^\d\s].{0,30}$|^\D.{0,30}\S(?:\s{4,}|　{2,})\d{1,4}$/u.test(text) ||
    /^[（(【].{0,20}第\s?\d{1,4}\s?[页頁]\s?[)）】]$/u.test(text) ||
    /^[A-Z]\d{1,2}版?[\s　]{1,4}\p{Script=Han}{2,6}$/u.test(text) ||
    /^\d{4}年\d{1,2}月\d{1,2}日\s?\d{1,2}[時时点:：]\d{2}分?(?:\s?(?:更新|公開|配信))?$/u.test(text)
  )
}

const counter =
  /^(?:阅读|浏览|收藏|点赞|赞|转发|评论|在看|分享|点击|人气)?\s?(?:[\d.,]{1,9}\s?[万亿wk]?\+?次?)?$/iu

/** `阅读 10万+　收藏　点赞 2376` */
function isCounters(text: string): boolean {
  const parts = text.split(/[\s　|｜·]+/u)
  const named = parts.filter(part => /^\p{Script=Han}/u.test(part)).length
  return parts.length > 2 && named > 1 && parts.every(part => counter.test(part))
}

const address = /(?:^|[^\w@.])(?:www|wap|m)\.[\w-]{2,30}\.[a-z]{2,4}/iu
const site = /小说|书友|网友|本站|记住|网址|地址|域名|最快|首发|无弹窗|手机阅读|请访问|收藏/u
const crumb =
  /^[^，。！？：]{0,6}(?:首页|频道|Home|ホーム|トップ)[^，。！？：]{0,6}(?:\s?[/／>＞»›|｜-]\s?[^，。！？]{2,16}){1,5}$/u
const terms =
  /(?:(?:网友|书友).{0,6}(?:整理|上传|收集)|(?:来自|源自|收集自)(?:互联)?网络?).{0,40}(?:版权|著作权|侵权|删除|学习)|仅供.{0,8}(?:学习|交流|试读|预览).{0,30}(?:删除|商业|用途|版权|转载)|侵权.{0,8}(?:联系|告知).{0,12}删除|^この記事は.{0,8}(?:有料|会員)|残り\s?\d+\s?文字/u
const call =
  /^(?:[（(【](?:更多|欢迎|敬请|详情|如需|想看|获取).{0,20}(?:二维码|公众号|客户端|关注|扫码|扫描|订阅|APP).{0,12}[)）】]|(?:更多|欢迎|敬请|详情).{0,16}(?:二维码|扫码|扫描).{0,12}|更多.{0,6}(?:内容|新闻|资讯|报道|信息).{0,4}(?:请|点击|尽在).{0,16})$/iu

/** What sites add to a text: their address, their counters, the way to the page, their terms. */
function isSiteLine(text: string): boolean {
  if (text.length > longest) return false
  if (address.test(text) && site.test(text)) return true
  return isCounters(text) || [crumb, call, terms].some(sign => sign.test(text))
}

/** What kind of furniture the line is by its weaker signs. */
export function weakFurniture(text: string): Furniture | undefined {
  if (isRunningLine(text) || isNumberedLine(text)) return 'masthead'
  return isSiteLine(text) ? 'site' : undefined
}
