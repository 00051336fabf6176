// kanben archive export ID --bagit DIR → the publication in a form that other archives take in.
import { resolve } from 'node:path'
import { Command } from 'commander'
import { rootOption } from './root-option.js'

interface Flags {
  root?: string
  version?: string
  bagit: string
}

export function exportCommand(): Command {
  return new Command('export')
    .description('an edition as a bag (BagIt 1.0, RFC 8493), as archives hand holdings to one another')
    .argument('<id>', 'edition, or a part of its id that no other has')
    .requiredOption('--bagit <dir>', 'new folder for the bag')
    .addOption(rootOption())
    .option('--version <v>', 'version, v1; the newest, where this is not said')
    .action(async (id: string, { root, version, bagit }: Flags) => {
      const { find, shelfRoot } = await import('../../archive/shelf.js')
      const { bagOf } = await import('../../bag-of.js')
      const { dir } = await find(shelfRoot(root), id)
      console.log(`${bagit}: ${await bagOf(dir, resolve(bagit), version)} files`)
    })
}
