// A line → where a picture or a text comes from: `某某摄`, `新华社发`, `来源：…`, `（作者系…）`.
import type { Person } from '../../edition.js'
import { type RoleRule, weigh } from '../sequence.js'

const pictures = new Set(['pht', 'ill', 'vdg', 'dsr'])

/** Whether all whom a line names made pictures: then it credits these, not the story. */
export function isPictureCredit(people: Person[]): boolean {
  return people.every(person => pictures.has(person.relator))
}

const from = '(?:文章|稿件|信息|资料|資料|数据|數據|图片|圖片|图文|新闻|消息|内容|照片)'
const given = new RegExp(
  `^[（(【[]?\\s?(?:${[
    '[\\p{Script=Han}·]{2,20}(?:供图|供圖|提供|供稿)(?:图片|照片|圖片)?',
    '新华社[发發]?(?:[（(].{2,20}[)）])?|中新社[发發]?|资料图片|资料照片|資料照片|视觉中国|人民视觉|影像中国|新华社/[\\p{L}]{2,10}',
    '(?:本[文版组]|文中|以上|本报|均)?(?:图片|照片|配图|题图|压题照片|版面图片|图表|制图数据)(?:除署名外)?(?:，)?\\s?(?:均|皆)?(?:由|来自|来源|为|出自|[:：|｜]).{1,40}',
    `${from}?\\s?(?:来源|來源|来自|出处|出處|综合自|转自|整理自)\\s?[:：于|｜].{1,40}`,
    '据.{2,20}(?:报|网|社|电|台)(?:报道)?|原载.{2,40}|原載.{2,40}|选自.{2,40}|摘自.{2,40}|节选自.{2,40}|转载自.{2,40}|刊于.{2,40}|（原题.{2,40}',
    '(?:本文)?作者\\s?(?:单位|简介)?\\s?(?:[系为為是：:]|分别为|现为|現為).{2,80}|本文(?:作者)?[系为是].{2,60}|文章(?:系|为).{2,60}|筆者為.{2,60}',
    '(?:图|圖|摄影|配图|头图|题图)\\s?[／/｜|：:]\\s?.{2,30}',
    '(?:写真|画像|撮影|イラスト)\\s?[＝=:：].{1,30}|사진\\s?[=:：].{1,30}|자료\\s?[=:：].{1,30}',
    '(?:Photo(?:graph)?s?|Source|Credit|Courtesy|Image|Illustration)s?\\s?(?:[:：]|courtesy of|of\\b|©).{2,60}|.{2,40}/(?:AP|AFP|Reuters|Getty Images)',
  ].join('|')})\\s?[)）】\\]]?[。.]?$`,
  'iu',
)

export const credit: RoleRule = {
  role: 'credit',
  propose(line) {
    if (line.people && isPictureCredit(line.people)) return weigh([7, 'names who made the pictures', true])
    if (line.width > 80 || !given.test(line.text)) return undefined
    return weigh(
      [4, 'says where it comes from', true],
      [1, 'stands in brackets', /^[（(【[].*[)）】\]]$/u.test(line.text)],
      [-1.5, '', line.ending === 'stop' && !/^[（(]/u.test(line.text)],
    )
  },
  follows: { caption: 1, image: 1 },
}
