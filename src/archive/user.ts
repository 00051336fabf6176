// This process → who is to be named as having added a version.
import { hostname, userInfo } from 'node:os'
import { Refusal } from '../edition.js'
import type { About } from './next-version.js'

/**
 * `林一 <mailto:lin@example.org>`, as given. Else the account that runs this, with its address as an account
 * (RFC 7565): that much is known, and OCFL asks for an address (W008).
 *
 * @throws {Refusal} when there is no name in it
 */
export function user(given?: string): About['user'] {
  if (given === undefined) return account()
  const { name, address } =
    /^(?<name>[^<>]+?)\s*(?:<(?<address>[^<>\s]+)>)?$/u.exec(given.trim())?.groups ?? {}
  if (!name) throw new Refusal(`--user: “${given}” names nobody`, 'Write: --user "Name <mailto:name@host>".')
  return address ? { name, address: address.includes(':') ? address : `mailto:${address}` } : { name }
}

function account(): About['user'] {
  const name = login()
  return { name, address: `acct:${encodeURIComponent(name)}@${encodeURIComponent(hostname())}` }
}

/** In a container nobody may have given the number a name. */
function login(): string {
  try {
    return userInfo().username
  } catch {
    return String(process.getuid?.() ?? 'unknown')
  }
}
