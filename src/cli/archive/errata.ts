// What an edition corrects and what corrects it → the last lines of `archive show`.
import pc from 'picocolors'
import type { Errata, Link } from '../../catalogue.js'
import { Refusal } from '../../edition.js'
import { oneLine } from '../explain.js'
import { progress } from './catalogue-news.js'

/** Of an edition by its id. Its other end may be anywhere on the shelf, so the catalogue is asked; an edition is shown without it, too. */
export async function errataOf(root: string, id: string, isQuiet?: boolean): Promise<Errata> {
  const { errataOnShelf } = await import('../../catalogue.js')
  const news = await progress(isQuiet)
  try {
    return (await errataOnShelf(root, news.tell)).get(id) ?? { corrects: [], correctedBy: [] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    news.stop()
    console.error(`${pc.yellow('errata not known:')} ${oneLine(error.message)}`)
    return { corrects: [], correctedBy: [] }
  } finally {
    news.stop()
  }
}

export function errataLines({ corrects, correctedBy }: Errata, id: string): string[] {
  const does = corrects.flatMap(({ by, said, of }) => {
    const places = of.length > 0 ? of.map(named) : [`${Object.values(said).join('  ')}  (not on this shelf)`]
    return places.map(place => line(by.article, 'corrects', place))
  })
  const has = correctedBy.flatMap(({ by, of }) =>
    of.filter(({ edition }) => edition === id).map(({ article }) => line(article, 'corrected by', named(by))),
  )
  return does.length + has.length > 0 ? ['', ...does, ...has] : []
}

function line(article: string | undefined, how: string, place: string): string {
  return `${(article ?? '').padStart(6)}  ${pc.yellow(how)}  ${oneLine(place)}`
}

function named({ edition, article, title }: Link): string {
  return [edition, article, title].filter(Boolean).join('  ')
}
