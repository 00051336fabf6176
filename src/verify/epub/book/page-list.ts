// Marks of print pages to which the page list does not lead.
import type { Found } from '../container.js'
import type { Facts } from '../facts.js'

/** Only where there is a page list: without one `epub-claim-belied` says what is claimed of it. */
export function pageList({ traits, pageBreaks, pageTargets }: Facts): Found[] {
  if (!traits.has('page list')) return []
  const unlisted = [...pageBreaks].filter(([target]) => !pageTargets.has(target))
  return unlisted.map(([, where]) => ['epub-page-unlisted', where])
}
