// Every kind of damage, in one table: its slug → clean lines to raw text.
import type { Chance } from '../random.js'
import type { Line } from '../truth.js'
import { invisibleDirt, siteFurniture, strayBlanks } from './dirt.js'
import { layout, typed } from './layout.js'
import { asciiDashes, halfWidthMarks, halfWidthPlaces } from './marks.js'
import { cutOffEnding, pastedTwice, strayCopies } from './repeats.js'
import { doubleSpaced, hardWraps, pageBreaks, pagesWithHeads } from './wraps.js'

/** Clean lines → raw text. Lines of role furniture may stand in it: they are not counted. */
export type Damage = (lines: Line[], chance: Chance, language: string) => string

export const none: Damage = (lines, chance, language) => typed(lines, layout(chance, language))

export const damages: Record<string, Damage> = {
  none,
  'half-width-marks': halfWidthMarks,
  'half-width-places': halfWidthPlaces,
  'ascii-dashes': asciiDashes,
  'hard-wraps': hardWraps,
  'double-spaced': doubleSpaced,
  'page-breaks': pageBreaks,
  'pages-with-heads': pagesWithHeads,
  'pasted-twice': pastedTwice,
  'cut-off-ending': cutOffEnding,
  'stray-copies': strayCopies,
  'invisible-dirt': invisibleDirt,
  'stray-blanks': strayBlanks,
  'site-furniture': siteFurniture,
}
