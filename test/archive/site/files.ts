// A folder → all files in it, for comparing two of them.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Path → bytes as Latin-1, in order. */
export async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const read = paths.map(
    async path => [path.slice(folder.length + 1), await readFile(path, 'latin1')] as const,
  )
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)))
}
