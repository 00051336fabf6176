// What there is to know of a PDF → a short report for a terminal: facts, and how its Chinese text is set.
import pc from 'picocolors'
import type { PdfFacts } from '../verify/pdf/index.js'

export function printPdf(file: string, facts: PdfFacts): void {
  console.log(pc.bold(file))
  for (const [name, value] of rows(facts)) console.log(`  ${name.padEnd(9)} ${value}`)
  if (facts.clreq) printClreq(facts.clreq)
}

function rows({
  title,
  author,
  language,
  tagged,
  outline,
  xmp,
  claims,
  ...facts
}: PdfFacts): [string, string][] {
  const flags = [facts.encrypted && 'encrypted', facts.javascript && 'JavaScript', !xmp && 'no XMP']
  return [
    ['title', [title || 'none', author].filter(Boolean).join(' · ')],
    ['language', `${language || 'not said'}, ${tagged ? 'tagged' : 'no tags'}`],
    [
      'pages',
      [count(facts.pages, 'page'), ...facts.sizes.map(size), labels(facts.labels), blank(facts.blank)]
        .filter(Boolean)
        .join(', '),
    ],
    [
      'outline',
      outline.entries
        ? `${count(outline.entries, 'entry', 'entries')}, ${count(outline.depth, 'level')}`
        : 'none',
    ],
    ['fonts', facts.fonts.map(font).join(', ') || 'none'],
    ['made with', [facts.creator, facts.producer].filter(Boolean).join(', ') || 'not said'],
    ['claims', [claims.join(', ') || 'nothing', ...flags].filter(Boolean).join(', ')],
  ]
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

function size({ width, height, trim, pages }: PdfFacts['sizes'][number], _: number, all: unknown[]): string {
  const cut = trim ? ` cut to ${trim.width} × ${trim.height}` : ''
  return `${width} × ${height} mm${cut}${all.length > 1 ? ` (${pages})` : ''}`
}

/** `i–iv, 1–12`: labels that count on are told by the first and the last. */
function labels(all: string[]): string {
  const isNumber = (label?: string) => /^\d+$/.test(label ?? '')
  const starts = all.flatMap((label, at) =>
    at === 0 || isNumber(label) !== isNumber(all[at - 1]) || (label === '1' && isNumber(label)) ? [at] : [],
  )
  const runs = starts.map((from, i) => [all[from], all[(starts[i + 1] ?? all.length) - 1]])
  return runs.length > 4 ? '' : `labelled ${runs.map(([a, b]) => (a === b ? a : `${a}–${b}`)).join(', ')}`
}

function blank(pages: string[]): string {
  return pages.length > 0 && pages.length < 9
    ? `blank ${pages.join(', ')}`
    : pages.length > 0
      ? `${pages.length} blank`
      : ''
}

function font({ name, type, embedded }: PdfFacts['fonts'][number]): string {
  return `${name.replace(/^[A-Z]{6}\+/, '') || 'without a name'} (${type}${embedded ? '' : ', not embedded'})`
}

function printClreq({ lines, paragraphs, writing, em, pitch, broken }: NonNullable<PdfFacts['clreq']>): void {
  const set = em ? `, ${em} pt on ${pitch} pt` : ''
  console.log(
    `  Chinese   ${count(lines, 'line')} in ${count(paragraphs, 'paragraph')}, ${writing}${set}; against CLREQ:`,
  )
  for (const [id, number] of Object.entries(broken)) {
    const told = String(number).padStart(6)
    console.log(`  ${number ? pc.yellow(told) : pc.dim(told)}  ${rules[id] ?? id}`)
  }
}

const rules: Record<string, string> = {
  'pdf-line-start': 'lines begin with a closing mark',
  'pdf-line-end': 'lines end with an opening mark',
  'pdf-broken-mark': '—— or …… broken between lines',
  'pdf-indent': 'paragraphs not two em in',
  'pdf-single-character': 'last lines of a single character',
  'pdf-off-grid': 'lines off the grid',
  'pdf-loose-line': 'lines visibly loose, tight or short',
  'pdf-beyond-measure': 'lines beyond the measure',
  'pdf-heading-last': 'heads last on a page or in a column',
  'pdf-orphan': 'first lines alone at the foot',
  'pdf-widow': 'last lines alone at the head',
}
