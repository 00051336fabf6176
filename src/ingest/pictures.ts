// An article and the folder of its edition → the article with the pictures that it names and that lie there.
//
//  1. ../picture-addresses.ts  which addresses the tree has
//  2. ../beside.ts             address → path below the folder
//  3. picture-file.ts          path → bytes, if the file really lies there
//  4. picture-kind.ts          bytes → kind, whole or not
import { realpath } from 'node:fs/promises'
import { imageSize } from 'image-size'
import { pathBeside } from '../beside.js'
import type { Article, Finding, Picture, Place } from '../edition.js'
import { finding } from '../findings.js'
import { readdress } from '../picture-addresses.js'
import { readBeside, stateOf, type Unread } from './picture-file.js'
import { lookAt } from './picture-kind.js'

/** Pixels. Small devices cannot hold more; a page in print shows 300 to the inch, under 10 million. */
const pixelLimit = 50_000_000

/** Why there is no picture: id and message of a finding. */
type Refused = [id: string, message: string]

/**
 * Never throws: what cannot be had is told in a finding of the article's copy, at the place where it is named.
 *
 * @param folder of the edition: nothing outside it is read; or what gives the bytes of a path that is kept elsewhere
 */
export async function withPictures(
  article: Article,
  folder: string | ((path: string) => Promise<Uint8Array | Unread>),
): Promise<Article> {
  const pictures = new Map<string, Picture | undefined>()
  const kept = new Map<string, Picture>()
  const looked = new Map<string, string>()
  const findings: Finding[] = []
  const readAt = typeof folder === 'string' ? await readerIn(folder) : folder
  for (const [path, place] of paths(article)) {
    const bytes = await readAt(path)
    looked.set(path, stateOf(bytes))
    const found = keep(read(bytes, path, `${article.id}-${pictures.size + 1}`), kept)
    const refused = Array.isArray(found)
    pictures.set(path, refused ? undefined : found)
    if (refused) findings.push(finding(...found, { file: article.copy.source.name, ...(place && { place }) }))
  }
  if (pictures.size === 0) return article
  const copy = { ...article.copy, findings: [...article.copy.findings, ...findings] }
  return { ...article, copy, pictures, looked }
}

async function readerIn(folder: string): Promise<(path: string) => Promise<Uint8Array | Unread>> {
  const home = await realpath(folder).catch(() => folder)
  return path => readBeside(home, path)
}

/** Paths that the article names, each with the place where it does so first. */
function paths({ tree, copy }: Article): Map<string, Place | undefined> {
  const found = new Map<string, Place | undefined>()
  readdress(tree, (address, { position }) => {
    const path = pathBeside(address, copy.source.name)
    if (path !== undefined && !found.has(path)) found.set(path, position as Place | undefined)
    return address
  })
  return found
}

const unread: Record<Unread, (path: string) => Refused> = {
  missing: path => ['picture-missing', `there is no “${path}”, or no right to read it`],
  'no file': path => ['picture-missing', `“${path}” is no file`],
  outside: path => ['refused-image', `“${path}” is a link that leads out of the copy’s folder`],
  'too large': path => ['picture-too-large', `“${path}” has over 20 MB`],
}

function read(bytes: Uint8Array | Unread, path: string, name: string): Picture | Refused {
  return typeof bytes === 'string' ? unread[bytes](path) : picture(bytes, path, name)
}

/** Where names that differ in case alone are one, two paths may lead to one file, and the publication keeps it once. */
function keep(found: Picture | Refused, kept: Map<string, Picture>): Picture | Refused {
  if (Array.isArray(found)) return found
  const key = found.path.normalize('NFC').toLowerCase()
  const same = kept.get(key)
  if (same && Buffer.compare(same.bytes, found.bytes) !== 0)
    return ['picture-name-clash', `“${found.path}” and “${same.path}” are two files`]
  kept.set(key, same ?? found)
  return same ?? found
}

function picture(bytes: Uint8Array, path: string, name: string): Picture | Refused {
  const look = lookAt(bytes)
  if (!look) return ['picture-kind', `“${path}” is neither PNG, JPEG, GIF nor WebP`]
  const size = look.whole && sizeOf(bytes)
  if (!size)
    return ['picture-damaged', `“${path}” begins as ${look.extension.toUpperCase()} and is not whole`]
  if (size.width * size.height > pixelLimit)
    return ['picture-too-large', `“${path}” has ${size.width} × ${size.height} pixels`]
  const { mediaType, animated } = look
  return { path, name: `${name}.${look.extension}`, mediaType, bytes, ...size, animated }
}

/** As it is to be seen: cameras lay portraits on their side and say so (Exif 2.32, Orientation 5 to 8). */
function sizeOf(bytes: Uint8Array): Pick<Picture, 'width' | 'height'> | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    if (!width || !height) return undefined
    return orientation > 4 ? { width: height, height: width } : { width, height }
  } catch {
    return undefined
  }
}
