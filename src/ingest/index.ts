// A file → Copy: 1 read → 2 refuse what is no text → 3 find the encoding → 4 decode → 5 note what needs an eye.
import { basename } from 'node:path'
import { sha256 } from '../digest.js'
import { type Copy, type Encoding, Refusal, type Source } from '../edition.js'
import { refuseBinary } from './binary.js'
import { concerns } from './concerns.js'
import { type Decoded, decodeAs } from './decode.js'
import { detect, labelled } from './detect.js'
import { readBytes } from './read.js'

export { encode } from './encode.js'
export { readBytes } from './read.js'

export interface IngestOptions {
  /** One of ours or any label of it (`gbk`, `utf8`); found out from the bytes when left out. */
  encoding?: Encoding | (string & {})
  /** What the copy is called: its path in the edition's folder. The file's own name where none is given. */
  name?: string
}

/**
 * Read one file, or standard input for `-`.
 *
 * @throws {Refusal} when it cannot be read, is empty, too large or no text, or holds bytes that cannot be decoded
 */
export async function ingest(path: string, options: IngestOptions = {}): Promise<Copy> {
  return take(await readBytes(path), path, options)
}

/** The same of bytes that have been read; `path` is where. */
export function take(bytes: Uint8Array, path: string, { encoding, name }: IngestOptions = {}): Copy {
  const shown = path === '-' ? 'standard input' : path
  refuseBinary(bytes, shown)
  const { text, doubt, ...read } = decode(bytes, encoding, shown)
  if (text.trim() === '')
    throw new Refusal(`${shown}: holds no text, only spaces`, 'Give a file with text in it.')
  const called = name ?? (path === '-' ? 'stdin.txt' : basename(path))
  const source: Source = { name: called, ...digest(bytes), ...read }
  return { source, raw: text, text, corrections: [], findings: concerns(text, source, doubt) }
}

/**
 * Bytes → text and how they were read; `encode(text, …)` gives the bytes again.
 *
 * @param name how to name the input in an error
 * @throws {Refusal} at the first bytes that cannot be decoded, or when they are text in no encoding of ours
 */
export function decode(
  bytes: Uint8Array,
  encoding?: string,
  name = 'the input',
): Decoded & { why: string; doubt?: Encoding } {
  const found = encoding !== undefined ? labelled(encoding, bytes) : detect(bytes, name)
  return { ...found, ...decodeAs(bytes, found.encoding, name) }
}

function digest(bytes: Uint8Array): Pick<Source, 'bytes' | 'sha256'> {
  return { bytes: bytes.length, sha256: sha256(bytes) }
}
