// Something of many parts that is made again and again → what is known of each part, kept in one file for the next time.
import { deserialize, serialize } from 'node:v8'
import { keyOf, recall, retain } from './cache.js'
import { program } from './program.js'

/** What is known of parts, by all that it comes from. */
export interface Parts {
  has(key: string): boolean
  get<T>(key: string): T | undefined
  set(key: string, known: unknown): void
  /** Keeps what was asked for or set since they were opened: what belongs to no part of today goes. */
  save(): Promise<void>
}

/** @param of what the parts are of; where it lies, not what is in it */
export function openParts(...of: unknown[]): Parts {
  const whole = keyOf(program(), of)
  const kept = read(whole)
  const used = new Map<string, Uint8Array>()
  let isNew = false
  const use = (key: string): Uint8Array | undefined => {
    const bytes = used.get(key) ?? kept.get(key)
    if (bytes) used.set(key, bytes)
    return bytes
  }
  return {
    has: key => use(key) !== undefined,
    get(key) {
      const bytes = use(key)
      return bytes && deserialize(bytes)
    },
    set(key, known) {
      used.set(key, serialize(known))
      isNew = true
    },
    async save() {
      if (isNew) await retain('parts', whole, serialize(used))
    },
  }
}

function read(key: string): Map<string, Uint8Array> {
  const bytes = recall('parts', key)
  return bytes ? deserialize(bytes) : new Map()
}
