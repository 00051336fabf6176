// Code → an object that breaks this rule, made of a sound one: by what its inventories say, or by what lies in its folder.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Code } from '../../../src/archive/ocfl/codes.js'
import { type Draft, type Json, kept, old, put, renamed, sha512 } from './object.js'

/** Changes the draft, or gives another; what it returns as a function changes the folder. */
export type Break = (draft: Draft) => Draft | ((dir: string) => void) | undefined

const upper = sha512(old).toUpperCase()

/** In both inventories. */
const said =
  (change: (inventory: Json) => unknown): Break =>
  ({ v1, v2 }) => {
    change(v1)
    change(v2)
  }

/** In the newest inventory alone. */
const now =
  (change: (inventory: Json) => unknown): Break =>
  ({ v2 }) => {
    change(v2)
  }

/** In the first version, as both inventories tell of it. */
const first = (change: (version: Json) => unknown): Break => said(({ versions }) => change(versions.v1))

const inFolder =
  (change: (dir: string) => unknown): Break =>
  () =>
  dir => {
    change(dir)
  }

const set = (object: Json, values: Json): void => void Object.assign(object, values)

const declares =
  (name: string, text = `${name.slice(2)}\n`): Break =>
  draft => {
    draft.declares = [name, text]
  }

/** The newest inventory as text. */
const text =
  (change: (json: string) => string): Break =>
  draft => {
    draft.v2 = change(JSON.stringify(draft.v2))
  }

const fixity = (block: Json): Break => said(inventory => set(inventory, { fixity: block }))
const path = (to: string): Break => said(({ manifest }) => set(manifest, { [sha512(kept)]: [to] }))
const logical = (to: string): Break => first(({ state }) => set(state, { [sha512(kept)]: [to] }))

export const cases: Partial<Record<Code, Break>> = {
  E001: inFolder(dir => put(dir, 'notes.txt', '')),
  E003: inFolder(dir => rmSync(join(dir, '0=ocfl_object_1.1'))),
  E005: declares('1=ocfl_object_1.1'),
  E006: declares('0=ocfl_object_2.0'),
  E007: declares('0=ocfl_object_1.1', 'ocfl_object_1.1'),
  E008: now(inventory => set(inventory, { versions: {} })),
  E009: draft => renamed(renamed(draft, 'v2', 'v3'), 'v1', 'v2'),
  E010: draft => renamed(draft, 'v2', 'v3'),
  E011: draft => renamed(renamed(draft, 'v1', 'v01'), 'v2', 'v2'),
  E012: draft => renamed(draft, 'v2', 'v02'),
  E013: draft => renamed(draft, 'v2', 'v02'),
  E014: path('v3/content/a/kept.txt'),
  E015: inFolder(dir => put(dir, 'v1/notes.txt', '')),
  E016: inFolder(dir => rmSync(join(dir, 'v2/content'), { recursive: true })),
  E017: said(inventory => set(inventory, { contentDirectory: 'a/b' })),
  E018: said(inventory => set(inventory, { contentDirectory: '..' })),
  E019: now(inventory => set(inventory, { contentDirectory: 'content' })),
  E023: inFolder(dir => put(dir, 'v1/content/more.txt', '')),
  E024: inFolder(dir => mkdirSync(join(dir, 'v1/content/empty'))),
  E025: said(inventory => set(inventory, { digestAlgorithm: 'md5' })),
  E029: fixity({ sha1: { '12': ['v1/content/text.txt'] } }),
  E030: fixity({ sha256: { '12': ['v1/content/text.txt'] } }),
  E031: said(({ manifest }) => set(manifest, { 12: ['v1/content/a/kept.txt'] })),
  E032: fixity({ 'blake2b-512': { xy: ['v1/content/text.txt'] } }),
  E033: text(() => '{"id": 1,'),
  E036: now(inventory => delete inventory.head),
  E037: now(inventory => set(inventory, { id: 'urn:x:2' })),
  E038: now(inventory => set(inventory, { type: 'https://ocfl.io/1.0/spec/#inventory' })),
  E040: now(inventory => set(inventory, { head: 'v1' })),
  E041: now(inventory => delete inventory.manifest),
  E042: path('v1/kept.txt'),
  E043: now(inventory => delete inventory.versions),
  E045: now(inventory => set(inventory, { versions: [] })),
  E046: inFolder(dir => mkdirSync(join(dir, 'v3'))),
  E047: now(({ versions }) => set(versions, { v2: [] })),
  E048: first(version => delete version.created),
  E049: first(version => set(version, { created: '2026-02-30T08:00:00Z' })),
  E050: first(({ state }) => set(state, { [upper]: ['more.txt'] })),
  E051: first(({ state }) => set(state, { [sha512(kept)]: 'kept.txt' })),
  E052: logical('a/../kept.txt'),
  E053: logical('/kept.txt'),
  E054: first(version => set(version, { user: 'A' })),
  E056: fixity({ crc: {} }),
  E057: fixity({ md5: { '12': ['v1/content/lost.txt'] } }),
  E058: inFolder(dir => rmSync(join(dir, 'inventory.json.sha512'))),
  E059: () => dir => {
    rmSync(join(dir, 'v1/inventory.json.sha512'))
    put(dir, 'v1/inventory.json.md5', '')
  },
  E060: inFolder(dir => put(dir, 'inventory.json.sha512', `${sha512('')} inventory.json\n`)),
  E061: inFolder(dir => put(dir, 'inventory.json.sha512', `${sha512('')}\n`)),
  E063: inFolder(dir => rmSync(join(dir, 'inventory.json'))),
  E064: inFolder(dir => {
    put(dir, 'v2/inventory.json', '{}')
    put(dir, 'v2/inventory.json.sha512', `${sha512('{}')} inventory.json\n`)
  }),
  E066: now(({ versions }) => set(versions.v1.state, { [sha512(kept)]: ['c/kept.txt'] })),
  E067: inFolder(dir => put(dir, 'extensions/notes.txt', '')),
  E090: inFolder(dir => symlinkSync('text.txt', join(dir, 'v1/content/link'))),
  E092: inFolder(dir => put(dir, 'v1/content/text.txt', '别的\n')),
  E093: fixity({ md5: { d41d8cd98f00b204e9800998ecf8427e: ['v1/content/text.txt'] } }),
  E094: first(version => set(version, { message: 1 })),
  E095: first(({ state }) => set(state, { [sha512(kept)]: ['text.txt/kept.txt'] })),
  E096: said(({ manifest }) => set(manifest, { [upper]: ['v1/content/text.txt'] })),
  E097: fixity({ sha512: { [upper]: [], [sha512(old)]: [] } }),
  E099: path('v1/content/../content/a/kept.txt'),
  E100: path('/v1/content/a/kept.txt'),
  E101: path('v1/content/text.txt'),
  E102: said(inventory => set(inventory, { title: '' })),
  E103: draft => {
    draft.declares = ['0=ocfl_object_1.0', 'ocfl_object_1.0\n']
    draft.v2.type = 'https://ocfl.io/1.0/spec/#inventory'
  },
  E104: draft => renamed(draft, 'v2', 'w2'),
  E105: draft => renamed(draft, 'v2', 'v0'),
  E106: now(inventory => set(inventory, { manifest: [] })),
  E107: said(({ manifest }) => set(manifest, { [sha512('')]: [] })),
  E108: said(inventory => set(inventory, { contentDirectory: '' })),
  E111: fixity([]),
  W001: draft => renamed(renamed(draft, 'v1', 'v01'), 'v2', 'v02'),
  W002: inFolder(dir => mkdirSync(join(dir, 'v1/drafts'))),
  W003: draft => {
    for (const { manifest, versions } of [draft.v1, draft.v2])
      for (const block of [manifest, versions.v2?.state]) if (block) delete block[sha512('新文\n')]
    delete draft.files['v2/content/text.txt']
    return dir => mkdirSync(join(dir, 'v2/content'))
  },
  W004: said(inventory => set(inventory, { digestAlgorithm: 'sha256' })),
  W005: said(inventory => set(inventory, { id: '临洲晨报' })),
  W007: first(version => delete version.message),
  W008: first(version => delete version.user.address),
  W009: first(version => set(version.user, { address: 'a@example.org' })),
  W010: inFolder(dir => {
    rmSync(join(dir, 'v1/inventory.json'))
    rmSync(join(dir, 'v1/inventory.json.sha512'))
  }),
  W011: now(({ versions }) => set(versions.v1, { message: 'other' })),
  W013: inFolder(dir => mkdirSync(join(dir, 'extensions/ours'), { recursive: true })),
  'too-large': inFolder(dir => truncateSync(join(dir, 'v1/inventory.json'), 65 * 1024 * 1024)),
  'repeated-key': text(json => json.replace('{', '{"id":"urn:x:0",')),
}

/** Other ways to break a rule. */
export const more: [Code, string, Break][] = [
  ['E001', 'a strange folder', inFolder(dir => mkdirSync(join(dir, 'drafts')))],
  ['E001', 'a second sidecar', inFolder(dir => put(dir, 'inventory.json.md5', ''))],
  ['E003', 'two declarations', inFolder(dir => put(dir, '0=ocfl_object_1.0', 'ocfl_object_1.0\n'))],
  ['E033', 'not UTF-8', inFolder(dir => writeFileSync(join(dir, 'inventory.json'), '{"\xff":1}', 'latin1'))],
  ['E033', 'no object', text(() => '[]')],
  ['E046', 'a version whose folder is gone', inFolder(dir => rmSync(join(dir, 'v2'), { recursive: true }))],
  ['E049', 'no time zone', first(version => set(version, { created: '2026-03-14T08:00:00' }))],
  ['E049', 'no seconds', first(version => set(version, { created: '2026-03-14T08:00Z' }))],
  ['E066', 'a file more', now(({ versions }) => versions.v1.state[sha512(kept)].push('z.txt'))],
  ['E089', 'a pipe', inFolder(dir => execFileSync('mkfifo', [join(dir, 'v1/content/pipe')]))],
  ['E092', 'no list', said(({ manifest }) => set(manifest, { [sha512(kept)]: 'v1/content/a/kept.txt' }))],
  ['E092', 'a file that is gone', inFolder(dir => rmSync(join(dir, 'v1/content/text.txt')))],
  ['E095', 'a path twice', first(({ state }) => set(state, { [sha512(kept)]: ['text.txt', 'text.txt'] }))],
  ['E096', 'a key twice', text(json => json.replace('"manifest":{', `"manifest":{"${sha512(old)}":[],`))],
]
