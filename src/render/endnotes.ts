// Footnotes of an article → numbered notes at the end of each part that refers to them.
// Roles after DPUB-ARIA 1.1: doc-noteref, doc-endnotes, doc-backlink (doc-endnote is deprecated for list items).
import type { FootnoteDefinition, FootnoteReference, Nodes, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Part } from './divide.js'

interface Note {
  number: number
  definition: FootnoteDefinition
  /** How often the part refers to it. */
  references: number
}

interface Wanted {
  /** Whether the part ends its article: then it also takes the notes that nothing refers to, for nothing is lost. */
  last: boolean
  /** Heading of the notes. */
  label: string
  /** What a link back to the text says to listeners. */
  back: string
  /** Identifiers that some part of the article refers to. Shared by its parts and filled as they are set. */
  used: Set<string>
}

/** Number the references of a part and append the notes. Changes the part's tree. */
export function endnotes(part: Part, { last, label, back, used }: Wanted): void {
  const byName = new Map<string, FootnoteDefinition>()
  // The first of two definitions of one name counts, as in GFM; the second is shown without a reference.
  for (const definition of part.footnotes)
    if (!byName.has(definition.identifier)) byName.set(definition.identifier, definition)
  const notes = new Map<FootnoteDefinition, Note>()
  number(part.root, { part, byName, notes, used })
  if (last)
    for (const definition of part.footnotes)
      if (byName.get(definition.identifier) !== definition || !used.has(definition.identifier))
        take(definition, { part, byName, notes, used })
  if (notes.size > 0) part.root.children.push(section(part, [...notes.values()], { label, back }))
}

interface Numbering {
  part: Part
  byName: Map<string, FootnoteDefinition>
  /** In order of first reference. */
  notes: Map<FootnoteDefinition, Note>
  used: Set<string>
}

/** Replace each reference below `top` by a link with its number. */
function number(top: Nodes, numbering: Numbering): void {
  visit(top, 'footnoteReference', (node, index, parent) => {
    const definition = numbering.byName.get(node.identifier)
    if (!definition || index === undefined || !parent) return
    const note = take(definition, numbering)
    note.references++
    ;(parent.children as RootContent[])[index] = reference(node, note, numbering.part)
  })
}

/** The note of a definition, made at its first use; a note may refer to further notes. */
function take(definition: FootnoteDefinition, numbering: Numbering): Note {
  const { notes, used } = numbering
  const known = notes.get(definition)
  if (known) return known
  // Each part has a copy of its own, for the numbers differ from part to part.
  const own = structuredClone(definition)
  const note = { number: notes.size + 1, definition: own, references: 0 }
  notes.set(definition, note)
  used.add(definition.identifier)
  number(own, numbering)
  return note
}

/** Any element, in the way unified spells what has no node type of its own: `data.hName` and `data.hProperties`. */
function element(hName: string, hProperties: object, children: object[]): RootContent {
  return { type: 'element', data: { hName, hProperties }, children } as unknown as RootContent
}

function reference({ position }: FootnoteReference, { number, references }: Note, { id }: Part): RootContent {
  const link = element(
    'a',
    { id: referenceId(id, number, references), href: `#${id}-fn${number}`, role: 'doc-noteref' },
    [{ type: 'text', value: String(number), position }],
  )
  return element('sup', { className: ['noteref'] }, [link])
}

/** `a1-ref2`, and `a1-ref2-3` for the third reference to the second note. */
function referenceId(part: string, number: number, time: number): string {
  return `${part}-ref${number}${time > 1 ? `-${time}` : ''}`
}

function section({ id }: Part, notes: Note[], { label, back }: Pick<Wanted, 'label' | 'back'>): RootContent {
  const title = `${id}-notes`
  return element('section', { className: ['endnotes'], role: 'doc-endnotes', ariaLabelledBy: [title] }, [
    element('p', { id: title, className: ['endnotes-title'] }, [{ type: 'text', value: label }]),
    element(
      'ol',
      {},
      notes.map(note => item(id, note, back)),
    ),
  ])
}

function item(part: string, { number, definition, references }: Note, ariaLabel: string): RootContent {
  const links = Array.from({ length: references }, (_, time) =>
    element(
      'a',
      {
        href: `#${referenceId(part, number, time + 1)}`,
        role: 'doc-backlink',
        className: ['backlink'],
        ariaLabel,
      },
      [{ type: 'text', value: '↑' }],
    ),
  )
  return element('li', { id: `${part}-fn${number}` }, withLinks(definition.children as RootContent[], links))
}

/** Back links stand at the end of the note's last paragraph, or in one of their own. */
function withLinks(children: RootContent[], links: RootContent[]): RootContent[] {
  const end = children.at(-1)
  if (links.length === 0) return children
  if (end?.type !== 'paragraph') return [...children, element('p', {}, links)]
  return [...children.slice(0, -1), { ...end, children: [...end.children, ...links] } as RootContent]
}
