// A line → the mark of a break in the text: `* * *`, `※※※`, `——————`.
import { type RoleRule, weigh } from '../sequence.js'

const ornaments = /^(?:[\s*＊※◇◆○●☆★□■~～\-—–─━═=＿_·•#.]{3,}|[*＊※◇◆☆★○●□■◎])$/u

export const sectionBreak: RoleRule = {
  role: 'break',
  propose: line =>
    line.width <= 100 && ornaments.test(line.text) && /[^.。\s]/u.test(line.text)
      ? weigh([7, 'is made of ornaments alone', true])
      : undefined,
}
