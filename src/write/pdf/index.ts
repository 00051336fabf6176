// Edition and galleys → the PDF: printed by Chromium, numbered, sealed.
import type { Book, Edition, Galley } from '../../edition.js'
import { bodyOf, contentsOf, flatten, rectosOf } from './document.js'
import { settle } from './folios.js'
import { makeJob } from './job.js'
import type { Press } from './press.js'
import { referredTo } from './references.js'
import { type Theme, theme as usual } from './theme.js'

export { openBrowser, type Press, type PressOptions } from './press.js'
export { type Theme, theme, themes } from './theme.js'

/** Print an edition. The same edition, galleys and browser give the same bytes. What goes to press is made while it opens. */
export async function writePdf(
  edition: Edition,
  galleys: Galley[],
  opening: Press | Promise<Press>,
  theme: Theme = usual(),
): Promise<Book> {
  // Told below, where it is awaited.
  Promise.resolve(opening).catch(() => {})
  const expected = await makeJob(edition, galleys, theme, true)
  const body = bodyOf(galleys)
  const entries = theme.contents ? flatten(contentsOf(galleys)) : []
  const press = await opening
  const { job, unshown } =
    expected.isFromCase && !press.hasCase ? await makeJob(edition, galleys, theme, false) : expected
  const { value, refused } = await press.print(job, forme =>
    settle(forme, rectosOf(edition, body, theme), { entries, references: referredTo(body) }),
  )
  // Loaded only here: it takes as long as a browser to open.
  const { bind } = await import('./bind.js')
  return bind(edition, body, theme, { ...value, refused, unshown, version: press.version })
}
