// Object ids and article ids → the places of their pages in the reading room, safe on every file system.
import { sha256 } from '../../digest.js'

/** Names that the room's own files have. */
const taken = /^(?:assets|search|opds|books|index|corrections|words|images|files)$/u
const plain = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_·-]{0,59}$/u
/** Those that Windows keeps for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u

/**
 * One step of a path. Names that are plain stay as they are, `临洲晨报`, `2026-03-14`; of all others what is plain,
 * with a piece of the name's digest, so that no two names meet, not even where `A` and `a` are one.
 */
export function step(name: string): string {
  return isPlain(name) && !taken.test(name) ? name : marked(name)
}

/** The same for a file whose name's end says what it is. */
export function fileStep(name: string): string {
  const [, stem = name, end = ''] = /^(.+)(\.[a-z0-9]{1,8})$/u.exec(name) ?? []
  return (isPlain(stem) ? stem : marked(stem)) + end
}

function isPlain(name: string): boolean {
  return (
    plain.test(name) && !devices.test(name) && name === name.normalize('NFC') && name === name.toLowerCase()
  )
}

function marked(name: string): string {
  const safe = [...name.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}_·]+/gu, '-')].slice(0, 40).join('')
  return `${safe.replace(/^[^\p{L}\p{N}]+|-+$/gu, '') || 'x'}-${sha256(Buffer.from(name)).slice(0, 8)}`
}

/** What stands in an id for the newspaper and the date of an edition that has none. */
export const none = { newspaper: 'books', date: 'undated' }

/** The folder of an edition's pages. Ids that are not newspaper, date and edition come from other hands. */
export function folderOf(id: string): string {
  const parts = id.split('/')
  if (parts.length !== 3 || parts.some(part => part === '')) return `books/undated/${marked(id)}`
  const [newspaper, ...rest] = parts as [string, string, string]
  return [newspaper === none.newspaper ? newspaper : step(newspaper), ...rest.map(step)].join('/')
}

/** An address from the page at `from` to the file at `to`, both paths in the room. Leads to files, never to folders: `file://` has no index pages. */
export function address(to: string, from: string): string {
  const [there, here] = [to.split('/'), from.split('/').slice(0, -1)]
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared).map(encodeURIComponent)].join('/')
}
