// Document on the press → a proof whose contents carry the right page numbers.
import type { Entry, Galley } from '../../edition.js'
import type { Forme } from './press.js'
import type { Proof } from './proof.js'

/** The first pull is right where the screen breaks pages as print does, else the second; a third is for numbers that move a line. */
const most = 3

export interface Settled {
  proof: Proof
  /** Number of pages before the text. */
  front: number
  /** False when the numbers still moved at the last pull. */
  stable: boolean
}

/** What waits for a page number: entries of the contents, and ids of articles that others refer to. */
export interface Waiting {
  entries: Entry[]
  references: string[]
}

/** Texts of elements by id: page numbers in `folio-<entry id>` and `page-of-<galley id>`, and a blank in each `verso-<galley id>` that becomes a page. */
type Texts = Record<string, string>

/**
 * Number the contents by what the screen shows, pull, number them by what is printed, until nothing moves.
 *
 * @param rectos galleys that open on a right-hand page; before each stands an empty element `verso-<id>`, which becomes a
 *   blank page where one is needed. The first of them opens the text.
 */
export async function settle(forme: Forme, rectos: Galley[], waiting: Waiting): Promise<Settled> {
  let filled = makeUp(new Map(Object.entries(forme.pages)), rectos, waiting)
  for (let pull = 1; ; pull++) {
    await forme.fill(filled)
    const proof = await proofOf(forme.pull())
    const numbers = new Map([...proof.targets].map(([id, { number }]) => [id, number]))
    const texts = makeUp(withoutBlanks(numbers, rectos, filled), rectos, waiting)
    const stable = JSON.stringify(texts) === JSON.stringify(filled)
    if (stable || pull === most) return { proof, front: numbers.get(rectos[0]?.id ?? '') ?? 0, stable }
    filled = texts
  }
}

/** What reads it is loaded while the browser prints. */
async function proofOf(pulled: Promise<Uint8Array>): Promise<Proof> {
  const [bytes, { readProof }] = await Promise.all([pulled, import('./proof.js')])
  return readProof(bytes)
}

/** @param numbers of the pages, from 0, on which each id stands while no blank does */
function makeUp(numbers: Map<string, number>, rectos: Galley[], { entries, references }: Waiting): Texts {
  const versos = rectos.map(({ id }) => ({ id, number: numbers.get(id) ?? 0, isBlank: false }))
  let pushed = 0
  // Page 1 is on the right (CLREQ and every printer); each blank moves all that follows.
  for (const verso of versos) {
    verso.isBlank = (verso.number + pushed) % 2 === 1
    if (verso.isBlank) pushed++
  }
  const at = (number: number) =>
    number + versos.filter(verso => verso.isBlank && verso.number <= number).length
  const front = at(versos[0]?.number ?? 0)
  return Object.fromEntries([
    ...versos.map(({ id, isBlank }) => [`verso-${id}`, isBlank ? ' ' : '']),
    ...[...entries.map(({ id }) => ['folio', id]), ...references.map(id => ['page-of', id])].flatMap(
      ([place, id]) => {
        const number = numbers.get(id!)
        return number === undefined ? [] : [[`${place}-${id}`, String(at(number) - front + 1)]]
      },
    ),
  ])
}

/** Where all would stand without the blanks that `filled` shows. */
function withoutBlanks(numbers: Map<string, number>, rectos: Galley[], filled: Texts): Map<string, number> {
  const blanks = rectos.filter(({ id }) => filled[`verso-${id}`]).map(({ id }) => numbers.get(id) ?? 0)
  const before = (number: number) => blanks.filter(blank => blank <= number).length
  return new Map([...numbers].map(([id, number]) => [id, number - before(number)]))
}
