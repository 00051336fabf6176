// An edition that was read from the shelf → its rows in the catalogue; and those of an older version away.
import type { ArchivedArticle, ArchivedEdition } from '../../archived.js'
import type { Corrected } from '../../edition.js'
import { dayOf, meantBy } from '../errata.js'
import type { Database, Value } from './database.js'
import { daysOf, numbersOf } from './numbers.js'
import { signatureOf } from './signature.js'
import { bare, indexed } from './tokens.js'

/** Where an object lies, and how it was when it was read. */
export interface Seen {
  /** Below the root. */
  folder: string
  /** Another where the object has changed. */
  stamp: string
}

/** All of an object's rows. */
export function takeOut(db: Database, folder: string): void {
  const found = db.get<{ number: number }>('select number from editions where folder = ?', [folder])
  if (!found) return
  const of = [found.number]
  db.run('delete from words where rowid in (select number from articles where edition = ?)', of)
  db.run('delete from articles where edition = ?', of)
  db.run('delete from errata where edition = ?', of)
  db.run('delete from editions where number = ?', of)
}

/** An object that cannot be read is known too, so that it is not read again until it has changed. */
export function enterWrong(db: Database, { folder, stamp }: Seen, wrong: string): void {
  db.run('insert into editions (folder, stamp, wrong) values (?, ?, ?)', [folder, stamp, wrong])
}

export function enter(db: Database, { folder, stamp }: Seen, edition: ArchivedEdition): void {
  const { id, version, record, articles } = edition
  const { newspaper, date } = record
  const { number } = db.get<{ number: number }>(
    `insert into editions (folder, stamp, id, day_id, head, title, newspaper, date, edition)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning number`,
    [folder, stamp, id, dayOf(id), version, ...[record.title, newspaper, date, record.edition].map(orNull)],
  )!
  const own = newspaper ? [name(db, 'newspaper', newspaper)] : []
  let row = nextNumber(db, daysOf(date))
  for (const [place, article] of articles.entries()) enterArticle(db, row++, number, place, article, own)
  enterErrata(db, number, edition)
}

const orNull = (value: string | undefined): Value => value ?? null

function enterArticle(
  db: Database,
  row: number,
  edition: number,
  place: number,
  article: ArchivedArticle,
  own: string[],
): void {
  const { id, title, section, people, text } = article
  const { letters, same, least } = signatureOf(text)
  db.run('insert into articles values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
    ...[row, edition, id, place, title, orNull(section?.title), orNull(section?.page)],
    ...[JSON.stringify(people), text, letters, same, new Uint8Array(least.buffer)],
  ])
  const names = new Set([
    ...own,
    ...(section?.title ? [name(db, 'section', section.title)] : []),
    ...(section?.page ? [name(db, 'page', section.page)] : []),
    ...people.map(person => name(db, 'person', person.name)),
  ])
  db.run('insert into words (rowid, title, body, names) values (?, ?, ?, ?)', [
    ...[row, indexed(title), indexed(text), [...names].join(' ')],
  ])
}

/** The token that stands for a name: `n12`. */
function name(db: Database, kind: 'newspaper' | 'section' | 'page' | 'person', name: string): string {
  const { number } = db.get<{ number: number }>(
    `insert into names (kind, name, bare) values (?, ?, ?)
     on conflict (kind, name) do update set bare = excluded.bare returning number`,
    [kind, name, bare(name)],
  )!
  return `n${number}`
}

function nextNumber(db: Database, day: number): number {
  const [first, last] = numbersOf(day)
  const found = db.get<{ last: number | null }>(
    'select max(number) as last from articles where number between ? and ?',
    [first, last],
  )
  return found?.last == null ? first : Number(found.last) + 1
}

/** What an edition says that it corrects, and what its articles say. */
function enterErrata(db: Database, number: number, { record }: ArchivedEdition): void {
  const ofEdition = (record.corrects ?? []).map(said => [null, said] as const)
  const ofArticles = record.articles.flatMap(({ id, corrects = [] }) =>
    corrects.map(said => [id, said] as const),
  )
  for (const [place, [article, said]] of [...ofEdition, ...ofArticles].entries()) {
    const { day, id } = meantBy(said as Corrected, record.newspaper)
    db.run('insert into errata values (?, ?, ?, ?, ?, ?, ?)', [
      ...[number, article, place, day, orNull(id)],
      ...[orNull(said.article), JSON.stringify(said)],
    ])
  }
}
