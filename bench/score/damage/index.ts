// Every kind of damage, in one table: its slug → what it does to clean lines on their way to raw text.
import type { Chance } from '../random.js'
import type { Line, Text } from '../truth.js'
import { attributions, privateUse, repeatedStandfirst } from './clean.js'
import { controlDirt, invisibleDirt, strayBlanks } from './dirt.js'
import { siteFurniture } from './furniture.js'
import { doubleBlankLines, typed } from './layout.js'
import {
  allHalfWidth,
  asciiDashes,
  circledNumbers,
  fullWidthDigits,
  halfWidthMarks,
  halfWidthPlaces,
  wrongWayQuotes,
} from './marks.js'
import { mixed } from './mixed.js'
import { breaksAtMarks, jumpLines, pageBreaks, pagesWithHeads } from './pages.js'
import { cutCopies, cutOffEnding, farCopies, noisyCopies, pastedTwice } from './repeats.js'
import { spacedCharacters } from './spacing.js'
import {
  choppedWords,
  doubleSpaced,
  hangingMargin,
  hardWraps,
  hyphenatedWraps,
  typesetWraps,
} from './wraps.js'

/** Lines → lines: what happened to the copy before it was set. Lines of role furniture may be added. */
export type OfLines = (lines: Line[], chance: Chance, language: string) => Line[]
/** Lines → raw text: how they were set, and what came of their pages. */
export type OfPages = (lines: Line[], chance: Chance, language: string) => string
/** Raw text → raw text: what programs did to the file. */
export type OfFile = (raw: string, chance: Chance) => string

export interface Kind {
  /** In a few words, for the page in docs/. */
  what: string
  /** Clean text that is harder: it is what has to come out, too. */
  truth?: OfLines
  lines?: OfLines
  pages?: OfPages
  file?: OfFile
  /** Where it can happen; everywhere when left out. */
  only?: (language: string) => boolean
  /** Its marks are what is damaged: menders of marks are measured too. */
  marks?: true
  /** No rule mends it yet, on purpose or not: shown, but no part of the mean. */
  shown?: true
}

const chinese = (language: string): boolean => language.startsWith('zh')
const english = (language: string): boolean => language === 'en'
const square = (language: string): boolean => !english(language)

// biome-ignore format: a table to read
export const kinds: Record<string, Kind> = {
  none: { what: 'clean text as a desk types it', marks: true },
  'repeated-standfirst': { what: 'clean: the standfirst says a sentence of the body again', truth: repeatedStandfirst },
  attributions: { what: 'clean: the same attribution under several quotations', truth: attributions, only: chinese },
  'private-use': { what: 'clean: characters of the private use area, which stay', truth: privateUse },

  'half-width-marks': { what: '`，：；？！（）` became ASCII', lines: halfWidthMarks, only: chinese, marks: true },
  'half-width-places': { what: 'the same in four paragraphs of ten', lines: halfWidthPlaces, only: chinese, marks: true },
  'all-half-width': { what: 'these and `。“”‘’` became ASCII', lines: allHalfWidth, only: chinese, marks: true },
  'ascii-dashes': { what: '`……` and `——` became `...` and `--`', lines: asciiDashes, only: chinese, marks: true },
  'hard-wraps': { what: 'print lines of one width', pages: hardWraps },
  'typeset-wraps': { what: 'print lines that keep marks from their beginning', pages: typesetWraps, only: square },
  'double-spaced': { what: 'a blank line after every print line', pages: doubleSpaced },
  'chopped-words': { what: 'print lines cut inside numbers and Latin words', pages: choppedWords },
  'hanging-margin': { what: 'a left margin, first lines hanging out', pages: hangingMargin },
  'hyphenated-wraps': { what: 'print lines with words divided', pages: hyphenatedWraps, only: english },
  'double-blank-lines': { what: 'two and three blank lines between paragraphs', pages: doubleBlankLines },
  'page-breaks': { what: 'paragraphs cut in mid-sentence', pages: pageBreaks },
  'breaks-at-marks': { what: 'the next page begins with `，` `。` or `”`', pages: breaksAtMarks, only: square },
  'pages-with-heads': { what: 'page number and running head between the halves', pages: pagesWithHeads },
  'jump-lines': { what: '`（下转第2版）` `（上接第1版）` inside a sentence', pages: jumpLines, only: chinese },
  'pasted-twice': { what: 'a paragraph and right after it its copy', lines: pastedTwice },
  'cut-off-ending': { what: 'the closing paragraph again, cut off', lines: cutOffEnding },
  'far-copies': { what: 'copies up to six paragraphs away', lines: farCopies },
  'cut-copies': { what: 'copies cut off at either end, near and far', lines: cutCopies },
  'noisy-copies': { what: 'copies with 1–3 % of characters misread', lines: noisyCopies },
  'invisible-dirt': { what: 'zero-width characters, soft hyphens, foreign line ends', file: invisibleDirt },
  'control-dirt': { what: 'form feeds, tabs, no-break spaces, CR CR LF', file: controlDirt },
  'stray-blanks': { what: 'blanks at line ends, tabs and spaces for indents', file: strayBlanks },
  'spaced-characters': { what: 'spaced heads (`中 国`), names padded to one width', lines: spacedCharacters, only: chinese },
  'site-furniture': { what: 'lines of the site above and below', lines: siteFurniture },
  mixed: { what: 'two or three of these in one document', pages: mixed, marks: true },

  'full-width-digits': { what: 'digits and letters became full-width', lines: fullWidthDigits, only: chinese },
  'circled-numbers': { what: '`①` became `1`', lines: circledNumbers, only: chinese, shown: true },
  'wrong-way-quotes': { what: '`”某某”` for `“某某”`', lines: wrongWayQuotes, only: chinese },
}

/** Whether nothing has to be repaired: every change is a false one. */
export const isClean = ({ lines, pages, file }: Kind): boolean => !(lines ?? pages ?? file)

/** Raw text and the lines that should come of it; undefined where this damage has nothing to take hold of. */
export function damage(kind: Kind, text: Text, chance: Chance): { raw: string; lines: Line[] } | undefined {
  const { language } = text
  if (kind.only && !kind.only(language)) return undefined
  const lines = kind.truth?.(text.lines, chance, language) ?? text.lines
  if (kind.truth && same(lines, text.lines)) return undefined
  const copy = kind.lines?.(lines, chance, language) ?? lines
  if (kind.lines && same(copy, lines)) return undefined
  const raw = (kind.pages ?? typed)(copy, chance, language)
  return { raw: kind.file?.(raw, chance) ?? raw, lines }
}

const same = (a: Line[], b: Line[]): boolean =>
  a.length === b.length && a.every((line, i) => line.text === b[i]!.text)
