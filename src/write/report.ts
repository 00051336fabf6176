// Publication → report.html: what was found, changed and made, for people. One file that needs nothing else.
//
//  report/changes.ts    corrections → stretches of raw text beside what became of them
//  report/structure.ts  tree → blocks with their roles and evidence
//  report/visible.ts    text → pieces of which none is invisible
//  report/words.ts      what it says, in the edition's language

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { copiesOf } from '../copies.js'
import { sha256 } from '../digest.js'
import type { Article, Book, Correction, Finding, Publication, Severity } from '../edition.js'
import { root, version } from '../root.js'
import { template } from '../template.js'
import { dateIn, encodingName, ruleName } from '../words.js'
import { byRule, hunks, sample } from './report/changes.js'
import { structure } from './report/structure.js'
import { reportWords } from './report/words.js'

/** Most of each that is shown: beyond it nobody reads, and a page of a megabyte of text stays quick. */
const most = { corrections: 1000, blocks: 1500, findings: 300 }

/** The text of report.html. The same publication gives the same text. */
export function report({ edition, files, findings }: Publication): string {
  const { articles, language } = edition
  const labels = reportWords(language)
  const copies = copiesOf(edition)
  const corrections = copies.flatMap(copy => copy.corrections)
  const rules = ruled(corrections, language)
  const css = readFileSync(join(root, 'styles', 'report.css'), 'utf8') + filters(rules)
  const blocks = articles.map(structure)
  return template('report.html.ejs', {
    labels,
    edition,
    version,
    date: edition.date && dateIn(language, edition.date),
    css,
    // The one style sheet is named by its digest, so that nothing in the copy could ever style the page.
    csp: `default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
    characters: sum(copies, ({ text }) => countOf(text)),
    blocks: sum(blocks, ({ length }) => length),
    corrections: corrections.length,
    rules,
    ruleOf: new Map(rules.map(rule => [rule.id, rule])),
    articles: shares(articles, corrections, blocks),
    findings: bySeverity(findings).slice(0, most.findings),
    allFindings: findings.length,
    files: files.map(described),
  })
}

interface Rule {
  id: string
  name: string
  /** Its class in the page: `r0`, `r1`, … */
  mark: string
  count: number
}

/** Rules that changed something, most often first. */
function ruled(corrections: Correction[], language: string): Rule[] {
  return [...byRule(corrections)]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([id, { length: count }], index) => ({ id, name: ruleName(id, language), mark: `r${index}`, count }))
}

/** Choosing one rule hides the hunks of all others: styles alone, for the page runs nothing. */
function filters(rules: Rule[]): string {
  return rules
    .map(({ mark }) => `.changes:has(#only-${mark}:checked) .hunk:not(.${mark}) { display: none }\n`)
    .join('')
}

/** What of each article is shown, within what can be shown of all. */
function shares(articles: Article[], corrections: Correction[], blocks: ReturnType<typeof structure>[]) {
  const wanted = sample(corrections, most.corrections)
  let room = most.blocks
  return articles.map(({ id, copy }, index) => {
    const all = blocks[index]!
    const shown = all.slice(0, Math.max(0, room))
    room -= shown.length
    // Changes to a file that holds several articles stand with the first of them.
    const isFirst = articles[index - 1]?.copy !== copy
    const changed = isFirst ? hunks(copy, wanted) : []
    const told = sum(changed, hunk => sum(hunk.reasons, ({ count }) => count))
    return {
      id,
      source: { ...copy.source, encoding: encodingName(copy.source.encoding) },
      blocks: shown,
      moreBlocks: all.length - shown.length,
      hunks: changed,
      moreChanges: isFirst ? copy.corrections.length - told : 0,
    }
  })
}

const order: Severity[] = ['error', 'warning', 'info']

function bySeverity(findings: Finding[]): Finding[] {
  return findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
}

function described({ name, mediaType, bytes }: Book) {
  return { name, mediaType, size: bytes.length, sha256: sha256(bytes) }
}

/** Characters that are seen: code points without blanks. */
function countOf(text: string): number {
  const seen = text.replace(/\s+/gu, '')
  return seen.length - (seen.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)
}

function sum<Item>(items: readonly Item[], number: (item: Item) => number): number {
  return items.reduce((total, item) => total + number(item), 0)
}
