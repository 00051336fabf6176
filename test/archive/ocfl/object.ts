// What an object shall hold → an OCFL object on disk: two versions, each with its inventory; sidecars fit whatever the inventories say.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

// biome-ignore lint/suspicious/noExplicitAny: cases put anything anywhere
export type Json = any

export interface Draft {
  /** Name of the declaration and its text. */
  declares: [string, string]
  /** Of the folders of its versions. */
  names: [string, string]
  /** `v1/inventory.json`. */
  v1: Json
  /** `v2/inventory.json` and `inventory.json`. */
  v2: Json
  /** Path in the object → text. */
  files: Record<string, string>
}

export const sha512 = (text: string): string => createHash('sha512').update(text).digest('hex')
const md5 = (text: string): string => createHash('md5').update(text).digest('hex')

export const [old, fresh, kept] = ['旧文\n', '新文\n', '原样\n'] as const

export function draft(spec = '1.1'): Draft {
  const user = { name: 'A', address: 'mailto:a@example.org' }
  const first = {
    ...{ created: '2026-03-14T08:00:00+08:00', message: 'first', user },
    state: { [sha512(old)]: ['text.txt'], [sha512(kept)]: ['a/kept.txt', 'b/kept.txt'] },
  }
  const second = {
    ...{ created: '2026-03-15T08:00:00Z', message: 'second', user },
    state: { [sha512(fresh)]: ['text.txt'], [sha512(kept)]: ['a/kept.txt'] },
  }
  const head = { id: 'urn:x:1', type: `https://ocfl.io/${spec}/spec/#inventory`, digestAlgorithm: 'sha512' }
  const manifest = { [sha512(old)]: ['v1/content/text.txt'], [sha512(kept)]: ['v1/content/a/kept.txt'] }
  const fixity = { md5: { [md5(old)]: ['v1/content/text.txt'] } }
  const sound: Draft = {
    declares: [`0=ocfl_object_${spec}`, `ocfl_object_${spec}\n`],
    names: ['v1', 'v2'],
    v1: { ...head, head: 'v1', manifest, versions: { v1: first }, fixity },
    v2: {
      ...{ ...head, head: 'v2', fixity },
      manifest: { ...manifest, [sha512(fresh)]: ['v2/content/text.txt'] },
      versions: { v1: first, v2: second },
    },
    files: {
      'v1/content/text.txt': old,
      'v1/content/a/kept.txt': kept,
      'v2/content/text.txt': fresh,
    },
  }
  // No part is shared, so that a case changes one place.
  return JSON.parse(JSON.stringify(sound))
}

/** The same object, whose version has another name. */
export function renamed(draft: Draft, from: string, to: string): Draft {
  const { declares, names, ...rest } = draft
  const text = JSON.stringify(rest).replaceAll(`"${from}"`, `"${to}"`).replaceAll(`"${from}/`, `"${to}/`)
  const keys = { v1: 'v1', v2: 'v2', [from]: to }
  const changed = JSON.parse(
    text.replace(`"${keys.v1}":{"id"`, '"v1":{"id"').replace(`"${keys.v2}":{"id"`, '"v2":{"id"'),
  )
  return { declares, names: names.map(name => (name === from ? to : name)) as [string, string], ...changed }
}

/** @returns its folder */
export function written(
  { declares, names, v1, v2, files }: Draft,
  dir = mkdtempSync(join(tmpdir(), 'kanben-')),
): string {
  const inventories = {
    [`${names[0]}/inventory.json`]: v1,
    [`${names[1]}/inventory.json`]: v2,
    'inventory.json': v2,
  }
  const all: Record<string, string> = { [declares[0]]: declares[1], ...files }
  for (const [path, inventory] of Object.entries(inventories)) {
    if (inventory === undefined) continue
    const text = typeof inventory === 'string' ? inventory : JSON.stringify(inventory)
    all[path] = text
    all[`${path}.sha512`] ??= `${sha512(text)} inventory.json\n`
  }
  for (const [path, text] of Object.entries(all)) put(dir, path, text)
  return dir
}

export function put(dir: string, path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true })
  writeFileSync(join(dir, path), text)
}
