// A folder → every file and every empty folder in it, with its content: two are the same or they are not.
import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export function tree(dir: string): Record<string, string> {
  const paths = readdirSync(dir, { recursive: true }).map(String).sort()
  return Object.fromEntries(paths.map(path => [path, content(join(dir, path))]))
}

function content(path: string): string {
  const stat = lstatSync(path)
  if (!stat.isFile()) return stat.isDirectory() ? 'folder' : 'other'
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12)
}
