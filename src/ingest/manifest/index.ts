// What people name on the command line → Manifest: an edition.yaml, a folder, or a single file.
import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '../../edition.js'
import { type Manifest, splitAt } from '../../manifest.js'
import { slugOf } from '../../slug.js'
import { readFolder } from './folder.js'
import type { CheckRules } from './said.js'

/**
 * @param split of a single file: `headings`, or the line that stands between two articles
 * @param checkRules refuses rules that there are not; what is wrong with those of edition.yaml is then told with its place
 * @throws {Refusal} on a mistake in edition.yaml, or a folder without copy
 */
export async function readManifest(
  input: string,
  split?: string,
  checkRules: CheckRules = () => {},
): Promise<Manifest> {
  if (/\.ya?ml$/iu.test(input)) return saidIn(input, checkRules)
  if (!(await isFolder(input))) return alone(input, split)
  for (const said of [join(input, 'edition.yaml'), join(input, 'edition.yml')])
    if (await isFile(said)) return saidIn(said, checkRules)
  return readFolder(input)
}

/** Loaded only here: the shape of edition.yaml takes longer to make than a lone text to read. */
async function saidIn(path: string, checkRules: CheckRules): Promise<Manifest> {
  const { readSaid } = await import('./said.js')
  return readSaid(path, checkRules)
}

/** One file, or standard input, is an edition of one article. */
function alone(input: string, split?: string): Manifest {
  if (split?.trim() === '')
    throw new Refusal(
      '--split: nothing to part at',
      'Say headings, or the line that stands between two articles.',
    )
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
