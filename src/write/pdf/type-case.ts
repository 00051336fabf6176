// Our faces → the characters that nearly every edition needs, cut once and laid where the browser finds them.
//
// A printer has the usual sorts in the type case and casts for a job only what is missing there. To pass fonts to the
// browser with each job, have it check them and measure their glyphs anew takes longer than to print the job.
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keyOf } from '../../cache.js'
import { cacheFolder, cacheRefusal } from '../../cache-folder.js'
import { sha256 } from '../../digest.js'
import type { FaceId } from '../../edition.js'
import { cutFace, faces, madeOf } from '../fonts.js'

/** All of GB/T 2312: the standard's rows 1 to 9 hold marks, letters and kana, 16 to 87 the 6,763 characters of common use. */
function standard(): string[] {
  const decoder = new TextDecoder('gb18030')
  const found: string[] = []
  for (let row = 0xa1; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell))
      if (!/\p{Co}|\uFFFD/u.test(character) && (row < 0xaa || row > 0xaf)) found.push(character)
    }
  }
  return found
}

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at))

/**
 * No two that may come out as one glyph, as characters and the radicals that look like them do, and marks and what stands
 * for them in vertical lines (U+FE10 to U+FE4F): when a PDF is searched or copied, all that is left of its text is glyphs.
 */
const characters = new Set(
  [...standard(), ...range(0x20, 0x7e), ...range(0xa1, 0xff), ...'–•€™'].filter(
    character => !/[\u00AD\uFE10-\uFE4F]/.test(character),
  ),
)

/** More than these are a text in other characters, of which the case has too few. */
const most = 400

/**
 * What of a text the case does not hold; nothing where the text is better set in fonts of its own, for letters and what
 * joins them have to come from one font.
 */
export function notInCase(text: string): string[] | undefined {
  const rare = [...new Set(text)].filter(
    character => !characters.has(character) && !/\p{Cc}/u.test(character),
  )
  const stands = /^(?!\p{M}|\p{Default_Ignorable_Code_Point})[\p{Script=Han}\p{S}\p{P}\p{N}\p{Z}]$/u
  return rare.length <= most && rare.every(character => stands.test(character)) ? rare : undefined
}

/** What the browser calls a face of the case: no font of anyone's machine has this name. */
export function nameInCase(face: FaceId): string {
  return `Kanben ${face} ${key()}`
}

let known: string | undefined

function key(): string {
  known ??= keyOf(madeOf(), [...characters].join('')).slice(0, 16)
  return known
}

export interface CaseFile {
  face: FaceId
  path: string
}

/**
 * The files of the case, made where they are not there or not whole.
 *
 * @throws {Refusal} (exit code 3) where they cannot be kept
 */
export async function layCase(): Promise<CaseFile[]> {
  const folder = join(cacheFolder(), `type-${key()}`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const files: CaseFile[] = []
    for (const face of Object.keys(faces) as FaceId[]) files.push({ face, path: await lay(folder, face) })
    return files
  } catch (error) {
    throw cacheRefusal(`keep fonts in ${folder}`, error)
  }
}

/** The digest of a file stands beside it, and is written last. */
async function lay(folder: string, face: FaceId): Promise<string> {
  const path = join(folder, `${face}.ttf`)
  const [bytes, digest] = await Promise.all(
    [path, `${path}.sha256`].map(each => readFile(each).catch(() => undefined)),
  )
  if (bytes && digest && sha256(bytes) === digest.toString()) return path
  const cut = await cutFace(face, [...characters])
  const temporary = await mkdtemp(join(folder, '.laying-'))
  try {
    await writeFile(join(temporary, 'font'), cut)
    await writeFile(join(temporary, 'digest'), sha256(cut))
    await rename(join(temporary, 'font'), path)
    await rename(join(temporary, 'digest'), `${path}.sha256`)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
  return path
}
