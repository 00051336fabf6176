// The versions of an inventory (OCFL 1.1, 3.5.3): when, why and by whom each was made, and which files it has.
import type { Held, HeldVersion, Paths } from './held.js'
import { isUri, type Tell } from './identity.js'
import { clashes, isRecord, listsOf, pathFault } from './paths.js'
import { versionNames } from './version-names.js'

export function versions(found: Record<string, unknown>, manifest: Paths, tell: Tell): Held['versions'] {
  const held: Held['versions'] = new Map()
  if (found.versions === undefined) tell('E043')
  else if (!isRecord(found.versions)) tell('E045')
  else {
    for (const name of versionNames(Object.keys(found.versions), tell)) {
      const read = version(found.versions[name], manifest, (code, what) => tell(code, said(name, what)))
      if (read) held.set(name, read)
    }
    const newest = [...held.keys()].at(-1)
    if (found.head !== undefined && found.head !== newest) tell('E040', JSON.stringify(found.head))
  }
  return held
}

function said(version: string, what?: string): string {
  return what === undefined ? version : `${version}, ${what}`
}

function version(value: unknown, manifest: Paths, tell: Tell): HeldVersion | undefined {
  if (!isRecord(value)) {
    tell('E047')
    return
  }
  for (const key of Object.keys(value)) {
    if (!['created', 'state', 'message', 'user'].includes(key)) tell('E102', key)
  }
  for (const key of ['created', 'state']) if (!Object.hasOwn(value, key)) tell('E048', key)
  const { created, message, user } = value
  if (created !== undefined && !isTime(created)) tell('E049', JSON.stringify(created))
  if (message === undefined) tell('W007', 'message')
  else if (typeof message !== 'string') tell('E094')
  if (user === undefined) tell('W007', 'user')
  else judgeUser(user, tell)
  return { created, message, user, state: state(value.state, manifest, tell) }
}

function judgeUser(user: unknown, tell: Tell): void {
  if (!isRecord(user) || typeof user.name !== 'string') {
    tell('E054')
    return
  }
  for (const key of Object.keys(user)) if (key !== 'name' && key !== 'address') tell('E102', `user: ${key}`)
  if (user.address === undefined) tell('W008')
  else if (typeof user.address !== 'string') tell('E054')
  else if (!isUri(user.address)) tell('W009', user.address)
}

/** RFC 3339, 5.6, and a day that the calendar has. */
function isTime(created: unknown): boolean {
  const shape =
    /^(\d{4})-(\d\d)-(\d\d)[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/
  const [, year, month, day] = (typeof created === 'string' && shape.exec(created)?.map(Number)) || []
  if (!year || !month || !day || month > 12) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function state(value: unknown, manifest: Paths, tell: Tell): Paths {
  if (value === undefined) return new Map()
  if (!isRecord(value)) {
    tell('E050', 'state is no JSON object')
    return new Map()
  }
  const lists = listsOf(value, digest => tell('E051', digest))
  for (const digest of lists.keys()) if (!manifest.has(digest)) tell('E050', digest)
  for (const path of clashes([...lists.values()].flat())) tell('E095', path)
  for (const [digest, paths] of lists) {
    const wrong = paths.filter(path => {
      const fault = pathFault(path)
      if (fault) tell(fault === 'edge' ? 'E053' : 'E052', path)
      return fault
    })
    if (wrong.length > 0)
      lists.set(
        digest,
        paths.filter(path => !pathFault(path)),
      )
  }
  return lists
}
