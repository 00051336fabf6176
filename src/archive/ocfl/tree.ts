// Folder → all that lies in it. Links are said and not followed, so no walk leaves the object.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { why } from '../regular.js'
import type { Say } from './codes.js'

export interface Folder {
  /** Names, in order. */
  files: string[]
  folders: Map<string, Folder>
}

/** @param path from the object's root, `v1/content`; empty for that itself */
export async function tree(root: string, say: Say, path = ''): Promise<Folder> {
  const folder: Folder = { files: [], folders: new Map() }
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(error => {
    say('unreadable', path || '.', why(error))
    return []
  })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const below = path ? `${path}/${entry.name}` : entry.name
    if (entry.isFile()) folder.files.push(entry.name)
    else if (entry.isDirectory()) folder.folders.set(entry.name, await tree(root, say, below))
    else if (entry.isSymbolicLink()) say('E090', below)
    else say('E089', below)
  }
  return folder
}

/** Paths of all files in a folder, each after `path`. */
export function* filesIn(folder: Folder, path: string): Generator<string> {
  for (const name of folder.files) yield `${path}/${name}`
  for (const [name, below] of folder.folders) yield* filesIn(below, `${path}/${name}`)
}

/** Paths of folders in a folder in which nothing lies. */
export function* emptyIn(folder: Folder, path: string): Generator<string> {
  for (const [name, below] of folder.folders) {
    if (isEmpty(below)) yield `${path}/${name}`
    yield* emptyIn(below, `${path}/${name}`)
  }
}

export function isEmpty({ files, folders }: Folder): boolean {
  return files.length === 0 && folders.size === 0
}
