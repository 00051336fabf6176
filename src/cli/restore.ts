// kanben restore DIR → the raw file again, or all of them in a folder.
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { Refusal } from '../edition.js'

export function restoreCommand(): Command {
  return new Command('restore')
    .description('give back the raw bytes, made from the clean text and the corrections alone')
    .argument('<dir>', 'folder of a publication')
    .option(
      '-o, --output <path>',
      'write them there instead of to standard output; a folder where there are several',
    )
    .action(async (dir: string, { output }: { output?: string }) => {
      const { restore } = await import('../restore.js')
      const raw = await restore(dir)
      const [first, ...others] = raw
      if (first && others.length === 0) await giveOne(first.bytes, output)
      else if (output) console.log(await writeAll(output, raw))
      else
        throw new Refusal(
          `${dir}: has ${raw.length} sources, not one`,
          'Name a folder for them with --output.',
        )
    })
}

async function giveOne(bytes: Uint8Array, output?: string): Promise<void> {
  if (output) await inPlace(output, part => writeFile(part, bytes))
  else process.stdout.write(bytes)
}

/** Each at its path below a folder that is not there yet, or is empty: nothing is written over. */
async function writeAll(folder: string, files: { name: string; bytes: Uint8Array }[]): Promise<string> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (there.length > 0) throw new Refusal(`${folder}: is not empty`, 'Name a new folder with --output.')
  await inPlace(folder, async part => {
    for (const { name, bytes } of files) {
      await mkdir(dirname(join(part, name)), { recursive: true })
      await writeFile(join(part, name), bytes, { flag: 'wx' })
    }
  })
  return `${folder}: ${files.length} files`
}

/** Under another name first, so that a full disk leaves nothing half done. */
async function inPlace(path: string, write: (part: string) => Promise<void>): Promise<void> {
  const part = `${path.replace(/\/+$/u, '')}.${process.pid}.part`
  try {
    await write(part)
    await rename(part, path)
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    throw error
  }
}
