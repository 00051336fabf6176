// kanben init DIR → the edition.yaml that it would use, for people to correct.
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { Refusal } from '../edition.js'

export function initCommand(): Command {
  return new Command('init')
    .description('write the edition.yaml of a folder: its sections and articles as publish would take them')
    .argument('<dir>', 'folder with .txt and .md files; its subfolders become sections')
    .option('--stdout', 'print it instead of writing it')
    .action(async (dir: string, { stdout }: { stdout?: true }) => {
      if (!stdout) refuseSecond(dir)
      const { init } = await import('../init.js')
      const yaml = await init(dir)
      if (stdout) process.stdout.write(yaml)
      else console.log(await writeNew(join(dir, 'edition.yaml'), yaml))
    })
}

/** What people have written is never written over. */
function refuseSecond(dir: string): void {
  const there = ['edition.yaml', 'edition.yml'].map(name => join(dir, name)).find(path => existsSync(path))
  if (there)
    throw new Refusal(`${there}: is there already`, 'Move it away, or print the new one with --stdout.')
}

/** Not over one either that has come there meanwhile. */
async function writeNew(path: string, text: string): Promise<string> {
  await writeFile(path, text, { flag: 'wx' })
  return path
}
