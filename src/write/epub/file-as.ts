// A name as printed → as catalogues file it: EPUB 3.3 § D.3.4 `file-as`.

/** Belong to the family name that follows them. */
const particles = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'la',
  'le',
  'du',
  'di',
  'da',
  'dos',
  'ten',
  'ter',
  'bin',
  'al',
])
const latin = /^\p{Script=Latin}[\p{Script=Latin}.'’-]*(?: \p{Script=Latin}[\p{Script=Latin}.'’-]*)+$/u

/**
 * `Jane van Holloway` → `van Holloway, Jane`. Names in other scripts are filed as they are said, family name first or
 * transliterated whole, without the space that pads them: `李 文` → `李文`. What looks like no name stays as it is.
 */
export function fileAs(name: string): string {
  if (/^\p{Script=Han}[\p{Script=Han}\s]*$/u.test(name)) return name.replace(/\s+/gu, '')
  const parts = name.split(' ')
  if (!latin.test(name) || parts.length > 6) return name
  const particle = parts.findIndex((part, at) => at > 0 && particles.has(part.toLowerCase()))
  const family = particle > 0 ? particle : parts.length - 1
  return `${parts.slice(family).join(' ')}, ${parts.slice(0, family).join(' ')}`
}
