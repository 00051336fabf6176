// A line → how much it is running text. The ground that all other roles are measured against.

import { official } from '../../lexicon/dateline.js'
import { isQuoted } from '../../lexicon/speech.js'
import { type RoleRule, weigh } from '../sequence.js'
import { isBody, isSpeaker } from '../shape.js'

export const paragraph: RoleRule = {
  role: 'paragraph',
  propose: (line, i, sheet) =>
    weigh(
      [1.5, 'ends as a sentence ends', line.ending === 'stop'],
      [0.5, 'goes on after a pause', line.ending === 'pause'],
      [1, 'is as long as the text’s own paragraphs', isBody(line) && line.width > sheet.measure / 3],
      [1, 'is longer than any head', line.width > 60],
      [1, 'begins as speech does', isQuoted(line.text) || isSpeaker(line, sheet.speakers)],
      [8, 'may be a cell of a table', sheet.cells.has(i)],
      [6, 'is an official document’s number or note', official.test(line.text)],
      [6, 'names a section, as the heads further down do', sheet.contents.get(i) === 'outline'],
      [2, 'is nothing but names in a row', (line.names?.length ?? 0) > 2],
    ),
}
