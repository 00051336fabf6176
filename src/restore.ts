// Clean text + corrections → the raw bytes again.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from './digest.js'
import { type Copy, Refusal } from './edition.js'
import { encode } from './ingest/encode.js'
import { undo } from './normalize/correction.js'

type Record = Pick<Copy, 'source' | 'text' | 'corrections'>

/** The bytes that a copy was read from, made from its clean text and corrections alone. */
export function rawBytes({ text, corrections, source }: Record): Uint8Array {
  return encode(undo(text, corrections), source)
}

/** Whether `rawBytes` gives the very bytes whose digest was taken when the file was read. */
export function restores(copy: Record): boolean {
  return sha256(rawBytes(copy)) === copy.source.sha256
}

/**
 * The raw files of a publication, from its corrections.json alone (`source/` is not looked at).
 *
 * ```js
 * const [{ name, bytes }] = await restore('editions/copy')
 * ```
 *
 * @throws {Refusal} when the record is missing or malformed, or what it gives is not the raw file.
 */
export async function restore(dir: string): Promise<{ name: string; bytes: Uint8Array }[]> {
  const path = join(dir, 'corrections.json')
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Refusal(`${path}: cannot be read`, 'Name the folder of a publication.')
  })
  const { readCorrections } = await import('./write/read-records.js')
  return readCorrections(text, path).map(copy => {
    const { name, sha256: read } = copy.source
    const bytes = rawBytes(copy)
    if (sha256(bytes) !== read) {
      throw new Refusal(`${path}: does not give ${name} as it was read`, 'The record was changed since.')
    }
    return { name, bytes }
  })
}
