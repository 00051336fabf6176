// What people name on the command line → Manifest: an edition.yaml, a folder, or a single file.
import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Manifest, splitAt } from '../../manifest.js'
import { slugOf } from '../../slug.js'
import { readFolder } from './folder.js'
import { readSaid } from './said.js'

/**
 * @param split of a single file: `headings`, or the line that stands between two articles
 * @throws {Refusal} on a mistake in edition.yaml, or a folder without copy
 */
export async function readManifest(input: string, split?: string): Promise<Manifest> {
  if (/\.ya?ml$/iu.test(input)) return readSaid(input)
  if (!(await isFolder(input))) return alone(input, split)
  const said = join(input, 'edition.yaml')
  return (await isFile(said)) ? readSaid(said) : readFolder(input)
}

/** One file, or standard input, is an edition of one article. */
function alone(input: string, split?: string): Manifest {
  const name = input === '-' ? 'stdin.txt' : basename(input)
  const item = { file: input === '-' ? input : name, ...(split && { split: splitAt(split) }) }
  return { dir: dirname(input), slug: slugOf(name), metadata: {}, sections: [{ items: [item] }] }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    found => found.isDirectory(),
    () => false,
  )

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    found => found.isFile(),
    () => false,
  )
