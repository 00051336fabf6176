// Document on the press → a proof whose contents carry the right page numbers.
import type { Entry, Galley } from '../../edition.js'
import type { Forme } from './press.js'
import { type Proof, readProof } from './proof.js'

/** The first pull measures, the second is right; a third is needed only where the numbers themselves move a line. */
const most = 3

/** Id of the element that stands on the title page's back, should the text have to be moved to a right-hand page. */
const spacer = 'title-verso'

export interface Settled {
  proof: Proof
  /** Number of pages before the text. */
  front: number
  /** False when the numbers still moved at the last pull. */
  stable: boolean
}

/** Pull, number the contents, pull again, until nothing moves. */
export async function settle(forme: Forme, body: Galley[], entries: Entry[]): Promise<Settled> {
  let filled: Record<string, string> = {}
  for (let pull = 1; ; pull++) {
    const proof = await readProof(await forme.pull())
    const front = proof.targets.get(body[0]?.id ?? '')?.number ?? 0
    const texts = { ...filled, ...folios(proof, front, entries), ...recto(front) }
    const stable = same(texts, filled)
    if (stable || pull === most) return { proof, front, stable }
    await forme.fill(texts)
    filled = texts
  }
}

function folios(proof: Proof, front: number, entries: Entry[]): Record<string, string> {
  const numbered = entries.flatMap(({ id }) => {
    const page = proof.targets.get(id)?.number
    return page === undefined ? [] : [[`folio-${id}`, String(page - front + 1)]]
  })
  return Object.fromEntries(numbered)
}

/** Page 1 is a right-hand page (CLREQ and every printer): where the front matter is odd, the title's back stays blank. */
function recto(front: number): Record<string, string> {
  return front % 2 === 0 ? {} : { [spacer]: ' ' }
}

function same(a: Record<string, string>, b: Record<string, string>): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
