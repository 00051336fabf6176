// A version of an edition → a bag, as archives hand holdings to one another (BagIt, RFC 8493).
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { writeToDisk } from '../on-disk.js'
import { type Given, give } from './give.js'
import { newFolder } from './new-folder.js'

/** What bag-info.txt says, label → value; of what is not known nothing is said. */
export type BagInfo = readonly (readonly [label: string, value: string | undefined])[]

/**
 * A bag of the publication's files, as they were published. The same bytes every time: it bears no date of its own.
 *
 * @param info told the version that is bagged
 * @returns how many files are in it
 * @throws {Refusal} when something is there already, or a file is not what was put there
 */
export async function bag(
  dir: string,
  to: string,
  version: string | undefined,
  info: (id: string, version: string) => BagInfo,
): Promise<number> {
  return newFolder(to, async part => {
    const { inventory, files, ...given } = await give(dir, join(part, 'data'), version)
    const { digestAlgorithm: algorithm, id } = inventory
    const tags: [string, string][] = [
      ['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
      ['bag-info.txt', infoLines([...info(id, given.version), ['Payload-Oxum', oxum(files)]])],
      [`manifest-${algorithm}.txt`, manifest(files.map(file => [file.digest, `data/${file.path}`]))],
    ]
    const hash = (text: string): string => createHash(algorithm).update(text).digest('hex')
    const tagLines = manifest(tags.map(([name, text]) => [hash(text), name]))
    for (const [name, text] of [...tags, [`tagmanifest-${algorithm}.txt`, tagLines] as const])
      await writeToDisk(join(part, name), text)
    return files.length
  })
}

/** Bytes and files of the payload (2.2.2). */
function oxum(files: Given[]): string {
  return `${files.reduce((sum, { bytes }) => sum + bytes, 0)}.${files.length}`
}

/** A value has no line of its own but the first (2.2.2). */
function infoLines(info: BagInfo): string {
  const known = info.flatMap(([label, value]) => (value?.trim() ? [[label, value.trim()] as const] : []))
  return known.map(([label, value]) => `${label}: ${value.replace(/\s+/gu, ' ')}\n`).join('')
}

/** In a path what would end the line, and the sign that says so (2.1.3). */
function manifest(lines: readonly (readonly [digest: string, path: string])[]): string {
  return lines
    .map(([digest, path]) => `${digest}  ${path.replace(/[%\r\n]/gu, encodeURIComponent)}\n`)
    .sort()
    .join('')
}
