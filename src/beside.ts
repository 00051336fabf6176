// Address of a picture as copy writes it → path of the file below the copy's own folder, or nothing where it leads elsewhere.

/**
 * The path has `/` between its parts and neither `.` nor `..` among them; two addresses of one file give one path:
 *
 *     photos/gate.jpg  ./photos//gate.jpg  photos/%67ate.jpg   →   photos/gate.jpg
 *     https://…  file:…  data:…  /etc/x  C:\x  ../x  %2e%2e/x  x.png?v=2   →   undefined
 */
export function pathBeside(address: string): string | undefined {
  const typed = address.trim()
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]|[?#]/i.test(typed)) return undefined
  const path = decoded(typed)
  if (path === undefined || /[\\\p{Cc}]|^[a-z]:|^\//iu.test(path)) return undefined
  const parts = path.split('/').filter(part => part !== '' && part !== '.')
  return parts.includes('..') ? undefined : parts.join('/') || undefined
}

/** The address that leads to `path`: the opposite. */
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
