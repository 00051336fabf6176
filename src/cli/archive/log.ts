// kanben archive log ID → what was done to an edition, newest first.
import { Command } from 'commander'
import pc from 'picocolors'
import type { Entry } from '../../archive/list.js'
import { oneLine } from '../explain.js'
import { rootOption } from './root-option.js'

export function logCommand(): Command {
  return new Command('log')
    .description('the versions of an edition: when, by whom, why, and which files')
    .argument('<id>', 'edition, or a part of its id that no other has')
    .addOption(rootOption())
    .option('--json', 'print the versions as JSON')
    .action(async (id: string, { root, json }: { root?: string; json?: true }) => {
      const { find, shelfRoot } = await import('../../archive/shelf.js')
      const { history } = await import('../../archive/list.js')
      const place = await find(shelfRoot(root), id)
      const entries = await history(place.dir)
      if (json) console.log(JSON.stringify({ id: place.id, versions: entries }, null, 2))
      else for (const entry of entries) print(entry)
    })
}

const sign = { added: pc.green('+'), changed: pc.yellow('~'), moved: pc.cyan('>'), removed: pc.red('-') }

function print({ version, created, user, message, changes }: Entry): void {
  const who = user && (user.address ? `${user.name} <${user.address}>` : user.name)
  console.log(`${pc.bold(version)}  ${oneLine([created, who].filter(Boolean).join('  '))}`)
  if (message) console.log(`    ${oneLine(message)}`)
  // Of the first version all files are new.
  if (version === 'v1') console.log(pc.dim(`    ${changes.length} files`))
  else for (const { kind, path } of changes) console.log(`    ${sign[kind]} ${oneLine(path)}`)
}
