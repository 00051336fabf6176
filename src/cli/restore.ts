// kanben restore DIR → the raw file again.
import { rename, rm, writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { Refusal } from '../edition.js'

export function restoreCommand(): Command {
  return new Command('restore')
    .description('give back the raw bytes, made from the clean text and the corrections alone')
    .argument('<dir>', 'folder of a publication')
    .option('-o, --output <file>', 'write them there instead of to standard output')
    .action(async (dir: string, options: { output?: string }) => {
      const { restore } = await import('../restore.js')
      const [raw, ...others] = await restore(dir)
      if (!raw || others.length > 0) {
        throw new Refusal(
          `${dir}: has ${others.length + 1} sources, not one`,
          'Take them from its folder source/.',
        )
      }
      if (options.output) await writeWhole(options.output, raw.bytes)
      else process.stdout.write(raw.bytes)
    })
}

/** Under another name first, so that a full disk leaves no half file. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.${process.pid}.part`
  try {
    await writeFile(part, bytes)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
