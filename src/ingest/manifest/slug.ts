// What people name on the command line → the name of its edition's folder, without reading what is in it.
import { realpath, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { slugOf } from '../../slug.js'

/**
 * The same that `readManifest` gives: an edition.yaml is called after its folder, as a folder is.
 *
 * @throws where there is nothing of that name
 */
export async function slugOfInput(input: string): Promise<string> {
  if (/^edition\.ya?ml$/iu.test(basename(input))) return ofFolder(dirname(input))
  return (await stat(input)).isDirectory() ? ofFolder(input) : slugOf(basename(input))
}

async function ofFolder(dir: string): Promise<string> {
  return slugOf(`${basename(await realpath(dir))}.`)
}
