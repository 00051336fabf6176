// What a page has at its head and foot, between two halves of a sentence → nothing, and the halves are one.
import { readFurniture } from '../../lexicon/furniture.js'
import { breaks, type Judged } from '../breaks.js'
import { findFurniture, type PageFurniture } from '../furniture.js'
import { type Row, rows } from '../lines.js'
import { extend, type Passage } from '../passage.js'
import type { Proposal, Rule } from '../rule.js'
import { seamsOf } from '../seam.js'
import { endOf } from '../sentence.js'
import { readWrap, type Wrap } from '../wrap.js'

const page = String.raw`\s?(?:本版|本报)?\s?第?\s?[A-Z]?[\d一二三四五六七八九十]{1,3}\s?[版页頁][^（）()]{0,12}[）)]`
const to = String.raw`[（(]\s?(?:紧?下[转轉接]|[转轉])${page}`
const from = String.raw`[（(]\s?(?:紧?上?接|[紧上]?[转轉]自)${page}`
const jumpAtEnd = new RegExp(`\\s?${to}$`, 'u')
const jumpAtStart = new RegExp(`^${from}\\s?`, 'u')
const jumpsInside = new RegExp(
  `(?<=[\\p{L}\\d，、])(?:${to}(?:${from})?|${from})(?=[\\p{L}\\d“《，、。])`,
  'gu',
)
const mayJump = /[转轉接]/

/** `row` without the jump lines at its ends; the row itself if it has none. */
function withoutJumps(row: Row): Row {
  if (!mayJump.test(row.text)) return row
  const end = jumpAtEnd.exec(row.text.slice(-40))?.[0].length ?? 0
  const start = jumpAtStart.exec(row.text.slice(0, 40))?.[0].length ?? 0
  if (!end && !start) return row
  const text = row.text.slice(start, row.text.length - end)
  return text ? { ...row, text, from: row.from + start, to: row.to - end } : row
}

/** Two rows of text with nothing but furniture between them. */
interface Gap {
  /** Index of the first among the rows that are text. */
  i: number
  /** What the furniture says for one sentence; log odds. */
  odds: number
}

/** Rows that are text, without jump lines, and where furniture stood between two of them. */
function setAside(all: readonly Row[], furniture: PageFurniture): { kept: Row[]; gaps: Gap[] } {
  const kept: Row[] = []
  const gaps: Gap[] = []
  let last = -1
  for (const [i, whole] of all.entries()) {
    if (furniture.is(i)) continue
    const row = withoutJumps(whole)
    const between = last + 1 < i
    const jump = row.from > whole.from || (last >= 0 && kept.at(-1)!.to < all[last]!.to)
    if (last >= 0 && (between || jump))
      gaps.push({ i: kept.length - 1, odds: furniture.odds(last + 1, i) + (jump ? 1 : 0) })
    // Blank lines beside furniture are the page's, and say nothing of paragraphs.
    kept.push(between ? { ...row, gap: 0 } : row)
    last = i
  }
  return { kept, gaps }
}

/** Whether row `i`, cut at the width of the page, goes on with the next. */
function isWrapped(kept: Row[], i: number, wrap: Wrap): boolean {
  const end = endOf(kept[i]!.text)
  const begins = wrap.begins(i + 1)
  return wrap.full[i]! && (end === 'open' || end === 'pause' ? !begins : begins === false)
}

/** Least confidence that is worth a person's look. */
const worth = 0.4
const threshold = 0.6

export const pageFurniture: Rule = {
  id: 'page-furniture',
  title: { en: 'Page furniture inside sentences', zh: '清除句中的页码、页眉和转版提示' },
  why: {
    en: 'A page number, a running head or a jump line fell between two halves of a sentence. Between whole paragraphs they stay, and are told apart later.',
    zh: '页码、页眉、“下转”“上接”落在一句话的两半之间；落在完整段落之间的不动，留待辨认版面时处理。',
  },
  threshold,
  doubt: 'low-confidence-join',
  propose(text) {
    const all = rows(text)
    const { kept, gaps } = setAside(all, findFurniture(all))
    return [...between(text, kept, gaps), ...inside(text)]
  },
}

/** Jump lines in the middle of a line. */
function inside(text: string): Proposal[] {
  if (!/[下上][转轉接]/.test(text) || !/[（(]\s?[紧下上转轉接]/.test(text)) return []
  return Array.from(text.matchAll(jumpsInside), ({ 0: actual, index }) => ({
    from: index,
    to: index + actual.length,
    insert: '',
    reason: 'This sends the reader to another page in the middle of a sentence.',
    confidence: 0.95,
  }))
}

/** How furniture is taken out of a text: what joins two rows that it parted. */
interface Mend {
  sure: (i: number, before: Passage | undefined, odds: number) => Judged | undefined
  seam: (i: number) => Pick<Proposal, 'from' | 'to' | 'insert'>
}

function mender(text: string, kept: Row[]): Mend {
  const wrap = readWrap(text, kept)
  const judge = breaks(text, kept)
  const seam = seamsOf(text)
  const wrapped = (i: number) => (wrap && isWrapped(kept, i, wrap) ? wrap : undefined)
  return {
    sure: (i, before, odds) =>
      wrapped(i)
        ? { confidence: 0.9, reasons: ['the line ended because the page was full'] }
        : judge(i, before, odds),
    seam: i => {
      const page = wrapped(i)
      const [a, b] = [kept[i]!, kept[i + 1]!]
      if (!page) return seam(a, b, false)
      return seam(a, page.inside(i + 1), page.cut[i]!)
    },
  }
}

/** A library's or an owner's line is no half of a sentence, and what follows it is a title: `*** START OF …`, `Produced by …`. */
const isNotice = ({ text }: Row): boolean => readFurniture(text) === 'notice'

/** Furniture between two rows, where these are halves of one sentence. */
function between(text: string, kept: Row[], gaps: Gap[]): Proposal[] {
  if (!gaps.length) return []
  const mend = mender(text, kept)
  let joined: { at: number; passage: Passage } | undefined
  return gaps.flatMap(({ i, odds }): Proposal[] => {
    if (isNotice(kept[i]!) || isNotice(kept[i + 1]!)) return []
    const before: Passage | undefined = joined?.at === i ? joined.passage : undefined
    const judged = mend.sure(i, before, odds)
    if (!judged || judged.confidence < worth) return []
    const { confidence, reasons } = judged
    if (confidence >= threshold) joined = { at: i + 1, passage: extend(before, kept[i]!.text) }
    const stands = confidence < threshold ? 'may stand' : 'stands'
    const reason = `This ${stands} between two halves of a sentence: ${reasons.join('; ')}.`
    return [{ ...mend.seam(i), reason, confidence }]
  })
}
