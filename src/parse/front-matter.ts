// YAML front matter → Metadata. A mistake in it is refused with its place: guessing would invent.
import type { Root } from 'mdast'
import { isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { type Copy, type Finding, type Metadata, type Person, Refusal } from '../edition.js'
import { finding } from '../findings.js'
import { places } from '../place.js'

const words = z.union([z.string(), z.number()], 'expected text').transform(String)
const person = z.union(
  [
    z.string().transform((name): Person => ({ name, role: '', relator: 'aut' })),
    z.object({
      name: z.string(),
      role: z.string().default(''),
      relator: z
        .string()
        .regex(/^[a-z]{3}$/u, 'expected a MARC relator code such as `aut`')
        .default('aut'),
      fileAs: z.string().optional(),
    }),
  ],
  'expected a name, or name, role and relator',
)

const schema = z
  .object({
    title: words,
    subtitle: words,
    newspaper: words,
    issue: words,
    date: words.refine(isDate, 'expected a date such as 2025-12-30'),
    modified: words.refine(
      value => /^\d{4}-\d\d-\d\dT/u.test(value) && !Number.isNaN(Date.parse(value)),
      'expected a time such as 2025-12-30T08:00:00Z',
    ),
    language: z
      .string('expected a language tag such as zh-Hans')
      .refine(isLanguage, 'expected a language tag such as zh-Hans'),
    writing: z.literal('vertical', 'expected vertical'),
    publisher: words,
    rights: words,
    identifier: words,
    description: words,
    source: words,
    subject: z.union([words.transform(subject => [subject]), z.array(words)], 'expected a list of subjects'),
    people: z.union([person.transform(one => [one]), z.array(person)], 'expected a list of people'),
  })
  .partial()

/** Whether what stands between two `---` is a line of words, not `key: value`: then it is a heading between two rules. */
export function isProse(yaml: string): boolean {
  const { contents, errors } = parseDocument(yaml)
  return errors.length === 0 && isScalar(contents) && typeof contents.value === 'string'
}

/**
 * @param yaml the text between the two `---` lines
 * @param offset where it begins in the file: lines before it
 * @throws {Refusal} naming file, line, column and what was expected
 */
export function readFrontMatter(yaml: string, file: string, offset: number): Metadata {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  const refuse = (position: number, message: string): never => {
    const { line, col } = lines.linePos(position)
    throw new Refusal(
      `${file}:${line + offset}:${col}: ${message}`,
      'Correct the front matter between the two --- lines.',
    )
  }
  const error = document.errors[0]
  if (error) refuse(error.pos[0], error.message)
  const value: unknown = document.toJS({ maxAliasCount: 10 })
  if (value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) refuse(0, 'expected lines of `key: value`')
  const kept = Object.fromEntries(Object.entries(value as object).filter(([, said]) => said !== null))
  const result = schema.safeParse(kept)
  if (result.success) return result.data as Metadata
  const { path, message } = result.error.issues[0]!
  const node = document.getIn(path as (string | number)[], true)
  return refuse(isNode(node) ? (node.range?.[0] ?? 0) : 0, `${path.join('.')}: ${message}`)
}

/**
 * A finding where front matter switches rules: Markdown is not repaired, so nothing is there to switch. No refusal,
 * since the key may be another program's.
 */
export function rulesInVain({ text, source }: Copy, tree: Root): Finding[] {
  const first = tree.children[0]
  if (first?.type !== 'yaml') return []
  const { start, end } = first.position!
  const key = /^rules(?=[ \t]*:)/mu.exec(text.slice(start.offset, end.offset))
  if (!key) return []
  const from = start.offset! + key.index
  const place = places(text)(from, from + key[0].length)
  return [
    finding('rules-in-markdown', 'Markdown is not repaired: `rules` has no use here.', {
      file: source.name,
      place,
    }),
  ]
}

function isDate(value: string): boolean {
  const time = Date.parse(value)
  const written = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(value)
  return written && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
