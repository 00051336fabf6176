// A line → who made the piece: `本报记者 巨云鹏 王鉴欣`, `（通讯员 李文）`, or bare names under the headline.

import { type RoleRule, weigh } from '../sequence.js'
import { isBody, isHeadLike, isSigned } from '../sheet.js'
import { isPictureCredit } from './credit.js'

export const byline: RoleRule = {
  role: 'byline',
  propose(line, i, sheet) {
    const before = sheet.lines[i - 1]
    if (line.people) {
      return weigh(
        [7, 'names people and their role', true],
        [0.5, 'stands under a short line', !!before && isHeadLike(before)],
        [-4, '', isPictureCredit(line.people)],
      )
    }
    if (!line.names || !before || (sheet.bodyBefore[i]! > 0 && !isSigned(i, sheet.lines))) return undefined
    const next = sheet.lines[i + 1]
    return weigh(
      [3.5, 'is nothing but names', true],
      [1, 'stands under a short line', isHeadLike(before)],
      [0.5, 'running text follows', !!next && isBody(next)],
    )
  },
  follows: { title: 1.5, subtitle: 1.5, heading: 1.5, kicker: -1, paragraph: -0.5, start: -0.5 },
}
