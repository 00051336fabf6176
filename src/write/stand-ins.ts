// Fonts that lack characters → further fonts, cut from other faces of ours, that show these in their place.
import type { FaceId } from '../edition.js'
import { type FontFile, faces, subsetFace } from './fonts.js'

/**
 * CSS puts them together: faces of one family and weight, each with its `unicode-range`, are one font. So no style has to
 * name another family, and the reader's machine is never asked for one.
 */
export async function withStandIns(files: FontFile[]) {
  const fonts = [...files]
  const unshown = new Set<string>()
  for (const file of files) {
    let rest = file.missing
    for (const from of others(file.face)) {
      if (rest.length === 0) break
      const cut = await subsetFace(from, rest)
      const range = rest.filter(character => !cut.missing.includes(character))
      if (range.length > 0) fonts.push({ ...file, bytes: cut.bytes, missing: [], standsIn: { from, range } })
      rest = cut.missing
    }
    for (const character of rest) unshown.add(character)
  }
  return {
    fonts,
    /** Characters that none of our faces has. */
    unshown,
  }
}

/** The nearest in weight first. */
function others(face: FaceId): FaceId[] {
  const heavier = (other: FaceId) => Math.abs(faces[other].weight - faces[face].weight)
  const ids = Object.keys(faces) as FaceId[]
  return ids.filter(other => other !== face).sort((a, b) => heavier(a) - heavier(b))
}
