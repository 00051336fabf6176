// A name → its UUID, always the same (RFC 9562, version 5).
import { createHash } from 'node:crypto'

/** The name space of addresses (RFC 9562 § 6.6). */
export const urlSpace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

export function uuidOf(name: string, space: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
  hash[6] = (hash[6]! & 0x0f) | 0x50
  hash[8] = (hash[8]! & 0x3f) | 0x80
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
