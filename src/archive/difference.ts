// Two states of an edition → which files were added, changed, removed or only moved.

export const kinds = ['added', 'changed', 'moved', 'removed'] as const

export interface Change {
  path: string
  kind: (typeof kinds)[number]
  /** Of a file that was moved: where it was. */
  from?: string
}

/**
 * In the order of paths. A file is moved when the other state has its very bytes under a path that is no more.
 *
 * @param was logical path → digest
 */
export function difference(was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): Change[] {
  const lost = new Map<string, string[]>()
  for (const [path, digest] of was) if (!is.has(path)) lost.set(digest, [...(lost.get(digest) ?? []), path])
  const changes: Change[] = []
  for (const [path, digest] of is) {
    const from = was.has(path) ? undefined : lost.get(digest)?.shift()
    if (from !== undefined) changes.push({ path, kind: 'moved', from })
    else if (was.get(path) !== digest) changes.push({ path, kind: was.has(path) ? 'changed' : 'added' })
  }
  for (const path of [...lost.values()].flat()) changes.push({ path, kind: 'removed' })
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1))
}
