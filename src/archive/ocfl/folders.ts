// Folders of an object → what does not belong in them (OCFL 1.1, 3.1, 3.3, 3.9).
import type { Say } from './codes.js'
import { isDeclaration } from './declaration.js'
import { registered } from './extensions.js'
import type { Held } from './inventory/index.js'
import { emptyIn, type Folder, filesIn, isEmpty } from './tree.js'

/** The object's root: declaration, inventory and its digest; versions, logs, extensions. */
export function judgeRoot(root: Folder, held: Held, say: Say): void {
  const sidecar = `inventory.json.${held.algorithm}`
  for (const name of root.files) {
    const told = isDeclaration(name) || (name.startsWith('inventory.json.') && !root.files.includes(sidecar))
    if (name !== 'inventory.json' && name !== sidecar && !told) say('E001', name)
  }
  judgeNames(root, [...held.versions.keys()], say)
  judgeExtensions(root, 'E067', 'W013', say)
}

/** Folders of the root against the versions of the inventory. */
function judgeNames(root: Folder, versions: string[], say: Say): void {
  const known = new Set(versions)
  for (const name of root.folders.keys()) {
    if (known.has(name) || name === 'logs' || name === 'extensions') continue
    say(/^v\d+$/.test(name) ? 'E046' : 'E001', name)
  }
  const last = versions.findLastIndex(version => root.folders.has(version))
  for (const [i, version] of versions.entries()) {
    if (!root.folders.has(version)) say(i < last ? 'E010' : 'E046', version)
  }
}

export function judgeExtensions(
  root: Folder,
  file: 'E067' | 'E112',
  unknown: 'W013' | 'W016',
  say: Say,
): void {
  const extensions = root.folders.get('extensions')
  for (const name of extensions?.files ?? []) say(file, `extensions/${name}`)
  for (const name of extensions?.folders.keys() ?? []) {
    if (!registered.has(name)) say(unknown, `extensions/${name}`)
  }
}

/** The folders of versions: an inventory and its digest, and content. */
export function judgeVersions(root: Folder, held: Held, say: Say): void {
  const withContent = new Set([...held.manifest.values()].flat().map(path => path.split('/', 1)[0]!))
  for (const version of held.versions.keys()) {
    const folder = root.folders.get(version)
    if (!folder) continue
    judgeVersion(version, folder, held, say)
    const content = folder.folders.get(held.contentDirectory)
    const path = `${version}/${held.contentDirectory}`
    if (!content && withContent.has(version)) say('E016', version)
    if (content && isEmpty(content)) say('W003', path)
    for (const empty of content ? emptyIn(content, path) : []) say('E024', empty)
  }
}

function judgeVersion(version: string, { files, folders }: Folder, held: Held, say: Say): void {
  const hasInventory = files.includes('inventory.json')
  if (!hasInventory) say('W010', version)
  for (const name of files) {
    const known = hasInventory && /^inventory\.json(\.[a-z0-9]+)?$/.test(name)
    if (!known) say('E015', `${version}/${name}`)
  }
  for (const name of folders.keys()) if (name !== held.contentDirectory) say('W002', `${version}/${name}`)
}

/** Paths of all that lies in the content of its versions. */
export function contentOf(root: Folder, { versions, contentDirectory }: Held): Set<string> {
  const found = new Set<string>()
  for (const version of versions.keys()) {
    const content = root.folders.get(version)?.folders.get(contentDirectory)
    if (content) for (const path of filesIn(content, `${version}/${contentDirectory}`)) found.add(path)
  }
  return found
}
