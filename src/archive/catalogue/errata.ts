// What editions say that they correct → links between editions on the shelf, to be shown at both ends.
import type { Corrected } from '../../edition.js'
import { articlesMeant } from '../errata.js'
import type { Database } from './database.js'

/** An edition on the shelf, or one of its articles. */
export interface Link {
  edition: string
  article?: string
  /** Of the article. */
  title?: string
}

export interface Erratum {
  /** Who corrects. */
  by: Link
  /** As they say it. */
  said: Corrected
  /** What is meant, as far as the shelf has it: no edition, or several of a day. Without its article where they have none of that title. */
  of: Link[]
}

export interface Errata {
  corrects: Erratum[]
  correctedBy: Erratum[]
}

type Row = { day_id: string; said: string; by: string } & {
  [key in 'of_id' | 'of_article' | 'article' | 'title']: string | null
}

/** Edition → the errata at one end of which it stands; others are not in it. */
export function errataIn(db: Database): Map<string, Errata> {
  const rows = db.all<Row>(
    `select x.day_id, x.of_id, x.of_article, x.said, e.id as by, x.article, a.title
     from errata x join editions e on e.number = x.edition
     left join articles a on a.edition = x.edition and a.id = x.article
     order by e.date, e.id, x.place`,
  )
  const found = new Map<string, Errata>()
  const at = (id: string): Errata => {
    const errata = found.get(id) ?? { corrects: [], correctedBy: [] }
    found.set(id, errata)
    return errata
  }
  for (const row of rows) {
    const erratum = {
      by: link(row.by, row.article, row.title),
      said: JSON.parse(row.said),
      of: meant(db, row),
    }
    at(row.by).corrects.push(erratum)
    for (const id of new Set(erratum.of.map(({ edition }) => edition))) at(id).correctedBy.push(erratum)
  }
  return found
}

function meant(db: Database, { day_id, of_id, of_article }: Row): Link[] {
  const editions = db.all<{ number: number; id: string }>(
    'select number, id from editions where day_id = ? and (? is null or id = ?) order by id',
    [day_id, of_id, of_id],
  )
  const articlesOf = ({ number }: { number: number }) =>
    db.all<{ id: string; title: string }>('select id, title from articles where edition = ? order by place', [
      number,
    ])
  const found = articlesMeant(editions, of_article ?? undefined, articlesOf)
  return found.map(([{ id }, article]) => link(id, article?.id ?? null, article?.title ?? null))
}

function link(edition: string, article: string | null, title: string | null): Link {
  return { edition, ...(article !== null && { article }), ...(title !== null && { title }) }
}
