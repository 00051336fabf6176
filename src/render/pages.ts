// Edition → the pages around its text, from templates/galley/: title page, sections' own pages, colophon.

import { copiesOf } from '../copies.js'
import type { Correction, Edition, Entry, Galley, Section } from '../edition.js'
import { version } from '../root.js'
import { template } from '../template.js'
import { dateIn, encodingName, ruleName, words } from '../words.js'
import { glyphs } from './glyphs.js'
import { safe } from './typeset.js'

/** Title and what else is known of the edition: nothing stands there that nobody gave. */
export function titlePage(edition: Edition): Galley {
  const { title, subtitle, newspaper, issue, edition: printing, date, publisher, language } = edition
  const printed = date && { iso: date, text: dateIn(language, date) }
  const html = template('galley/titlepage.ejs', {
    title,
    subtitle,
    // Not twice, where the paper's name is all the title there is.
    newspaper: edition.titleFrom === 'newspaper' ? undefined : newspaper,
    issue,
    edition: printing,
    date: printed,
    publisher,
  })
  return page(edition, { id: 'titlepage', part: 'titlepage', title, html })
}

/** A section's title and page as people gave them; none where they gave neither. `children` is what the contents list below it. */
export function sectionPage(
  { id, title, page: number }: Section,
  edition: Edition,
  children: Entry[],
): Galley | undefined {
  const numbered = number && words(edition.language).sectionPage.replace('{page}', number)
  const name = title ?? numbered
  if (!name) return undefined
  const html = template('galley/section.ejs', {
    id: `${id}-title`,
    name,
    ...(title && numbered && { numbered }),
  })
  const entry: Entry = { id: `${id}-title`, galley: id, text: name, role: 'section', children }
  return { ...page(edition, { id, part: 'section', title: name, html }), entries: [entry] }
}

/** Where the text comes from, what was corrected in it, and what made the book. */
export function colophon(edition: Edition): Galley {
  const labels = words(edition.language)
  const copies = copiesOf(edition)
  const html = template('galley/colophon.ejs', {
    labels,
    sources: copies.map(({ source, corrections }) => ({
      ...source,
      encoding: encodingName(source.encoding),
      ...(copies.length > 1 && { corrected: corrections.length }),
    })),
    counts: counts(
      copies.flatMap(({ corrections }) => corrections),
      edition.language,
    ),
    source: edition.source,
    rights: edition.rights,
    version,
  })
  return page(edition, { id: 'colophon', part: 'colophon', title: labels.colophon, html })
}

interface Page {
  id: string
  part: 'titlepage' | 'section' | 'colophon'
  title: string
  html: string
}

function page({ language, title: running }: Edition, { id, part, title, html }: Page): Galley {
  const hast = safe(html)
  const role = 'colophon' as const
  const entries = part === role ? [{ id: 'colophon-title', galley: id, text: title, role, children: [] }] : []
  return {
    id,
    part,
    title,
    language,
    hast,
    entries,
    glyphs: glyphs(hast, running + title + words(language).contents),
  }
}

/** How often each rule corrected, most often first. */
function counts(corrections: Correction[], language: string): { name: string; count: number }[] {
  const byRule = new Map<string, number>()
  for (const { ruleId } of corrections) byRule.set(ruleId, (byRule.get(ruleId) ?? 0) + 1)
  return [...byRule]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([rule, count]) => ({ name: ruleName(rule, language), count }))
}
