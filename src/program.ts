// This program → what tells it from any other state of itself, so that nothing an older one made is taken for its own.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keyOf } from './cache.js'
import { sha256 } from './digest.js'
import { root, version } from './root.js'

let known: string | undefined

/** Changes with every build: sizes and times of the program's own files, with its templates and styles. */
export function program(): string {
  known ??= keyOf(version, process.versions.node, files())
  return known
}

let held: string | undefined

/** Changes with what these files hold alone: two installations of one program have the same. */
export function contents(): string {
  held ??= keyOf(version, ...digests())
  return held
}

function digests(): string[] {
  return files()
    .filter(({ isFile }) => isFile)
    .map(({ path }) => sha256(readFileSync(path)))
}

/** When the youngest of these files was written, in milliseconds since 1970. A package that was installed anew is younger. */
export function newest(): number {
  return Math.max(...files().map(({ mtimeMs }) => mtimeMs))
}

interface File {
  path: string
  /** Folders are among them. */
  isFile: boolean
  size: number
  mtimeMs: number
}

let seen: File[] | undefined

/** Looked at once: they are some hundred. */
function files(): File[] {
  seen ??= look()
  return seen
}

function look(): File[] {
  const folders = [dirname(fileURLToPath(import.meta.url)), join(root, 'templates'), join(root, 'styles')]
  return folders.flatMap(folder =>
    (readdirSync(folder, { recursive: true }) as string[])
      .filter(name => !/\.(?:d\.ts|map)$/.test(name))
      .sort()
      .map(name => {
        const path = join(folder, name)
        const found = statSync(path)
        return { path, isFile: found.isFile(), size: found.size, mtimeMs: found.mtimeMs }
      }),
  )
}
