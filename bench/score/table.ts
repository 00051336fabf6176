// Rows → Markdown tables.
import { isClean, kinds } from './damage/index.js'
import { type Figures, mean, type Row } from './run.js'

export interface Part {
  part: string
  texts: number
  characters: number
  rows: Row[]
}

const three = (figure: number | undefined): string => (figure === undefined ? '–' : figure.toFixed(3))

/** `| a | b |` lines with a rule under the first. */
function table(head: string[], body: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...body.map(line)].join('\n')
}

export function tables({ part, texts, characters, rows }: Part): string {
  const clean = rows.filter(({ kind }) => isClean(kinds[kind]!) && !kinds[kind]!.shown)
  const damaged = rows.filter(({ kind }) => !isClean(kinds[kind]!) && !kinds[kind]!.shown)
  const shown = rows.filter(({ kind }) => kinds[kind]!.shown)
  return [
    `${part[0]!.toUpperCase()}${part.slice(1)} part: ${texts} texts, ${characters} characters.`,
    ...(clean.length ? [cleanTable(clean)] : []),
    ...(damaged.length + shown.length ? [damageTable(damaged, shown)] : []),
  ].join('\n\n')
}

function cleanTable(rows: Row[]): string {
  const rivals = rivalsOf(rows)
  return table(
    [
      'clean text',
      'documents',
      'perfect',
      'false edits per 10,000',
      'roles',
      'structure F1',
      ...rivals.map(name => `${name}: false edits`),
    ],
    rows.map(({ kind, documents, tools }) => [
      kind,
      String(documents),
      ...cells(tools.kanben, ['perfect']),
      tools.kanben?.falseEdits?.toFixed(2) ?? '–',
      ...cells(tools.kanben, ['roles', 'structureF1']),
      ...rivals.map(name => tools[name]?.falseEdits?.toFixed(2) ?? '–'),
    ]),
  )
}

const whole: (keyof Figures)[] = ['paragraphF1', 'strictF1', 'perfect', 'marks']

function damageTable(rows: Row[], shown: Row[]): string {
  const rivals = rivalsOf([...rows, ...shown])
  const line = ({ kind, documents, tools }: Row): string[] => [
    kind,
    String(documents),
    ...cells(tools.kanben, [...whole, 'roles', 'structureF1']),
    ...cells(tools.nothing, whole),
    ...rivals.flatMap(name => cells(tools[name], columnsOf(name))),
  ]
  return table(
    [
      ...['damage', 'documents', 'paragraph F1', 'strict F1', 'perfect', 'marks', 'roles', 'structure F1'],
      ...['doing nothing: F1', 'strict', 'perfect', 'marks'],
      ...rivals.flatMap(name => columnsOf(name).map(key => `${name}: ${key}`)),
    ],
    [
      ...rows.map(line),
      ...(rows.length > 1 ? [line(summary(rows)).map(cell => `**${cell}**`)] : []),
      ...shown.map(row => line({ ...row, kind: `(${row.kind})` })),
    ],
  )
}

/** autocorrect mends marks and nothing else; a command is shown whole. */
const columnsOf = (rival: string): (keyof Figures)[] => (rival === 'autocorrect' ? ['marks'] : whole)

/** Every kind counts alike, however many documents it has; what was not measured on all of them has no mean. */
function summary(rows: Row[]): Row {
  const names = rivalsOf(rows).filter(name => rows.every(({ tools }) => tools[name]))
  const tools = ['kanben', 'nothing', ...names].map(name => [name, mean(rows.map(row => row.tools[name]!))])
  const documents = rows.reduce((sum, row) => sum + row.documents, 0)
  return { kind: 'mean', documents, tools: Object.fromEntries(tools) }
}

function rivalsOf(rows: Row[]): string[] {
  const names = new Set(rows.flatMap(({ tools }) => Object.keys(tools)))
  return [...names].filter(name => name !== 'kanben' && name !== 'nothing')
}

const cells = (figures: Figures | undefined, keys: (keyof Figures)[]): string[] =>
  keys.map(key => three(figures?.[key]))
