// kanben archive restore ID → the publication as it was, in a folder.
import { basename, resolve } from 'node:path'
import { Command } from 'commander'
import { rootOption } from './root-option.js'

interface Flags {
  root?: string
  version?: string
  output?: string
}

export function restoreCommand(): Command {
  return new Command('restore')
    .description('give back the folder of a publication, every file proved by its digest')
    .argument('<id>', 'edition, or a part of its id that no other has')
    .addOption(rootOption())
    .option('--version <v>', 'version, v1; the newest, where this is not said')
    .option('-o, --output <dir>', 'new folder for it; one of its own name here, where this is not said')
    .action(async (id: string, { root, version, output }: Flags) => {
      const { find, shelfRoot } = await import('../../archive/shelf.js')
      const { give } = await import('../../archive/give.js')
      const { newFolder } = await import('../../archive/new-folder.js')
      const { folderOf } = await import('../../shelf-record.js')
      const { dir } = await find(shelfRoot(root), id)
      const to = resolve(output ?? (await folderOf(dir, version)))
      const given = await newFolder(to, part => give(dir, part, version))
      console.log(`${output ?? basename(to)}: ${given.version}, ${given.files.length} files`)
    })
}
