// A book → the same with a statement of conformance, if the checks let it stand. docs/accessibility.md says what it rests on.
import type { Book, Edition, Finding } from '../../edition.js'
import { finding } from '../../findings.js'
import type { Trait } from './accessibility.js'

/** As EPUB Accessibility 1.1 § 4.2.1 words it. */
export const standard = 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'
/** Who tested it: no person did. */
export const certifier = 'Kanben'

/** Judges the bytes of an EPUB; `epub-claim-false` says that what the book states of its conformance is not so. */
export type Check = (bytes: Uint8Array, name: string) => Promise<Finding[]>

/** What is found in copy that reads right on the page, but that a voice may read in the wrong order. */
const doubts = new Set(['possible-table', 'possible-column-interleaving'])

/** Why no statement is to be made, whatever the checks say; nothing where one may be. */
export function reservation({ articles }: Edition, found: ReadonlySet<Trait>): string | undefined {
  if (found.has('silent images')) return 'a picture has no alternative text'
  if (found.has('moving')) return 'a picture moves'
  const doubt = articles.flatMap(({ copy }) => copy.findings).find(({ id }) => doubts.has(id))
  return doubt && `${doubt.id}: ${doubt.message}`
}

/**
 * The bytes that are published are those that were checked: they are made with the statement, and only where it proves
 * false a second time without it, which changes the package document alone.
 */
export async function claimed(
  name: string,
  make: (claim: boolean) => Promise<Uint8Array>,
  { check, against }: { check: Check | undefined; against: string | undefined },
): Promise<Pick<Book, 'bytes' | 'judged' | 'findings'>> {
  if (!check) return { bytes: await make(false) }
  if (against) return { bytes: await make(false), findings: [withheld(against)] }
  const bytes = await make(true)
  const judged = await check(bytes, name)
  const untrue = judged.find(({ id }) => id === 'epub-claim-false')
  if (!untrue) return { bytes, judged }
  return {
    bytes: await make(false),
    judged: judged.filter(found => found !== untrue),
    findings: [withheld(untrue.message.slice(untrue.message.indexOf('but: ') + 'but: '.length))],
  }
}

function withheld(why: string): Finding {
  return finding('claim-withheld', `the EPUB states no conformance with WCAG: ${why}`)
}
