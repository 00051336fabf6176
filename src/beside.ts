// Address as copy writes it → path of the file below the edition's folder, or nothing where it leads elsewhere.
import { posix } from 'node:path'

/**
 * The path has `/` between its parts and neither `.` nor `..` among them; two addresses of one file give one path:
 *
 *     photos/gate.jpg  ./photos//gate.jpg  photos/%67ate.jpg   →   photos/gate.jpg
 *     https://…  file:…  data:…  /etc/x  C:\x  ../x  %2e%2e/x  x.png?v=2   →   undefined
 *
 * @param from the copy that has the address, by its own path there: in `news/1.md`, `../x.png` is `x.png`
 */
export function pathBeside(address: string, from: string): string | undefined {
  const typed = address.trim()
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]|[?#]/i.test(typed)) return undefined
  const path = decoded(typed)
  if (path === undefined || /[\\\p{Cc}]|^[a-z]:|^\//iu.test(path)) return undefined
  const whole = posix.join(posix.dirname(from), path).replace(/\/$/u, '')
  return whole === '.' || whole.split('/').includes('..') ? undefined : whole
}

/** The address by which the copy at `from` reaches the file at `path`: the opposite. */
export function addressBeside(path: string, from: string): string {
  return addressOf(posix.relative(posix.dirname(from), path))
}

/** A path as an address. */
export function addressOf(path: string): string {
  return path.replace(/[%?#]/g, encodeURIComponent)
}

/** A `%` that begins no escape stands for itself, as people type it (`100%.png`). */
function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address.replace(/%(?![0-9a-f]{2})/gi, '%25'))
  } catch {
    return undefined
  }
}
