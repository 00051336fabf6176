// A name that becomes a path → whether it leads to a place below its folder on every system.

/** No empty part, no `..`, no drive, no back slash. */
export function isBelow(name: string): boolean {
  return (
    !/[\\\0]|^[a-z]:/i.test(name) &&
    name.split('/').every(part => part !== '' && part !== '.' && part !== '..')
  )
}
