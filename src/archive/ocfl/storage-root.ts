// Folder of an OCFL storage root → the objects in it, and what is wrong around them (OCFL 1.1, 4).
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { inNaturalOrder } from '../../natural-order.js'
import { isOfObject } from '../objects.js'
import { readRegular, why } from '../regular.js'
import { type Fault, listOf, type Say } from './codes.js'
import { declaration } from './declaration.js'
import { registered } from './extensions.js'
import { judgeExtensions } from './folders.js'
import type { Spec } from './inventory/index.js'
import { isRecord } from './inventory/paths.js'
import { readJson } from './json.js'
import type { Folder } from './tree.js'

export interface JudgedRoot {
  faults: Fault[]
  spec?: Spec
  /** Paths of objects from the root, in natural order. */
  objects: string[]
}

/** @param own names of extensions that are known to whoever asks, registered or not */
export async function judgeStorageRoot(root: string, own: readonly string[] = []): Promise<JudgedRoot> {
  const faults: Fault[] = []
  const say = listOf(faults)
  const top = await listed(root, '', say)
  const spec = await declaration(root, top.files, 'ocfl_', say)
  if (top.files.includes('ocfl_layout.json')) await judgeLayout(root, say)
  if (top.folders.includes('extensions')) {
    const { files, folders } = await listed(root, 'extensions', say)
    const strange = folders.filter(name => !own.includes(name))
    const below: Folder = { files, folders: new Map(strange.map(name => [name, nothing])) }
    judgeExtensions({ files: [], folders: new Map([['extensions', below]]) }, 'E112', 'W016', say)
  }
  const objects = await walk(root, top, say)
  const atTop = objects.find(path => !path.includes('/'))
  if (atTop !== undefined && objects.some(path => path.includes('/'))) say('W015', atTop)
  return { faults, ...(spec && { spec }), objects }
}

const nothing: Folder = { files: [], folders: new Map() }

interface Listed {
  files: string[]
  folders: string[]
}

/** Names in a folder; what is a link or no file is said. */
async function listed(root: string, path: string, say: Say): Promise<Listed> {
  const found: Listed = { files: [], folders: [] }
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(error => {
    say('unreadable', path || '.', why(error))
    return []
  })
  for (const entry of entries) {
    const below = path ? `${path}/${entry.name}` : entry.name
    if (entry.isFile()) found.files.push(entry.name)
    else if (entry.isDirectory()) found.folders.push(entry.name)
    else say(entry.isSymbolicLink() ? 'E090' : 'E089', below)
  }
  return found
}

/** Files in the root itself may be whatever they are (E087). */
async function walk(root: string, top: Listed, say: Say): Promise<string[]> {
  const objects: string[] = []
  const waiting = inReverse(top.folders.filter(name => name !== 'extensions'))
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const { files, folders } = await listed(root, path, say)
    if (files.some(isOfObject)) {
      objects.push(path)
      continue
    }
    for (const name of files) say('E072', `${path}/${name}`)
    if (files.length === 0 && folders.length === 0) say('E073', path)
    waiting.push(...inReverse(folders).map(name => `${path}/${name}`))
  }
  return objects
}

function inReverse(names: string[]): string[] {
  return names.sort((a, b) => inNaturalOrder(b, a))
}

async function judgeLayout(root: string, say: Say): Promise<void> {
  const file = 'ocfl_layout.json'
  try {
    const { value } = readJson(await readRegular(join(root, file), 1 << 20))
    if (!isRecord(value) || typeof value.extension !== 'string' || typeof value.description !== 'string') {
      say('E070', file)
    } else if (!registered.has(value.extension)) say('E071', file, value.extension)
  } catch (error) {
    say('E070', file, why(error))
  }
}
