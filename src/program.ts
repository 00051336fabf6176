// This program → what tells it from any other state of itself, so that nothing an older one made is taken for its own.
import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root, version } from './root.js'

let known: string | undefined

/** Changes with every build: sizes and times of the program's own files, with its templates and styles. */
export function program(): string {
  known ??= createHash('sha256')
    .update(JSON.stringify([version, process.versions.node, files()]))
    .digest('hex')
  return known
}

let latest: number | undefined

/** When the youngest of these files was written, in milliseconds since 1970. A package that was installed anew is younger. */
export function newest(): number {
  latest ??= Math.max(...files().map(({ mtimeMs }) => mtimeMs))
  return latest
}

function files(): { name: string; size: number; mtimeMs: number }[] {
  const folders = [dirname(fileURLToPath(import.meta.url)), join(root, 'templates'), join(root, 'styles')]
  return folders.flatMap(folder =>
    (readdirSync(folder, { recursive: true }) as string[]).sort().map(name => {
      const { size, mtimeMs } = statSync(join(folder, name))
      return { name, size, mtimeMs }
    }),
  )
}
