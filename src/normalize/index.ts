// Raw copy → clean copy, with every change recorded. The rules, in their order, with the reason for it.
import type { Copy, Finding, Switches } from '../edition.js'
import { finding } from '../findings.js'
import { backward, places } from '../place.js'
import { apply, compose, corrections, disjoint, type Edit, edits } from './correction.js'
import type { Note, Notice } from './notice.js'
import { lostMarks } from './notices/lost-marks.js'
import { lostWords } from './notices/lost-words.js'
import { unpairedMarks } from './notices/unpaired-marks.js'
import type { Proposal, Rule } from './rule.js'
import { brokenParagraphs } from './rules/broken-paragraphs.js'
import { duplicateParagraphs } from './rules/duplicate-paragraphs.js'
import { ellipsesAndDashes } from './rules/ellipses-and-dashes.js'
import { fullWidthDigits } from './rules/full-width-digits.js'
import { halfWidthBrackets } from './rules/half-width-brackets.js'
import { halfWidthMarks } from './rules/half-width-marks.js'
import { hardWraps } from './rules/hard-wraps.js'
import { indents } from './rules/indents.js'
import { invisibleCharacters } from './rules/invisible-characters.js'
import { lineEnds } from './rules/line-ends.js'
import { paddedMarks } from './rules/padded-marks.js'
import { paddedNames } from './rules/padded-names.js'
import { pageFurniture } from './rules/page-furniture.js'
import { spacedCharacters } from './rules/spaced-characters.js'
import { straightQuotes } from './rules/straight-quotes.js'
import { strayBlanks } from './rules/stray-blanks.js'
import { trailingBlanks } from './rules/trailing-blanks.js'
import { wrongWayQuotes } from './rules/wrong-way-quotes.js'
import { switched } from './switches.js'

export type { Rule } from './rule.js'

/** Every rule, in the order in which they run: each may rely on what those before it have mended. */
export const rules: Rule[] = [
  // First, so that all others know one line end.
  lineEnds,
  // Before anything looks at neighbours: these are nobody's neighbours.
  invisibleCharacters,
  // Before numbers are compared: of pages, of items, of dates.
  fullWidthDigits,
  // Before lines are measured, and heads compared with those of other pages.
  spacedCharacters,
  // Before lines are joined: what stands between two of them must not become part of a sentence.
  pageFurniture,
  // Paragraphs must be whole before they can be compared or judged. Needs indents, which `indents` takes away.
  hardWraps,
  // Before broken paragraphs: a copy that was cut off ends in mid-sentence and would be joined to what follows.
  duplicateParagraphs,
  // Needs indents as well.
  brokenParagraphs,
  // Now that blanks at line ends and before lines have said what they know.
  trailingBlanks,
  indents,
  // Marks last, when each paragraph is whole and pairs stand together. Quotation marks first: they tell which words
  // are foreign. What the rules above see in a mark does not depend on its width.
  wrongWayQuotes,
  straightQuotes,
  ellipsesAndDashes,
  halfWidthBrackets,
  halfWidthMarks,
  // Blanks are out of place only beside marks that have become full-width.
  paddedMarks,
  // Behind those that part all words of a line, and when no line is measured any more: its width has them.
  strayBlanks,
  // Of whole lines, as they are now read.
  paddedNames,
]

/** What is told of the text as the rules leave it. */
const notices: Notice[] = [unpairedMarks, lostMarks, lostWords]

/** The text on its way from rule to rule. */
interface Draft {
  raw: string
  text: string
  edits: Edit[]
}

/** Rounds after which we stop even if a rule would still change something. Two are the rule, a third is rare. */
const most = 4

/**
 * The clean copy. Pure, and linear in the text. The rules go round until none of them has anything left to change, so
 * that what was cleaned once stays as it is.
 *
 * @throws {Refusal} on switches that name no rule, or ask of one what it cannot do
 */
export function normalize(copy: Copy, switches: Switches = {}): Copy {
  const active = switched(rules, switches)
  let draft: Draft = { raw: copy.raw, text: copy.text, edits: edits(copy.corrections) }
  const doubts = new Map<Rule, Note[]>(active.map(rule => [rule, []]))
  // How many in a row have seen the text as it stands and left it so. Who has seen it need not see it again.
  let content = 0
  for (let turn = 0; content < active.length && turn < most * active.length; turn++) {
    const rule = active[turn % active.length]!
    const next = revise(draft, rule)
    content = next.text === draft.text ? content + 1 : 0
    doubts.set(rule, next.doubts)
    draft = next
  }
  return {
    ...copy,
    text: draft.text,
    corrections: corrections(copy.raw, draft.edits),
    findings: findings(copy, draft, [...doubts.values()].flat()),
    ...(Object.keys(switches).length > 0 && { rules: switches }),
  }
}

/** Shared: a novel has a hundred thousand changes. */
const none: Edit['also'] = []

/** One rule's work: what it is sure of is done, what it doubts is left for a person, in offsets of the raw text. */
function revise(draft: Draft, rule: Rule): Draft & { doubts: Note[] } {
  const { raw, text, edits } = draft
  const changes: Edit[] = []
  const unsure: Proposal[] = []
  for (const proposal of disjoint(rule.propose(text))) {
    const { from, to, insert, reason, confidence } = proposal
    if (confidence >= rule.threshold)
      changes.push({ from, to, insert, ruleId: rule.id, reason, confidence, also: none })
    else if (rule.doubt) unsure.push(proposal)
  }
  const doubts = unsure.length ? inRaw(unsure.map(asNote(rule.doubt!)), edits) : []
  if (!changes.length) return { raw, text, edits, doubts }
  return { raw, text: apply(text, changes), edits: compose(raw, text, edits, changes), doubts }
}

const asNote =
  (id: string) =>
  ({ from, to, reason }: Proposal): Note => ({ id, from, to, message: reason })

/** Notes with offsets in the raw text. */
function inRaw(notes: Note[], edits: Edit[]): Note[] {
  const older = backward(edits)
  return notes.map(note => {
    const [from, to] = older(note.from, note.to)
    return { ...note, from, to }
  })
}

/** Places told of one kind; those beyond are counted. */
const told = 12

function findings(copy: Copy, { text, edits }: Draft, doubts: Note[]): Finding[] {
  const place = places(copy.raw)
  const file = copy.source.name
  const times = new Map<string, number>()
  const isTold = ({ id }: Note): boolean => {
    times.set(id, (times.get(id) ?? 0) + 1)
    return times.get(id)! <= told
  }
  const seen = notices.flatMap(notice => notice(text).filter(isTold))
  const notes = [...doubts.filter(isTold), ...inRaw(seen, edits)]
  const more = [...times].filter(([, count]) => count > told)
  return [
    ...copy.findings,
    ...notes.map(({ id, from, to, message }) => finding(id, message, { file, place: place(from, to) })),
    ...more.map(([id, count]) => finding(id, `There are ${count - told} more places like these.`, { file })),
  ]
}
