// A line → what stands under a picture: `图①：…`, `上图：…`, `图为…`.

import { isSource } from '../../lexicon/source.js'
import type { Line } from '../line.js'
import { type Clue, type RoleRule, weigh } from '../sequence.js'
import { headWidth } from '../shape.js'
import { isPictureCredit } from './credit.js'

const label =
  /^[▲△▼▽↑↓←→]?\s?(?:[（(【[]\s?)?(?:[上下左右中题題附插大小配]{1,2}[图圖]|[图圖](?:片说明|说|注)?\s?[①-⑳\d一二三四五六七八九十]{0,3}(?:\s?[、—-]\s?[图圖]?[①-⑳\d])?|资料图片?|资料照片|效果图|示意图|照片|图片|(?:Figure|Fig\.|Photo|Pictured|Top|Above|Below|Left|Right|Centre|Center|Opposite|Previous page|Clockwise from .{3,20})\s?\d{0,3}|Caption|写真(?:説明)?|【?写真】?|사진 ?설명)\s?[】\])）]?\s?[:：.．＝]/iu
const shows =
  /^(?:(?:[图圖表]|Fig(?:ure)?\.?|Tab(?:le)?\.?)\s?\d{1,3}(?:[-—–.．]\d{1,3})?[\s　](?!\s*\d)|第[\d一二三四五六七八九十]{1,3}[图圖表][\s　]|[（(]?[上下左右]?[图圖](?:片)?[①-⑳\d一二三四五]?[为為]|[图圖][①-⑳]|[▲△▼▽]|\[Illustration\b|【(?:写真|図|图|圖)】|写真は)/u
const taken =
  /(?:(?<!拍)[摄攝]|供图|供圖|[（(](?:资料图片|资料照片|[^()（）]{2,16}[摄攝供]|[^()（）]{2,10}(?:视觉|图片|影像)|(?:Photo|AP|Reuters|AFP).{0,30}|[A-Z][\w ]{2,24} photo(?:\/[^()（）]{2,30})?)[)）]|新华社发|[=＝〓].{2,36}(?:撮影|提供)|[＝〓][^＝〓。]{1,16}で|제공|(?:사진|写真|[Pp]hoto(?:graph)?s?|PHOTO)\s?(?:[=＝:：]|by\s).{2,30}|[（(](?:사진|写真).{1,20}|[.。]\s?[/／]\s?\p{Script=Hangul}.{1,20}|\(\p{Lu}[^()]{2,24}\/\p{Lu}[^()]{2,24}\)|[.] \p{Script=Hangul}{2,4} 기자|[.] \p{Lu}[\p{Lu} .]{4,24}\s?[/／].{2,24})[。）)]?$/u
/** A scene and when it was: how a picture story begins. */
const scene = /^(?:近日|日前|[\d年]{0,5}\d{1,2}月\d{1,2}日|\d{1,2}日)[^。]{0,8}[，,]|正在|[摄攝][于於]/u
const sides =
  /[（(](?:[左右中前后後上下][一二三]?|从左至右|左起|왼쪽|오른쪽|가운데)[)）]|[摄攝][于於]|\b(?:,|\() ?(?:left|right|centre|center|far left|far right|second from (?:left|right))(?:,|\))/u

export const caption: RoleRule = {
  role: 'caption',
  propose(line, i, { lines, pictures }) {
    if (isItem(i, lines)) return undefined
    if (pictures && line.numbering?.division === 'circled')
      return weigh([9, 'is one of several numbered pictures', true])
    if (line.people || line.furniture || line.numbering) return undefined
    const labelled = label.test(line.text.slice(0, 32)) && !isCredit(line)
    const points = !labelled && shows.test(line.text.slice(0, 32))
    const clues = line.width < 120 ? scenery(line, lines[i + 1]) : []
    if (!labelled && !points && !clues.some(([, , holds]) => holds)) return undefined
    return weigh(
      [6.5, 'is labelled as a picture’s', labelled],
      [4.5, 'says what a picture shows', points],
      [1.5, 'numbers the picture', points && /^\p{L}{1,6}\.?\s?\d/u.test(line.text)],
      [-2, '', line.width > 160],
      ...clues,
    )
  },
}

/** Says whose the picture is, and nothing of what it shows: `Photo: Sam Reyes`, `题图：视觉中国`. */
function isCredit({ text, ending }: Line): boolean {
  const describes = ending === 'stop' || /[，,]|^[（(]/u.test(text)
  const given = /[摄攝]|提供|供[图圖]|视觉|来源|[社网網][)）]?$/u.test(text)
  return isSource(text) && (given || !describes)
}

/** One of several in a row that begin with the same mark. */
function isItem(i: number, lines: Line[]): boolean {
  const mark = lines[i]!.text[0]!
  return /[▲△▼▽]/u.test(mark) && [lines[i - 1], lines[i + 1]].some(other => other?.text[0] === mark)
}

/** What speaks for a caption without a label: who took the picture, who stands where, a scene and its date. */
function scenery(line: Line, next: Line | undefined): Clue[] {
  const single = line.width <= headWidth && !/[。！？.!?][\s”」』)]*\p{L}/u.test(line.text)
  const credited = taken.test(line.text.slice(-40))
  const above = !!next?.people && isPictureCredit(next.people)
  const staged = scene.test(line.text)
  const named = sides.test(line.text)
  return [
    [3, 'ends with who took the picture', credited],
    [2.5, 'a picture’s credit follows', above && (single || staged)],
    [2, 'describes a scene, as picture stories do', staged && (above || credited)],
    [2, 'says who stands where, or when it was taken', named],
    [1.5, 'is one sentence', (named || credited) && single],
  ]
}
