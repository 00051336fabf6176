// Bytes → the digest by which records name them.
import { createHash } from 'node:crypto'

/** Of files that are made, which records, report and the place where they are put each ask for. */
const known = new WeakMap<Uint8Array, string>()

/** SHA-256, lower-case hex. The bytes are not changed afterwards. */
export function sha256(bytes: Uint8Array): string {
  const before = known.get(bytes)
  if (before) return before
  const digest = createHash('sha256').update(bytes).digest('hex')
  known.set(bytes, digest)
  return digest
}
