// A line → part of what the editor says of the piece: `编者按：…`, or the lines above `——编者`.

import { beginsNote } from '../notes.js'
import { type RoleRule, weigh } from '../sequence.js'

export const editorNote: RoleRule = {
  role: 'editorNote',
  propose(line, i, sheet) {
    const found = sheet.notes.get(i)
    if (!found) return undefined
    const labelled = beginsNote(line)
    return weigh(
      [labelled ? 10 : 2.5, found, true],
      [0.5, 'stands before the piece', sheet.bodyBefore[i]! < 4],
    )
  },
  // A note begins at a seam of the article, not in mid-text: the first line of it pays for standing behind a paragraph.
  follows: { editorNote: 1, start: 1, kicker: 1, title: 1, subtitle: 1, byline: 0.5, paragraph: -5 },
}
