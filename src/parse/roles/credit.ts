// A line → where a picture or a text comes from: `某某摄`, `新华社发`, `来源：…`, `（作者系…）`.
import type { Person } from '../../edition.js'
import { type RoleRule, weigh } from '../sequence.js'

const pictures = new Set(['pht', 'ill', 'vdg', 'dsr'])

/** Whether all whom a line names made pictures: then it credits these, not the story. */
export function isPictureCredit(people: Person[]): boolean {
  return people.every(person => pictures.has(person.relator))
}

const given =
  /^[（(【[]?\s?(?:[\p{Script=Han}]{2,14}(?:供图|提供)|新华社[发发]?|中新社发|资料图片|视觉中国|(?:本[文版]|文中|以上)?(?:图片|照片|配图|题图)\s?(?:均|皆)?(?:由|来自|来源|为|[:：]).{1,40}|(?:文章|稿件|信息|资料|数据|图片|图文|新闻)?\s?(?:来源|来自|出处)\s?[:：于].{1,40}|据.{2,20}(?:报|网|社|电|台)(?:报道)?|原载.{2,40}|选自.{2,40}|摘自.{2,40}|作者\s?[系为是：:].{2,60}|本文(?:作者)?[系为是].{2,60}|(?:Photo|Source|Credit|Courtesy)s?\s?[:：of]+.{2,60})\s?[)）】\]]?[。]?$/iu

export const credit: RoleRule = {
  role: 'credit',
  propose(line) {
    if (line.people && isPictureCredit(line.people)) return weigh([7, 'names who made the pictures', true])
    if (line.width > 64 || !given.test(line.text)) return undefined
    return weigh(
      [4, 'says where it comes from', true],
      [1, 'stands in brackets', /^[（(【[].*[)）】\]]$/u.test(line.text)],
      [-1.5, '', line.ending === 'stop'],
    )
  },
  follows: { caption: 1, image: 1 },
}
