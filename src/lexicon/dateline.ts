// One line → whether it says where and when a piece was filed, or gives a date and nothing else.

const day = '\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日'
const agency =
  '(?:据?(?:本[报刊网台社報]|新华社|新華社|中新社|中新网|人民网|央视网|\\p{Script=Han}{2,6}[报社网]))'
/** `新华社北京5月9日电（记者某某）`, `本报上海5月9日讯`, `本报讯（记者 某某）`. */
const filed = new RegExp(
  `^[（(【[]?(?:${agency}?[\\p{Script=Han}、／/]{0,14}?\\s?${day}\\s?(?:[上下中]午)?\\s?(?:[电電讯訊]|专电|消息|综合)|${agency}(?:[讯訊]|消息|综合消息))\\s?(?:[（(](?:[^()（）]{0,40})[)）])?[】\\])）]?\\s?[:：]?$`,
  'u',
)
const filedAbroad =
  /^[\p{Lu}][\p{Lu} .,/]{2,40},?\s(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2}\s?)?(?:\([^)]{2,20}\)\s?)?[—–-]{1,2}$/u
const number = '[\\d０-９一二三四五六七八九十廿]{1,3}'
const year = '(?:[\\d０-９]{4}|[一二三四五六七八九〇零○Ｏ]{4})\\s?年(?!度)\\s?'
const month = `${number}\\s?月(?:\\s?${number}\\s?日?|[初末中旬底]{0,2})`
/** Where, before the date and behind it: behind a mark, a blank or a word that asks for it. */
const placeBefore =
  '(?:记?[于於写成改作稿草]{1,3}|定稿|完稿|写作时间[:：]?)\\s?\\p{Script=Han}{0,8}[，,]?\\s?|\\p{Script=Han}{2,8}[，,\\s]\\s?'
const placeBehind = '(?:[，,\\s]{1,2}|[，,\\s]{0,2}[于於改写作定稿]{1,2})\\p{Script=Han}{0,10}'
const dated = new RegExp(
  `^[（(]?(?:(?:${placeBefore})?${year}(?:[春夏秋冬初末中]|岁[末首杪]|\\p{Script=Han}{2}|${month})?|\\p{Script=Han}{2,6}${year}${month})(?:${placeBehind})?[)）]?$`,
  'u',
)
const eras = '(?:民[国國]|光[绪緒]|宣[统統]|乾隆|康熙|昭和|大正|明治|平成|令和|农历|阴历)'
/** Years of an era, and days without a year. */
const era = new RegExp(
  `^[（(]?(?:${eras}${number}年\\s?(?:[春夏秋冬]|${month})?|${eras}?(?:${number}年)?\\s?(?:${number}|[正冬腊])\\s?月\\s?(?:初?${number}日?|${number}\\s?日)[晨夜晚]?)(?:${placeBehind})?[)）]?$`,
  'u',
)
/** `万历三十年三月望日记` */
const reign =
  /^\p{Script=Han}{2}(?:元|[一二三四五六七八九十廿卅]{1,3})年\p{Script=Han}{1,10}[日月春夏秋冬朔望][记書书识撰]?$/u
const plain = /^[（(]?\d{4}\s?[-/.．]\s?\d{1,2}\s?[-/.．]\s?\d{1,2}[)）]?$/u
const western =
  /^(?:\p{L}{3,12},?\s)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December))(?:,?\s\d{4})?\.?$/iu

/** `滨政办发〔2025〕17号`, `（此件公开发布）`, `（2025年12月1日市人大常委会通过）`: what offices print around their texts. */
export const official =
  /^(?:\p{Script=Han}{1,10}[〔[【(（]\d{4}[〕\]】)）]\s?(?:第\s?)?\d{1,4}\s?号|[（(](?:此件.{2,10}|.{4,60}(?:通过|批准|公布|发布|修[订正]|施行).{0,20})[)）])$/u

/** Where and when a story was filed, cut off from its first sentence. */
export function isFiled(text: string): boolean {
  return text.length <= 80 && (filed.test(text) || filedAbroad.test(text))
}

/** A date, with a place perhaps, and nothing else. */
export function isDate(text: string): boolean {
  return (
    text.length <= 40 &&
    (dated.test(text) || plain.test(text) || era.test(text) || reign.test(text) || western.test(text))
  )
}
