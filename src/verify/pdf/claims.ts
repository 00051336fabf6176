// What a PDF claims to be → what plainly stands against it. That a claim is met, a judge as veraPDF says, never this.
import type { Pdf } from '../../pdf/read.js'
import type { Found } from './found.js'

export function* checkClaims(pdf: Pdf): Generator<Found> {
  const { pdfa, pdfua } = pdf.about
  if (pdfa) for (const why of againstArchival(pdf)) yield belied(`PDF/A-${pdfa}`, why)
  if (pdfua) for (const why of againstAccess(pdf)) yield belied(`PDF/UA-${pdfua}`, why)
  if (pdfa || pdfua) return
  // Without a claim these are what a reader may miss.
  if (!pdf.about.hasXmp) yield ['pdf-no-xmp', 'the PDF has no XMP metadata']
  yield* checkAccess(pdf)
}

function belied(claim: string, why: string): Found {
  return ['pdf-claim-belied', `it claims ${claim}, but ${why}`]
}

function* checkAccess(pdf: Pdf): Generator<Found> {
  const { figures, links } = silent(pdf)
  if (figures.length > 0) yield ['pdf-no-alt', `${pagesOf(figures)}: a figure has no alternative text`]
  if (links.length > 0) yield ['pdf-link-silent', `${pagesOf(links)}: a link does not say where it leads`]
  if (pdf.title && !pdf.about.displaysTitle)
    yield ['pdf-title-not-shown', 'windows show the file’s name, not the title']
}

/** ISO 19005-1 to -3, clauses as in part 2. */
function* againstArchival({ about, isEncrypted, fonts, tagged, pages }: Pdf): Generator<string> {
  const loose = fonts.filter(font => !font.embedded)
  if (!about.hasId) yield 'it has no ID (6.1.3)'
  if (isEncrypted) yield 'it is encrypted (6.1.3)'
  if (!about.hasOutputIntent) yield 'it has no OutputIntent to say what its colours mean (6.2.4.3)'
  if (loose.length > 0) yield `the font ${loose[0]!.name} is not embedded (6.2.11.4)`
  if (about.hasScript) yield 'it holds JavaScript (6.5.1)'
  if (about.pdfa.endsWith('a') && !tagged) yield 'it has no tags (6.7.2)'
  if (/[au]$/.test(about.pdfa) && fonts.some(font => !font.hasText))
    yield 'a font does not say what text it shows (6.2.11.7)'
  const boxes = pages.filter(page => page.hasNotdef)
  if (boxes.length > 0) yield `${pagesOf(boxes)} shows the box for a missing character (6.2.11.8)`
}

/** ISO 14289-1. */
function* againstAccess(pdf: Pdf): Generator<string> {
  const { about, fonts, tagged, language, title, pages } = pdf
  const untagged = pages.filter(page => page.hasUntagged)
  const { figures, links } = silent(pdf)
  if (!tagged) yield 'it has no tags (7.1)'
  else if (untagged.length > 0)
    yield `${pagesOf(untagged)} holds what is neither tagged nor an artifact (7.1)`
  if (!title || !about.hasXmpTitle) yield 'it has no title in its XMP (7.1)'
  if (!about.displaysTitle) yield 'windows show the file’s name, not the title (7.1)'
  if (!language) yield 'it does not say its language (7.2)'
  if (figures.length > 0) yield `${pagesOf(figures)}: a figure has no alternative text (7.3)`
  if (links.length > 0) yield `${pagesOf(links)}: a link does not say where it leads (7.18.5)`
  if (fonts.some(font => !font.embedded)) yield 'a font is not embedded (7.21.4.1)'
}

function silent({ pages, figuresWithoutAlt }: Pdf) {
  return {
    figures: figuresWithoutAlt.map(number => pages[number - 1]!),
    links: pages.filter(page => page.silentLinks > 0),
  }
}

/** `page 3`, `pages 3, 4 and 5 more`. */
function pagesOf(pages: { label: string }[]): string {
  const labels = [...new Set(pages.map(page => page.label))]
  if (labels.length < 4) return `page${labels.length > 1 ? 's' : ''} ${labels.join(', ')}`
  return `pages ${labels.slice(0, 3).join(', ')} and ${labels.length - 3} more`
}
