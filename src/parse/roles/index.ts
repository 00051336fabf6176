// The roles that bid for each line. Their order decides only between equal sequences: the safer one first.
import type { RoleRule } from '../sequence.js'
import { sectionBreak } from './break.js'
import { byline } from './byline.js'
import { caption } from './caption.js'
import { credit } from './credit.js'
import { dateline } from './dateline.js'
import { editorNote } from './editor-note.js'
import { furniture } from './furniture.js'
import { heading } from './heading.js'
import { kicker } from './kicker.js'
import { list } from './list.js'
import { paragraph } from './paragraph.js'
import { quote } from './quote.js'
import { signature } from './signature.js'
import { subtitle } from './subtitle.js'
import { title } from './title.js'
import { verse } from './verse.js'

export const roles: RoleRule[] = [
  paragraph,
  heading,
  title,
  kicker,
  subtitle,
  byline,
  dateline,
  editorNote,
  signature,
  caption,
  credit,
  list,
  quote,
  verse,
  sectionBreak,
  furniture,
]
