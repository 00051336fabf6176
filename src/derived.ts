// A value → what has been made of it before. Where a file changes while it is watched, only what is made of it is made anew.

interface Derived {
  value: unknown
  /** Whether it was asked for since it was made or recalled. */
  isUsed: boolean
}

const known = new WeakMap<object, Map<string, Derived>>()

/** What `make` gives, made once for `from` and `how`. For values that are not changed once they are made. */
export function derived<T>(from: object, how: string, make: () => T): T {
  const made = of(from)
  const before = made.get(how)
  if (before) {
    before.isUsed = true
    return before.value as T
  }
  const value = make()
  made.set(how, { value, isUsed: true })
  return value
}

/** Takes what was derived by another process for derived here. */
export function recalled(from: object, how: string, value: unknown): void {
  of(from).set(how, { value, isUsed: false })
}

/** How and what was derived of `from` and asked for. */
export function derivations(from: object): [how: string, value: unknown][] {
  return [...of(from)].flatMap(([how, { value, isUsed }]) => (isUsed ? [[how, value]] : []))
}

function of(from: object): Map<string, Derived> {
  const made = known.get(from) ?? new Map<string, Derived>()
  known.set(from, made)
  return made
}
