// Edition and galleys → what goes to press: the document, with fonts cut for what the type case lacks.
import type { Edition, FaceId, Galley } from '../../edition.js'
import { faces, subset } from '../fonts.js'
import { withStandIns } from '../stand-ins.js'
import { document } from './document.js'
import { glyphs } from './glyphs.js'
import type { Job } from './press.js'
import type { Theme } from './theme.js'
import { notInCase } from './type-case.js'

export interface Made {
  job: Job
  /** Characters that none of our faces has. */
  unshown: Set<string>
  /** Whether it needs a browser that has the type case. */
  isFromCase: boolean
}

/** @param hasCase whether the browser has the type case, as far as is known; else the job brings all its fonts */
export async function makeJob(
  edition: Edition,
  galleys: Galley[],
  theme: Theme,
  hasCase: boolean,
): Promise<Made> {
  const text = glyphs(edition, galleys)
  const rare = hasCase ? notInCase(text) : undefined
  const wanted = rare?.join('') ?? text
  const each = Object.fromEntries(Object.keys(faces).map(face => [face, wanted])) as Record<FaceId, string>
  const { fonts, unshown } = await withStandIns(await subset(each))
  // A browser takes no font without a character.
  const files = fonts.filter(font => font.standsIn || !rare?.every(one => font.missing.includes(one)))
  const job = document(edition, galleys, { files, ...(rare && { rare }) }, theme)
  return { job, unshown, isFromCase: rare !== undefined }
}
