// Edition and galleys → the PDF: printed by Chromium, numbered, sealed.
import type { Book, Edition, Finding, Galley } from '../../edition.js'
import { finding } from '../../findings.js'
import { bodyOf, contentsOf, flatten, rectosOf } from './document.js'
import { type Settled, settle } from './folios.js'
import { makeJob } from './job.js'
import { tieLinks } from './links.js'
import { mendMargins } from './margins.js'
import { addMarks } from './marks.js'
import type { Press } from './press.js'
import type { Proof } from './proof.js'
import { referredTo } from './references.js'
import { seal } from './seal.js'
import { madeWith, type Theme, theme as usual } from './theme.js'
import { boxes } from './unshown.js'

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
  const { proof, front } = value
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
    madeWith: madeWith(press.version, theme),
    findings: [...refused.map(refusal), ...lacking, ...unsettled(value)],
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
