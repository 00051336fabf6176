// What an inventory says, as far as it can be used: the nouns between its reading and the checks of the object.

/** Digest as written → paths. */
export type Paths = Map<string, string[]>

export interface HeldVersion {
  /** As they stand there, to be compared. */
  created?: unknown
  message?: unknown
  user?: unknown
  state: Paths
}

/** Only what is sound: paths that stay inside, versions with a proper name, in order. */
export interface Held {
  /** `inventory.json`, `v2/inventory.json`. */
  file: string
  /** Of OCFL. */
  spec: Spec
  id?: string
  algorithm?: 'sha512' | 'sha256'
  contentDirectory: string
  /** Whether it says so itself. */
  setsContentDirectory: boolean
  manifest: Paths
  versions: Map<string, HeldVersion>
  /** By algorithm. */
  fixity: Map<string, Paths>
}

export type Spec = '1.0' | '1.1'
