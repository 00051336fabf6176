// kanben archive site → the shelf's reading room, a folder of pages.
import { Command } from 'commander'
import pc from 'picocolors'
import type { Room } from '../../reading-room.js'
import { oneLine } from '../explain.js'
import { roomOf } from './room.js'
import { rootOption } from './root-option.js'

interface Flags {
  root?: string
  out: string
  language?: string
  json?: true
}

export function siteCommand(): Command {
  return new Command('site')
    .description('a reading room of the shelf: pages, downloads, search and OPDS feeds, without a server')
    .addOption(rootOption())
    .option(
      '--out <dir>',
      'folder of the reading room; one that is there is brought up to date',
      'reading-room',
    )
    .option('--language <tag>', 'of what the room says itself (zh-Hans, en); else that of most editions')
    .option('--json', 'print what was made as JSON')
    .action(async ({ root, out, language, json }: Flags) => {
      const { shelfRoot } = await import('../../archive/shelf.js')
      const room = await roomOf(shelfRoot(root), out, language)
      if (json) console.log(JSON.stringify({ out, ...room }, null, 2))
      else console.log(`${oneLine(out)}/index.html  ${pc.dim(said(room))}`)
    })
}

function said({ editions, made }: Room): string {
  return `${editions} ${editions === 1 ? 'edition' : 'editions'}, ${made} of them made now`
}
