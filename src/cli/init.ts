// kanben init DIR → the edition.yaml that it would use, for people to correct.
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
      const { readFolder } = await import('../ingest/manifest/folder.js')
      const { manifestYaml } = await import('../write/manifest.js')
      const yaml = manifestYaml(await readFolder(dir))
      if (stdout) process.stdout.write(yaml)
      else console.log(await writeNew(join(dir, 'edition.yaml'), yaml))
    })
}

/** What people have written is never written over. */
async function writeNew(path: string, text: string): Promise<string> {
  try {
    await writeFile(path, text, { flag: 'wx' })
    return path
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new Refusal(`${path}: is there already`, 'Move it away, or print the new one with --stdout.')
  }
}
