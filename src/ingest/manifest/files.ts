// Paths and globs of a manifest → the files that they name, none of them outside the edition's folder.
import { realpath, stat } from 'node:fs/promises'
import { join, posix, relative, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { inNaturalOrder } from '../../natural-order.js'

/** What we read: raw copy and Markdown. */
export const isText = (path: string): boolean => /\.(?:txt|text|md|markdown)$/iu.test(path)

/** Why a path names no file that could be read; a sentence without a subject. */
export type Wrong = string

/**
 * The files that `pattern` names, in natural order.
 *
 * @param home real path of the edition's folder
 */
export async function filesOf(home: string, pattern: string): Promise<string[] | Wrong> {
  const outside = leadsOut(pattern)
  if (outside) return outside
  if (!isDynamicPattern(pattern)) {
    const path = posix.normalize(pattern)
    return (await wrongWith(home, path)) ?? [path]
  }
  const found = await glob(pattern, { cwd: home, followSymbolicLinks: false, onlyFiles: true })
  const texts = found.filter(isText).sort(inNaturalOrder)
  return texts.length > 0 ? texts : 'names no .txt or .md file'
}

/** What is wrong with the path of a text, if anything is. */
async function wrongWith(home: string, path: string): Promise<Wrong | undefined> {
  if (!isText(path)) return 'is no .txt or .md file'
  return missing(home, path)
}

/** What is wrong with the path of a file of any kind. A link may lead anywhere: what counts is where the file is. */
export async function missing(home: string, path: string): Promise<Wrong | undefined> {
  try {
    const real = await realpath(join(home, path))
    if (relative(home, real).split(sep)[0] === '..') return 'is a link that leads out of the edition’s folder'
    return (await stat(real)).isFile() ? undefined : 'is no file'
  } catch {
    return 'no such file'
  }
}

/** Absolute paths, `..`, drives and back slashes. */
export function leadsOut(path: string): Wrong | undefined {
  const out = /^[/\\]|^[a-z]:|[\\\0]/iu.test(path) || posix.normalize(path).split('/').includes('..')
  return out ? 'leads out of the edition’s folder' : undefined
}
