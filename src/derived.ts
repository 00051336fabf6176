// A value → what has been made of it before. Where a file changes while it is watched, only what is made of it is made anew.

const known = new WeakMap<object, Map<string, unknown>>()

/** What `make` gives, made once for `from` and `how`. For values that are not changed once they are made. */
export function derived<T>(from: object, how: string, make: () => T): T {
  const made = known.get(from) ?? new Map<string, unknown>()
  known.set(from, made)
  if (!made.has(how)) made.set(how, make())
  return made.get(how) as T
}
