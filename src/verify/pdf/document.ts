// What a PDF says of itself → what is missing from it.
import type { Pdf } from '../../pdf/read.js'
import type { Found } from './found.js'

export function* checkDocument({
  tagged,
  language,
  title,
  outline,
  pages,
  isEncrypted,
  about,
}: Pdf): Generator<Found> {
  if (!tagged) yield ['pdf-no-tags', 'the PDF has no tags']
  if (!language) yield ['pdf-no-language', 'the PDF does not say its language']
  if (!title) yield ['pdf-no-title', 'the PDF has no title']
  // A leaflet needs none.
  if (outline.length === 0 && pages.length > few) yield ['pdf-no-outline', 'the PDF has no outline']
  if (isEncrypted) yield ['pdf-encrypted', 'the PDF is encrypted']
  if (about.hasScript) yield ['pdf-script', 'the PDF holds JavaScript']
}

/** Pages among which nobody has to be led. */
const few = 4
