// The checks of one page. They do not know one another; their order is that of the findings at one place.
import type { PageCheck } from '../page.js'
import { alternativeText } from './alternative-text.js'
import { headings } from './headings.js'
import { imageSize } from './image-size.js'
import { language } from './language.js'
import { links } from './links.js'
import { notes } from './notes.js'
import { references } from './references.js'
import { tables } from './tables.js'

/** @param spoken language of the package, for pages that say none. */
export function pageChecks(spoken: string): PageCheck[] {
  return [
    alternativeText,
    headings,
    links,
    tables,
    notes,
    references,
    imageSize,
    page => language(page, spoken),
  ]
}
