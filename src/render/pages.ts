// Edition → the pages around its text, from templates/galley/: title page and colophon.
import type { Correction, Edition, Galley } from '../edition.js'
import { version } from '../root.js'
import { template } from '../template.js'
import { dateIn, encodingName, ruleName, words } from '../words.js'
import { glyphs } from './glyphs.js'
import { safe } from './typeset.js'

/** Title and what else is known of the edition: nothing stands there that nobody gave. */
export function titlePage(edition: Edition): Galley {
  const { title, subtitle, newspaper, issue, date, publisher, language } = edition
  const printed = date && { iso: date, text: dateIn(language, date) }
  const html = template('galley/titlepage.ejs', {
    title,
    subtitle,
    newspaper,
    issue,
    date: printed,
    publisher,
  })
  return page(edition, { id: 'titlepage', part: 'titlepage', title, html })
}

/** Where the text comes from, what was corrected in it, and what made the book. */
export function colophon(edition: Edition): Galley {
  const labels = words(edition.language)
  const html = template('galley/colophon.ejs', {
    labels,
    sources: edition.articles.map(({ copy }) => ({
      ...copy.source,
      encoding: encodingName(copy.source.encoding),
    })),
    counts: counts(
      edition.articles.flatMap(({ copy }) => copy.corrections),
      edition.language,
    ),
    source: edition.source,
    rights: edition.rights,
    version,
  })
  return page(edition, { id: 'colophon', part: 'colophon', title: labels.colophon, html })
}

interface Page {
  id: 'titlepage' | 'colophon'
  part: 'titlepage' | 'colophon'
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
