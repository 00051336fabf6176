// The keys at the head of an inventory (OCFL 1.1, 3.5.1): what it is of, in which digests, and in which folder content lies.
import type { Code } from '../codes.js'
import type { Held, Spec } from './held.js'

const keys = ['id', 'type', 'digestAlgorithm', 'head', 'contentDirectory', 'manifest', 'versions', 'fixity']

type Found = Record<string, unknown>
export type Tell = (code: Code, what?: string) => void

export type Identity = Pick<Held, 'id' | 'algorithm' | 'contentDirectory' | 'setsContentDirectory' | 'spec'>

/** @param declared by the object, where this is the inventory of its root */
export function identity(found: Found, tell: Tell, declared?: Spec): Identity {
  for (const key of Object.keys(found)) if (!keys.includes(key)) tell('E102', key)
  for (const key of ['id', 'type', 'digestAlgorithm', 'head']) {
    if (!Object.hasOwn(found, key)) tell('E036', key)
  }
  const id = idOf(found, tell)
  const algorithm = algorithmOf(found, tell)
  return {
    ...(id !== undefined && { id }),
    ...(algorithm && { algorithm }),
    spec: specOf(found, tell, declared),
    contentDirectory: contentDirectoryOf(found, tell),
    setsContentDirectory: found.contentDirectory !== undefined,
  }
}

/** RFC 3986, 3: a scheme, a colon, and none but the characters of URIs. */
export function isUri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/i.test(text)
}

function idOf({ id }: Found, tell: Tell): string | undefined {
  if (id === undefined) return
  if (typeof id !== 'string' || id === '') {
    tell('E037', 'id is no text')
    return
  }
  if (!isUri(id)) tell('W005', id)
  return id
}

function specOf({ type }: Found, tell: Tell, declared?: Spec): Spec {
  const said = /^https:\/\/ocfl\.io\/(1\.[01])\/spec\/#inventory$/.exec(String(type))?.[1] as Spec | undefined
  if (type !== undefined && (!said || (declared && said !== declared))) tell('E038', String(type))
  return said ?? declared ?? '1.1'
}

function algorithmOf({ digestAlgorithm }: Found, tell: Tell): Held['algorithm'] {
  if (digestAlgorithm === 'sha512') return 'sha512'
  if (digestAlgorithm === 'sha256') {
    tell('W004')
    return 'sha256'
  }
  if (digestAlgorithm !== undefined) tell('E025', String(digestAlgorithm))
}

function contentDirectoryOf({ contentDirectory: name }: Found, tell: Tell): string {
  if (name === undefined) return 'content'
  if (typeof name !== 'string' || name.includes('/')) tell('E017', String(name))
  else if (name === '.' || name === '..') tell('E018')
  else if (name === '' || name.includes('\0')) tell('E108', name)
  else return name
  return 'content'
}
