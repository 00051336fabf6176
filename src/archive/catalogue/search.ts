// What people look for → the articles in which it is found, newest first.
import { type Person, Refusal } from '../../edition.js'
import { isDate } from '../../is-date.js'
import type { Database, Value } from './database.js'
import { daysOf, numbersOf } from './numbers.js'
import { matchOf, type Phrase, phrasesOf } from './query.js'
import { type Snippet, snippetOf } from './snippet.js'
import { bare } from './tokens.js'

export interface Wanted {
  /** All of them have to be in the article: `万峰湖 "治水 的账"`. */
  words?: string | undefined
  /** Parts of names. */
  newspaper?: string | undefined
  person?: string | undefined
  /** Part of its title, or its page as printed. */
  section?: string | undefined
  /** First and last date: `2026`, `2026-03`, `2026-03-14`. */
  from?: string | undefined
  to?: string | undefined
  limit?: number | undefined
}

export interface Hit {
  /** The edition's id on the shelf, and the article's in the edition. */
  edition: string
  article: string
  /** Of the edition that was searched: `v2`. */
  version: string
  title: string
  newspaper?: string
  date?: string
  section?: string
  page?: string
  people: Person[]
  snippet: Snippet
}

export interface Found {
  hits: Hit[]
  /** Whether there are others beyond the limit. */
  more: boolean
}

/**
 * Newest first; of one day in the order in which its editions came and their articles stand. What has no date comes last.
 *
 * @throws {Refusal} where nothing is looked for
 */
export function search(db: Database, wanted: Wanted): Found {
  const { words, limit = 20 } = wanted
  const phrases = words?.trim() ? phrasesOf(words) : []
  const names = namesOf(db, wanted)
  const range = rangeOf(wanted)
  if (phrases.length + names.length === 0 && !wanted.from && !wanted.to)
    throw new Refusal(
      'nothing to look for',
      'Name words, or --newspaper, --person, --section, --from or --to.',
    )
  if (names.some(tokens => tokens.length === 0)) return { hits: [], more: false }
  const rows = numbers(db, phrases, names, range, limit + 1)
  return {
    hits: rows.slice(0, limit).map(number => hit(db, number, phrases)),
    more: rows.length > limit,
  }
}

/** One list of tokens for each name that is asked for: one of them has to be there. */
function namesOf(db: Database, { newspaper, person, section }: Wanted): string[][] {
  const asked = { newspaper, person, section }
  return Object.entries(asked).flatMap(([kind, name]) =>
    name === undefined ? [] : [tokensOf(db, kind, name)],
  )
}

/** More names than this are not asked for, but all. */
const mostNames = 500

function tokensOf(db: Database, kind: string, name: string): string[] {
  const part = bare(name)
  if (!part)
    throw new Refusal(`--${kind} ${JSON.stringify(name)}: no letter or digit`, 'Give a part of the name.')
  const found = db.all<{ number: number }>(
    `select number from names where (kind = ? and instr(bare, ?)) or (kind = 'page' and ? = 'section' and bare = ?) limit ?`,
    [kind, part, kind, part, mostNames + 1],
  )
  if (found.length > mostNames)
    throw new Refusal(
      `--${kind} ${JSON.stringify(name)}: over ${mostNames} names have it`,
      'Give more of the name.',
    )
  return found.map(({ number }) => `n${number}`)
}

function rangeOf({ from, to }: Wanted): [number, number] {
  for (const [name, date] of Object.entries({ from, to }))
    if (date !== undefined && !isDate(date))
      throw new Refusal(`--${name} ${date}: no date`, 'Give a day, month or year: 2026-03-14, 2026-03, 2026.')
  const newest = to === undefined ? 0 : numbersOf(daysOf(to, 'last'))[0]
  const oldest = numbersOf(from === undefined ? (to === undefined ? 0 : 1) : daysOf(from))[1]
  return [newest, oldest]
}

function numbers(
  db: Database,
  phrases: Phrase[],
  names: string[][],
  range: [number, number],
  limit: number,
): number[] {
  const parts = [
    ...(phrases.length > 0 ? [matchOf(phrases)] : []),
    ...names.map(tokens => `names : (${tokens.join(' OR ')})`),
  ]
  const [sql, values]: [string, Value[]] =
    parts.length > 0
      ? ['select rowid as number from words where words match ? and rowid', [parts.join(' AND ')]]
      : ['select number from articles where number', []]
  const rows = db.all<{ number: number }>(`${sql} between ? and ? order by 1 limit ?`, [
    ...[...values, ...range, limit],
  ])
  return rows.map(({ number }) => number)
}

type HitRow = { [key in 'newspaper' | 'date' | 'section' | 'page']: string | null } & {
  [key in 'edition' | 'version' | 'article' | 'title' | 'people' | 'text']: string
}

function hit(db: Database, number: number, phrases: Phrase[]): Hit {
  const { text, people, ...row } = db.get<HitRow>(
    `select e.id as edition, a.id as article, e.head as version, a.title, e.newspaper, e.date, a.section, a.page,
            a.people, a.text
     from articles a join editions e on e.number = a.edition where a.number = ?`,
    [number],
  )!
  const said = Object.entries(row).filter(([, value]) => value !== null)
  const snippet = snippetOf(text, phrases)
  return { ...Object.fromEntries(said), people: JSON.parse(people), snippet } as Hit
}
