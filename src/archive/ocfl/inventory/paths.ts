// Paths that an inventory names → which of them are none, stand twice, or are a file and a folder.

/** Which rule a path breaks (OCFL 1.1, 3.5.2 and 3.5.3.1). A zero byte ends a path in every file system. */
export function pathFault(path: string): 'edge' | 'part' | undefined {
  if (path.startsWith('/') || path.endsWith('/')) return 'edge'
  const bad = path.split('/').some(part => part === '' || part === '.' || part === '..')
  return bad || path.includes('\0') ? 'part' : undefined
}

/** Those that stand twice, and those below which others lie. Sorted with `/` first, such stand side by side. */
export function clashes(paths: string[]): string[] {
  const sorted = paths.map(path => path.replaceAll('/', '\0')).sort()
  const found = sorted.filter((path, i) => {
    const next = sorted[i + 1]
    return next !== undefined && (next === path || next.startsWith(`${path}\0`))
  })
  return [...new Set(found)].map(path => path.replaceAll('\0', '/'))
}

/** Lists of texts by key; what is none is told to `wrong`, and left out. */
export function listsOf(value: Record<string, unknown>, wrong: (key: string) => void): Map<string, string[]> {
  const lists = new Map<string, string[]>()
  for (const [key, list] of Object.entries(value)) {
    if (Array.isArray(list) && list.every(path => typeof path === 'string')) lists.set(key, list)
    else wrong(key)
  }
  return lists
}

/** A JSON object, which an array is not. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
