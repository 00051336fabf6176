// kanben archive search WORDS → the articles on the shelf that hold them, newest first.
import { Command, InvalidArgumentError } from 'commander'
import pc from 'picocolors'
import type { Hit, Snippet, Wanted } from '../../catalogue.js'
import { oneLine } from '../explain.js'
import { countsOf, progress, tellUnread } from './catalogue-news.js'
import { rootOption } from './root-option.js'

type Flags = Omit<Wanted, 'words'> & { root?: string; json?: true }

export function searchCommand(): Command {
  return new Command('search')
    .description('articles that hold all of the words, newest first; "…" keeps words together')
    .argument('[words...]', 'of any length: 万峰湖, 湖, "治水 的账"')
    .addOption(rootOption())
    .option('--newspaper <name>', 'only of newspapers with this in their name')
    .option('--from <date>', 'from this day, month or year on: 2026-03-14, 2026-03, 2026')
    .option('--to <date>', 'up to this day, month or year')
    .option('--person <name>', 'only articles whose byline or credit has this in a name')
    .option('--section <name>', 'only of sections with this in their title, or of this page: 要闻, 02')
    .option('--limit <n>', 'how many at most', count, 20)
    .option('--json', 'print {hits, more, editions, unread, milliseconds}')
    .action(async (said: string[], { root, json, ...wanted }: Flags) => {
      const { shelfRoot } = await import('../../archive/shelf.js')
      const { searchShelf } = await import('../../catalogue.js')
      const words = said.map(asTyped).join(' ')
      const news = await progress(json)
      const { answer, ...how } = await searchShelf(shelfRoot(root), { ...wanted, words }, news.tell).finally(
        news.stop,
      )
      if (json) return console.log(JSON.stringify({ ...answer, ...how }, null, 2))
      for (const hit of answer.hits) print(hit)
      tellUnread(how.unread)
      const more = answer.more ? ', and there are more: see --limit' : ''
      console.log(pc.dim(`${number(answer.hits.length)}${more}; ${countsOf(how)}`))
    })
}

/** What the shell kept together with quotation marks is kept together. */
function asTyped(word: string): string {
  return /\s/u.test(word.trim()) && !word.includes('"') ? `"${word}"` : word
}

function count(said: string): number {
  if (!/^[1-9]\d{0,4}$/u.test(said)) throw new InvalidArgumentError('a number from 1 to 99999.')
  return Number(said)
}

const number = (count: number): string => `${count} ${count === 1 ? 'article' : 'articles'}`

function print({ title, newspaper, date, page, section, people, snippet, edition, article }: Hit): void {
  const where = [date, newspaper, page, section].filter(Boolean).join('  ')
  const names = people.map(({ name }) => name).join(' ')
  console.log(`${pc.bold(oneLine(title))}  ${oneLine(where)}${names && `  ${pc.dim(oneLine(names))}`}`)
  if (snippet.text) console.log(`  ${marked(snippet)}`)
  console.log(`  ${pc.dim(oneLine(`${edition}  ${article}`))}\n`)
}

/** The hits in bold; where nothing can be bold, in brackets. */
function marked({ text, marks }: Snippet): string {
  let at = 0
  const parts = marks.map(([start, end]) => {
    const before = text.slice(at, start)
    at = end
    const hit = oneLine(text.slice(start, end))
    return oneLine(before) + (pc.isColorSupported ? pc.bold(pc.yellow(hit)) : `【${hit}】`)
  })
  return parts.join('') + oneLine(text.slice(at))
}
