// A path, or standard input → bytes.
import { readFile, stat } from 'node:fs/promises'
import { Refusal } from '../edition.js'

/** In MiB. A newspaper's whole year is under ten: what is larger is a mistake, and the flow holds a file in memory. */
export const sizeLimit = 64

/**
 * All bytes of a regular file, or of standard input for `-`.
 *
 * @throws {Refusal} when there is nothing to read, it is no regular file, or it is larger than `sizeLimit`
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  if (path === '-') return collect(process.stdin, 'standard input')
  try {
    await checkRegular(path)
    return checkSize(await readFile(path), path)
  } catch (error) {
    throw refusal(error, path)
  }
}

/** Opening a named pipe or a device could wait or run for ever, so this comes before. */
async function checkRegular(path: string): Promise<void> {
  const found = await stat(path)
  if (found.isDirectory()) throw new Refusal(`${path}: a folder, not a file`, 'Name a file in it.')
  if (!found.isFile()) {
    throw new Refusal(
      `${path}: a pipe or device, not a file`,
      'Pass its text through standard input: kanben … - < it',
    )
  }
  if (found.size > sizeLimit * 2 ** 20) throw tooLarge(path)
}

async function collect(stream: AsyncIterable<Buffer>, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size > sizeLimit * 2 ** 20) throw tooLarge(name)
  }
  return checkSize(Buffer.concat(chunks, size), name)
}

function checkSize(bytes: Buffer, name: string): Uint8Array {
  if (bytes.length > sizeLimit * 2 ** 20) throw tooLarge(name)
  if (bytes.length === 0) throw new Refusal(`${name}: empty`, 'Give a file with text in it.')
  return bytes
}

function tooLarge(name: string): Refusal {
  return new Refusal(`${name}: larger than ${sizeLimit} MiB`, 'Split it: an edition is made of articles.')
}

const causes: { [code: string]: string } = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'no right to read it',
  EPERM: 'no right to read it',
  ENAMETOOLONG: 'no such file (the name is too long)',
  ELOOP: 'a link that leads to itself',
}

function refusal(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  return code
    ? new Refusal(`${path}: ${causes[code] ?? `cannot be read (${code})`}`, 'Check the path and its rights.')
    : error
}
