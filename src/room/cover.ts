// The EPUB of an edition → its cover, if it has one that browsers show.
import { unzipSync } from 'fflate'
import { imageSize } from 'image-size'
import type { Cover } from '../archive/site/listed.js'
import { lookAt } from '../ingest/picture-kind.js'

/** Bytes; what is larger is no cover, or an archive that means harm. */
const limit = 8_000_000

interface File {
  path: string
  bytes: Uint8Array
}

/** Books of ours have it under this name. An EPUB that cannot be unpacked has none. */
export function coverOf(book: Uint8Array): { file: File; is: Omit<Cover, 'path'> } | undefined {
  try {
    const filter = ({ name, originalSize }: { name: string; originalSize: number }) =>
      /(?:^|\/)images\/cover\.(?:png|jpe?g)$/u.test(name) && originalSize <= limit
    const [bytes] = Object.values(unzipSync(book, { filter }))
    const look = bytes && lookAt(bytes)
    if (!bytes || !look?.whole) return undefined
    const { width, height } = imageSize(bytes)
    const file = { path: `images/cover.${look.extension}`, bytes }
    return { file, is: { mediaType: look.mediaType, width, height } }
  } catch {
    return undefined
  }
}
