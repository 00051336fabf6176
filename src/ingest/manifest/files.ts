// Paths and globs of a manifest → the files that they name, none of them outside the edition's folder.
import { realpath, stat } from 'node:fs/promises'
import { join, posix, relative, sep } from 'node:path'
import { escapePath, glob, isDynamicPattern } from 'tinyglobby'
import { inNaturalOrder } from '../../natural-order.js'

/** More is no newspaper but a mistake, such as a list that a program wrote without end. */
export const mostArticles = 10_000

/** What we read: raw copy and Markdown. */
export const isText = (path: string): boolean => /\.(?:txt|text|md|markdown)$/iu.test(path)

/** Why a path names no file that could be read; a sentence without a subject. */
export type Wrong = string

/**
 * The files that `pattern` names, in natural order. A name with brackets is first looked for as it stands: `a[1].txt`.
 *
 * @param home real path of the edition's folder
 */
export async function filesOf(home: string, pattern: string): Promise<string[] | Wrong> {
  const outside = leadsOut(pattern)
  if (outside) return outside
  const path = posix.normalize(pattern)
  const wrong = await wrongWith(home, path)
  if (!wrong) return [path]
  return isDynamicPattern(pattern) ? found(home, pattern) : wrong
}

/** Links are passed over. What a run of ours has published below the folder is no copy, nor are packages. */
async function found(home: string, pattern: string): Promise<string[] | Wrong> {
  const list = (what: string, ignore: string[]): Promise<string[]> =>
    glob(what, { cwd: home, followSymbolicLinks: false, onlyFiles: true, ignore })
  const packages = ['**/node_modules/**']
  const records = pattern.includes('**') ? await list('*/**/edition.json', packages) : []
  const published = records.map(record => `${escapePath(posix.dirname(record))}/**`)
  const texts = (await list(pattern, [...packages, ...published])).filter(isText).sort(inNaturalOrder)
  const [first] = texts
  return first === undefined ? 'names no .txt or .md file' : firstWrong(home, texts)
}

async function firstWrong(home: string, files: string[]): Promise<string[] | Wrong> {
  for (const file of files) {
    const wrong = leadsOut(file) ?? (await missing(home, file))
    if (wrong) return `names “${file}”, which ${wrong}`
  }
  return files
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
    return (await stat(real)).isFile() ? undefined : 'is a folder or device, not a file'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ELOOP' ? 'is a link that leads to itself' : 'is not there, or may not be read'
  }
}

/** Absolute paths, `..`, drives and back slashes. */
export function leadsOut(path: string): Wrong | undefined {
  if (path.includes('\\')) return 'has a \\ in it: write / between folders'
  const out = /^\/|^[a-z]:|\0/iu.test(path) || posix.normalize(path).split('/').includes('..')
  return out ? 'leads out of the edition’s folder' : undefined
}
