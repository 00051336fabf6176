// One line → whether it records a text for an archive, a database or a board, and is none of its own words.

/** What digests of journals and archives of newspapers set above a text, a field a line: `【 原刊期号 】199903`. */
const bracketed =
  /^【\s*(?:文\s*献\s*号|原文出处|原刊地名|原刊期号|原刊页号|分\s*类\s*[号名]|复印期号|日\s*期|版\s*[号次名]|期\s*号|字\s*数|栏\s*目|正\s*文|责任编辑|责任校对|责\s*编|校\s*对)\s*】[^。！？]{0,40}$/u

const patterns = [
  bracketed,
  // Journals.
  /^(?:中图)?分类号\s{0,4}[:：]?\s{0,4}[A-Z]{1,2}\d[^。！？]{0,80}$|^文献标识码\s{0,4}[:：][^。！？]{0,60}$|^文章编号\s{0,4}[:：]\s?\d[^。！？]{0,60}$/u,
  /^(?:收稿|修回|返修|改回|定稿|录用|接受)(?:日期|时间)\s?[:：]?\s?\d{4}[^。！？]{0,60}$|^\d{4}[-—－.]\d{1,2}[-—－.]\d{1,2}\s?收(?:稿|到).{0,30}$/u,
  /^(?:doi|issn|isbn|cn)\s?[:：]\s?[\d/.X()-]{6,60}$/iu,
  // Offices.
  /^(?:索\s?引\s?号|发文(?:机关|字号|日期|单位)|制发机关|成文日期|生成日期|主题(?:分类|词)|公开(?:方式|属性|形式|类别|类型)|有\s?效\s?性|信息分类)\s?[:：][^。！？]{0,60}$/u,
  // Boards.
  /^(?:发信人|寄信人|发贴者|作者)\s?[:：].{1,40}[，,\s]\s{0,2}(?:信\s?区|看板|站内|版面)\s?[:：].{1,40}$|^发信站\s?[:：].{1,80}$/u,
  /^【\s?以下文字转载自.{1,40}】$|^【\s?原文由.{1,30}所发表\s?】$|^※\s?(?:来源|修改|转寄|编辑|引述|发信站)\s?[:：].{1,90}$/u,
  // Press offices.
  /^[[(]?(?:press |media |news )?(?:for immediate (?:release|use)|(?:under )?embargo(?:ed)?\b.{0,60}|not for (?:release|publication|broadcast)\b.{0,60}|logo)[\])]?$/iu,
  // Numbers that sites count their pages by, and the agency's imprint.
  /^\d{20,64}$|^新华(?:通讯)?社(?:音视频部|新媒体中心)?(?:制作|出品)$/u,
]

/** Whether `line`, without blanks at its ends, is such a record. */
export const isRecord = (line: string): boolean => patterns.some(pattern => pattern.test(line))
