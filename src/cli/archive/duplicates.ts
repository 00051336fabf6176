// kanben archive duplicates → articles that stand in several editions, and how much of them is the same.
import { Command } from 'commander'
import pc from 'picocolors'
import type { Printing } from '../../catalogue.js'
import { oneLine } from '../explain.js'
import { countsOf, progress, tellUnread } from './catalogue-news.js'
import { rootOption } from './root-option.js'

export function duplicatesCommand(): Command {
  return new Command('duplicates')
    .description('articles that stand in several editions, word for word or with small changes')
    .addOption(rootOption())
    .option(
      '--json',
      'print {groups, editions, unread, milliseconds}; of each group the first printing first',
    )
    .action(async ({ root, json }: { root?: string; json?: true }) => {
      const { shelfRoot } = await import('../../archive/shelf.js')
      const { duplicatesOnShelf } = await import('../../catalogue.js')
      const news = await progress(json)
      const { answer: groups, ...how } = await duplicatesOnShelf(shelfRoot(root), news.tell).finally(
        news.stop,
      )
      if (json) return console.log(JSON.stringify({ groups, ...how }, null, 2))
      for (const printings of groups) for (const line of lines(printings)) console.log(line)
      tellUnread(how.unread)
      const count = `${groups.length} ${groups.length === 1 ? 'article' : 'articles'} printed several times`
      console.log(pc.dim(`${count}; ${countsOf(how)}`))
    })
}

function lines(printings: Printing[]): string[] {
  return [...printings.map((printing, i) => line(printing, i === 0)), '']
}

function line({ title, edition, article, score }: Printing, isFirst: boolean): string {
  const how = isFirst ? '' : score === 1 ? 'same' : score.toFixed(3)
  const place = `${edition}  ${article}`
  return `${how.padStart(7)}  ${isFirst ? pc.bold(oneLine(title)) : oneLine(title)}  ${pc.dim(oneLine(place))}`
}
