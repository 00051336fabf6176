// kanben restore DIR → the raw file again.
import { writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { Refusal, restore } from '../index.js'

export function restoreCommand(): Command {
  return new Command('restore')
    .description('give back the raw bytes, made from the clean text and the corrections alone')
    .argument('<dir>', 'folder of a publication')
    .option('-o, --output <file>', 'write them there instead of to standard output')
    .action(async (dir: string, options: { output?: string }) => {
      const [raw, ...others] = await restore(dir)
      if (!raw || others.length > 0)
        throw new Refusal(`${dir}: holds ${others.length + 1} sources`, 'Name one.')
      if (options.output) await writeFile(options.output, raw.bytes)
      else process.stdout.write(raw.bytes)
    })
}
