// What the press gave → the PDF as a book: its margins and links mended, sealed, with what there is to be said of it.
import type { Book, Edition, Finding, Galley } from '../../edition.js'
import { finding } from '../../findings.js'
import type { Settled } from './folios.js'
import { tieLinks } from './links.js'
import { mendMargins } from './margins.js'
import { addMarks } from './marks.js'
import type { Proof } from './proof.js'
import { seal } from './seal.js'
import { madeWith, type Theme } from './theme.js'
import { boxes } from './unshown.js'

interface Printed extends Settled {
  /** Addresses that the document asked for in vain. */
  refused: string[]
  /** Characters that no font of ours has. */
  unshown: Set<string>
  /** Of the browser. */
  version: string
}

/** @param body galleys of the text, without the front matter */
export async function bind(edition: Edition, body: Galley[], theme: Theme, printed: Printed): Promise<Book> {
  const { proof, front, refused, unshown, version } = printed
  const opens = pagesOf(body, proof)
  const begins = pagesOf(
    body.filter(({ part }) => part === 'section'),
    proof,
  )
  proof.pdf.getPages().forEach((page, number) => {
    const isSilent = theme.openings === 'silent' && opens.has(number)
    mendMargins(page, isSilent ? 'all' : begins.has(number) ? 'left' : undefined)
    if (theme.marks) addMarks(page)
  })
  tieLinks(proof.pdf, proof.targets)
  const lacking = boxes(edition, body, unshown, { pdf: proof.pdf, front })
  return {
    name: `${edition.slug}.pdf`,
    mediaType: 'application/pdf',
    bytes: await seal(proof.pdf, edition, { front, isWhole: lacking.length === 0, writing: theme.writing }),
    madeWith: madeWith(version, theme),
    findings: [...refused.map(refusal), ...lacking, ...unsettled(printed)],
  }
}

function pagesOf(galleys: Galley[], { targets }: Proof): Set<number | undefined> {
  return new Set(galleys.map(({ id }) => targets.get(id)?.number))
}

function unsettled({ stable }: Settled): Finding[] {
  return stable ? [] : [finding('pdf-contents', 'the page numbers of the contents did not come to rest')]
}

function refusal(address: string): Finding {
  return finding('request-refused', `the page asked for “${address}”, which is not part of the edition`)
}
