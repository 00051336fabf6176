// A head does not stand last on a page or in a column: it belongs to what follows (CLREQ, headings).
import type { Paragraph, Printed } from './paragraphs.js'
import { on, type Rule } from './rule.js'

export const headingLast: Rule = ({ paragraphs, em }) => {
  const inOrder = paragraphs.filter(({ role }) => role !== 'Lbl')
  return inOrder.flatMap((paragraph, at) => {
    const before = inOrder[at - 1]?.lines.at(-1)
    const after = following(inOrder, at)
    const last = paragraph.lines.at(-1)!
    if (!isHead(paragraph, em) || !after || before?.page !== last.page || before.at > last.at) return []
    if (last.page.set.length < few) return []
    const isLast = after.page !== last.page || after.at < last.at
    const hasPicture = last.page.pictures.length > 0
    return isLast && !hasPicture ? [['pdf-heading-last', on(last, 'a head stands last')]] : []
  })
}

/** A page of fewer lines opens something: its heads stand for themselves. */
const few = 6

/** The first line of what follows a head and its further heads. */
function following(paragraphs: Paragraph[], at: number): Printed | undefined {
  return paragraphs.slice(at + 1, at + 6).find(({ isHead }) => !isHead)?.lines[0]
}

/** Where nothing tags it, by its size. */
function isHead({ isHead, role, lines }: Paragraph, em: number): boolean {
  return isHead || (role === '' && lines.length < 3 && lines.every(({ size }) => size > 1.15 * em))
}
