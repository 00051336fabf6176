// Name of a file → name of the edition's folder and files.
import { basename, extname } from 'node:path'

/**
 * Letters, digits, `-`, `_`, `·` and dots between them stay, all else becomes `-`; at most 60 characters, so that
 * the longest file name we make stays under the 255 bytes of common file systems even in Han.
 */
export function slugOf(name: string): string {
  const stem = basename(name, extname(name))
  const safe = stem.replace(/[^\p{L}\p{N}\p{M}_·.-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '')
  return (
    [...safe]
      .slice(0, 60)
      .join('')
      .replace(/[-.]+$/, '') || 'edition'
  )
}
