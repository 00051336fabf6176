// Digest algorithms as OCFL names them (OCFL 1.1, 3.4; extension 0009) → how Node names them, and what their digests look like.

interface Known {
  /** Absent where Node has none: such digests are not looked at (E028). */
  node?: string
  hexDigits: number
}

const known: ReadonlyMap<string, Known> = new Map([
  ['md5', { node: 'md5', hexDigits: 32 }],
  ['sha1', { node: 'sha1', hexDigits: 40 }],
  ['sha256', { node: 'sha256', hexDigits: 64 }],
  ['sha512', { node: 'sha512', hexDigits: 128 }],
  ['blake2b-512', { node: 'blake2b512', hexDigits: 128 }],
  ['sha512/256', { node: 'sha512-256', hexDigits: 64 }],
  ['blake2b-160', { hexDigits: 40 }],
  ['blake2b-256', { hexDigits: 64 }],
  ['blake2b-384', { hexDigits: 96 }],
  ['size', { hexDigits: 0 }],
])

export function isKnown(algorithm: string): boolean {
  return known.has(algorithm)
}

/** Node's name of it. */
export function nodeName(algorithm: string): string | undefined {
  return known.get(algorithm)?.node
}

/** Whether `digest` can be one. Digests in hex are the same in either case. */
export function isDigest(digest: string, algorithm: string): boolean {
  if (algorithm === 'size') return /^(?:0|[1-9]\d*)$/.test(digest)
  return digest.length === known.get(algorithm)?.hexDigits && /^[0-9a-f]+$/i.test(digest)
}
