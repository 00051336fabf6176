// One line → whether it says who the author is, as magazines print below a text: `（作者系某大学教授）`.

/**
 * IPTC's NITF calls this the tagline, "a byline at the end of a story": it signs the piece, and is no credit of a source.
 * A sketch of a life, `作者简介：…`, is text about the author (JATS `bio`) and stays a paragraph.
 */
const tagline =
  /^[（(【[]?\s?(?:本文|文章)?(?:作者|筆者)\s?(?:单位\s?[:：]|單位\s?[:：]|[系为為是]|分别[系为]|现为|現為).{2,120}$/u

/** Longest such line, in UTF-16 units. */
const longest = 130

export function isTagline(line: string): boolean {
  const isSet = /^[（(【[].*[)）】\]]$/u.test(line) || !/[。！？]/u.test(line)
  return line.length <= longest && isSet && tagline.test(line)
}
