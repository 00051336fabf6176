// A line → where and when the story was filed, when it stands apart: `新华社北京5月9日电（记者某某）`.
import { isFiled } from '../../lexicon/dateline.js'
import { type RoleRule, weigh } from '../sequence.js'

export const dateline: RoleRule = {
  role: 'dateline',
  propose(line, i, sheet) {
    if (line.width > 60 || line.furniture) return undefined
    if (isFiled(line.text)) return weigh([6, 'says where and when it was filed', true])
    if (!line.isDate) return undefined
    const before = sheet.bodyBefore[i] === 0 && sheet.bodies > 0
    return weigh(
      [3, 'is a date and nothing else', true],
      [1, 'stands before the text', before],
      [-5, '', sheet.datedHeads > 1],
    )
  },
  follows: { title: 1, subtitle: 1, byline: 0.5, signature: -0.5, paragraph: -1, verse: -2 },
}
