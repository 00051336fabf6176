// A statement of conformance with EPUB Accessibility → whether it is worded as it must be, and whether it can be true.
import type { Finding } from '../../../edition.js'
import type { Found } from '../container.js'
import { type Package, valuesOf } from '../package.js'
import type { Tell } from './tell.js'

/** EPUB Accessibility 1.1 § 4.2.1, and the addresses that 1.0 asked for. */
const worded =
  /^EPUB Accessibility 1\.1 - WCAG 2\.[0-2] Level A{1,3}$|^https?:\/\/(?:www\.)?idpf\.org\/epub\/a11y\/accessibility-20170105\.html#wcag-a{1,3}$/

/** What is asked of a statement itself: its wording, and who answers for it. */
export function conformance(book: Package, tell: Tell): void {
  for (const { property, value, id } of book.metas) {
    if (!isClaim(property, value)) continue
    if (!worded.test(value)) tell('epub-claim-wording', `dcterms:conformsTo “${value.slice(0, 80)}”`)
    const named = book.metas.some(
      meta => meta.property === 'a11y:certifiedBy' && (!meta.refines || meta.refines === `#${id}`),
    )
    if (!named) tell('epub-claim-uncertified', `dcterms:conformsTo “${value.slice(0, 80)}”`)
  }
}

function isClaim(property: string, value: string): boolean {
  return property === 'dcterms:conformsTo' && /wcag|epub accessibility|\ba11y\b/i.test(value)
}

/** Whether the book says that it conforms. */
function claimsConformance(book: Package): boolean {
  return valuesOf(book, 'dcterms:conformsTo').some(value => isClaim('dcterms:conformsTo', value))
}

/** Findings that break a criterion of WCAG 2.2 level AA or a rule of EPUB Accessibility 1.1. */
const barriers = new Set([
  'epub-access-missing',
  'epub-claim-belied',
  'epub-no-alt',
  'epub-weak-alt',
  'epub-no-language',
  'epub-language-of-parts',
  'epub-empty-link',
  'epub-empty-heading',
  'epub-heading-jump',
  'epub-table-no-header',
  'epub-dangling-reference',
  'epub-page-unlisted',
  // EPUBCheck: the page has no title (WCAG 2.2, 2.4.2).
  'epub-rsc-017',
])

/** The first finding that stands against any such statement; a book with errors conforms with nothing. */
export function barrier(findings: Finding[]): Finding | undefined {
  return findings.find(({ id, severity }) => severity === 'error' || barriers.has(id))
}

/** What stands against the statements that a book makes, given all else that was found. */
export function untrue(book: Package, findings: Finding[]): Found | undefined {
  const against = claimsConformance(book) && barrier(findings.filter(({ severity }) => severity !== 'info'))
  return against
    ? ['epub-claim-false', `${book.path}: claims to conform, but: ${against.message}`]
    : undefined
}
