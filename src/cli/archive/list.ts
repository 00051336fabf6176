// kanben archive list → the editions on the shelf.
import { Command } from 'commander'
import pc from 'picocolors'
import { oneLine } from '../explain.js'
import { rootOption } from './root-option.js'

export function listCommand(): Command {
  return new Command('list')
    .description('the editions on the shelf, each with its newest version')
    .argument('[part]', 'only those that have this in their id: 临洲晨报, 2026-03')
    .addOption(rootOption())
    .option('--json', 'print one line of JSON an edition')
    .action(async (part: string | undefined, { root, json }: { root?: string; json?: true }) => {
      const { shelfRoot } = await import('../../archive/shelf.js')
      const { listed } = await import('../../archive/list.js')
      let count = 0
      for await (const edition of listed(shelfRoot(root), part)) {
        count++
        if (json) console.log(JSON.stringify(edition))
        else {
          const { id, version, created, files, message } = edition
          const dim = `${version}  ${created.slice(0, 10)}  ${files} files  ${message ?? ''}`
          console.log(`${oneLine(id)}  ${pc.dim(oneLine(dim))}`)
        }
      }
      if (!json) console.log(pc.dim(`${count} ${count === 1 ? 'edition' : 'editions'}`))
    })
}
