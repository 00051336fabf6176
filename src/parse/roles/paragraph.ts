// A line → how much it is running text. The ground that all other roles are measured against.

import { type RoleRule, weigh } from '../sequence.js'
import { isBody } from '../sheet.js'

export const paragraph: RoleRule = {
  role: 'paragraph',
  propose: (line, _, sheet) =>
    weigh(
      [1.5, 'ends as a sentence ends', line.ending === 'stop'],
      [0.5, 'goes on after a pause', line.ending === 'pause'],
      [1, 'is as long as the text’s own paragraphs', isBody(line) && line.width > sheet.measure / 3],
      [1, 'is longer than any head', line.width > 60],
      [1, 'begins as speech does', /^(?:[“"「『‘]|[问答問]\s?[:：])/u.test(line.text)],
    ),
}
