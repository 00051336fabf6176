// A line → where and when the story was filed, when it stands apart: `新华社北京5月9日电（记者某某）`.
import { type RoleRule, weigh } from '../sequence.js'

const filed =
  /^[（(【[]?(?:据?(?:本[报刊网台社報]|新华社|新華社|中新社|[\p{Script=Han}]{2,6}[报社]))?[\p{Script=Han}、]{0,12}?\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s?(?:[电電讯訊]|专电|消息|综合)\s?(?:[（(](?:[^()（）]{0,40})[)）])?[】\])）]?[:：]?$/u
const filedAbroad =
  /^[\p{Lu}][\p{Lu} .,/]{2,40},?\s(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2}\s?)?(?:\([^)]{2,20}\)\s?)?[—–-]{1,2}$/u
const dated =
  /^[（(]?(?:\p{Script=Han}{2,8}\s?)?(?:\d{4}|[一二三四五六七八九〇零○]{4})\s?年\s?(?:[春夏秋冬初末中]|\p{Script=Han}{2}|[\d一二三四五六七八九十]{1,2}\s?月(?:\s?[\d一二三四五六七八九十]{1,3}\s?日)?)(?:[，,\s]{0,2}[于於]?\p{Script=Han}{2,8})?[)）]?$/u

/** A date, with a place perhaps, and nothing else. */
export function isDate(text: string): boolean {
  return text.length <= 40 && dated.test(text)
}

export const dateline: RoleRule = {
  role: 'dateline',
  propose: line =>
    line.width > 60 || line.furniture
      ? undefined
      : filed.test(line.text) || filedAbroad.test(line.text)
        ? weigh([6, 'says where and when it was filed', true])
        : isDate(line.text)
          ? weigh([3, 'is a date and nothing else', true])
          : undefined,
  follows: { title: 1, subtitle: 1, byline: 0.5, signature: -0.5 },
}
