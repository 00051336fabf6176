// Signatures of all articles → those that were printed before, in the same words or with small changes.
import type { Database } from './database.js'
import { hashes, lettersOf, likeness, shinglesOf } from './signature.js'

/** One printing of an article. */
export interface Printing {
  edition: string
  article: string
  title: string
  newspaper?: string
  date?: string
  /** How much of both texts is the same as in the first printing, from 0 to 1: 1 is the same letters. */
  score: number
}

/** Printings of one article, oldest first. */
export type Reprints = Printing[]

/** From this score on. */
export const least = 0.7

/** Shorter ones, such as a signature or a column's head, are the same by chance. In letters or words. */
const shortest = 30

/**
 * Two articles are compared when they agree in one of twenty bands of five hashes: of those that are 0.7 alike 97.5 % do
 * (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, 3.4), of those that are 0.2 alike less than 1 %.
 */
const rows = 5

interface Entry {
  number: number
  edition: number
  same: string
  least: Uint32Array
}

/** Articles of one edition do not count, nor do versions of one edition: the catalogue has the newest of each. */
export function duplicatesIn(db: Database): Reprints[] {
  const entries = entriesOf(db)
  const groups = entries.map((_, i) => i)
  const tried = new Set<number>()
  for (let band = 0; band < hashes; band += rows)
    for (const [first, later] of neighbours(entries, band)) {
      const pair = first * entries.length + later
      if (tried.has(pair) || entries[first]!.edition === entries[later]!.edition) continue
      tried.add(pair)
      if (rootOf(groups, first) !== rootOf(groups, later) && isAlike(db, entries[first]!, entries[later]!))
        join(groups, first, later)
    }
  return grouped(groups).map(members =>
    printings(
      db,
      members.map(i => entries[i]!),
    ),
  )
}

/** Oldest first: those without a date come first, since of them nothing is known. */
function entriesOf(db: Database): Entry[] {
  const found = db.all<{ number: number; edition: number; same: string; signature: Uint8Array }>(
    'select number, edition, same, signature from articles where letters >= ? order by number desc',
    [shortest],
  )
  return found.map(({ signature, ...row }) => ({ ...row, least: new Uint32Array(signature.slice().buffer) }))
}

/** Pairs that agree in a band: each with the one before it, and with the first. As many as there are entries, twice. */
function* neighbours(entries: readonly Entry[], band: number): Generator<[number, number]> {
  const byBand = new Map<string, [first: number, before: number]>()
  for (const [i, entry] of entries.entries()) {
    const key = entry.least.subarray(band, band + rows).join(' ')
    const seen = byBand.get(key)
    if (seen) {
      yield [seen[0], i]
      if (seen[1] !== seen[0]) yield [seen[1], i]
    }
    byBand.set(key, [seen?.[0] ?? i, i])
  }
}

/** First by their signatures, which are at hand; then by their texts. */
function isAlike(db: Database, a: Entry, b: Entry): boolean {
  if (a.same === b.same) return true
  let agreed = 0
  for (let i = 0; i < hashes; i++) if (a.least[i] === b.least[i]) agreed++
  return agreed / hashes > least - 0.15 && likeness(shinglesIn(db, a), shinglesIn(db, b)) >= least
}

function shinglesIn(db: Database, { number }: Entry): Set<number> {
  const { text } = db.get<{ text: string }>('select text from articles where number = ?', [number])!
  return shinglesOf(lettersOf(text))
}

/** The least index of the group that an entry is in (union-find). */
function rootOf(groups: number[], i: number): number {
  let root = i
  while (groups[root] !== root) root = groups[root]!
  for (let at = i; at !== root; ) {
    const next = groups[at]!
    groups[at] = root
    at = next
  }
  return root
}

function join(groups: number[], a: number, b: number): void {
  const [first, later] = [rootOf(groups, a), rootOf(groups, b)].sort((x, y) => x - y) as [number, number]
  groups[later] = first
}

function grouped(groups: number[]): number[][] {
  const members = new Map<number, number[]>()
  for (const i of groups.keys()) {
    const root = rootOf(groups, i)
    members.set(root, [...(members.get(root) ?? []), i])
  }
  return [...members.values()].filter(({ length }) => length > 1)
}

function printings(db: Database, [first, ...later]: Entry[]): Reprints {
  const original = shinglesIn(db, first!)
  const score = (entry: Entry) =>
    entry.same === first!.same ? 1 : Math.min(0.999, likeness(original, shinglesIn(db, entry)))
  return [printing(db, first!, 1), ...later.map(entry => printing(db, entry, score(entry)))]
}

function printing(db: Database, { number }: Entry, score: number): Printing {
  const row = db.get<{ [key: string]: string | null }>(
    `select e.id as edition, a.id as article, a.title, e.newspaper, e.date
     from articles a join editions e on e.number = a.edition where a.number = ?`,
    [number],
  )!
  const said = Object.entries(row).filter(([, value]) => value !== null)
  return { ...Object.fromEntries(said), score: Math.round(score * 1000) / 1000 } as Printing
}
