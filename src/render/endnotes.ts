// Footnotes of an article → numbered notes at the end of each part that refers to them.
// Roles after DPUB-ARIA 1.1: doc-noteref, doc-endnotes, doc-footnote, doc-backlink.
import type { FootnoteDefinition, FootnoteReference, Parents, RootContent } from 'mdast'
import type { Part } from './divide.js'
import { walk } from './walk.js'

interface Note {
  number: number
  definition: FootnoteDefinition
  /** How often the part refers to it. */
  references: number
  /** Whether its own references have their numbers. */
  numbered: boolean
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
  const numbering: Numbering = { part: part.id, byName: part.footnotes.byName, notes: new Map(), used }
  number(part.root, numbering)
  numberNotes(numbering)
  if (last) {
    // The second of two definitions of one name is no note's: it is shown as one without a reference.
    for (const definition of part.footnotes.all)
      if (!used.has(definition.identifier) || numbering.byName.get(definition.identifier) !== definition)
        take(definition, numbering)
    numberNotes(numbering)
  }
  const notes = [...numbering.notes.values()]
  if (notes.length > 0) part.root.children.push(section(part, notes, { label, back }))
}

interface Numbering {
  /** Id of the part. */
  part: string
  byName: Map<string, FootnoteDefinition>
  /** In the order of their numbers. */
  notes: Map<FootnoteDefinition, Note>
  used: Set<string>
}

/** Replace each reference below `top` by a link with its number. */
function number(top: Parents, numbering: Numbering): void {
  walk<RootContent>(top, parent => {
    if (!parent.children.some(({ type }) => type === 'footnoteReference')) return
    parent.children = parent.children.map(node => {
      const definition = node.type === 'footnoteReference' && numbering.byName.get(node.identifier)
      if (!definition) return node
      const note = take(definition, numbering)
      note.references++
      return reference(node, note, numbering.part)
    })
  })
}

/** Notes refer to further notes: these join the end of the list while it is walked. */
function numberNotes(numbering: Numbering): void {
  for (const note of numbering.notes.values()) {
    if (!note.numbered) number(note.definition, numbering)
    note.numbered = true
  }
}

/** The note of a definition, made at its first use. Each part has one of its own, for numbers differ from part to part. */
function take(definition: FootnoteDefinition, { notes, used }: Numbering): Note {
  const known = notes.get(definition)
  if (known) return known
  const note = {
    number: notes.size + 1,
    definition: structuredClone(definition),
    references: 0,
    numbered: false,
  }
  notes.set(definition, note)
  used.add(definition.identifier)
  return note
}

/** Any element, in the way unified spells what has no node type of its own: `data.hName` and `data.hProperties`. */
function element(hName: string, hProperties: object, children: object[]): RootContent {
  return { type: 'element', data: { hName, hProperties }, children } as unknown as RootContent
}

function reference({ position }: FootnoteReference, { number, references }: Note, part: string): RootContent {
  const link = element(
    'a',
    { id: referenceId(part, number, references), href: `#${part}-fn${number}`, role: 'doc-noteref' },
    [{ type: 'text', value: `[${number}]`, position }],
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
    ...notes.map(note => aside(id, note, back)),
  ])
}

/** An aside with its number as text: the one shape that all readers show in a window of its own. */
function aside(part: string, { number, definition, references }: Note, back: string): RootContent {
  const links = Array.from({ length: references }, (_, time) => ({
    href: `#${referenceId(part, number, time + 1)}`,
    role: 'doc-backlink',
  }))
  const [first, ...others] = links
  const label = [{ type: 'text', value: `[${number}]` }]
  // WCAG 2.5.3: what is heard holds what is seen.
  const head = first
    ? element('a', { ...first, className: ['note-number'], ariaLabel: `[${number}] ${back}` }, label)
    : element('span', { className: ['note-number'] }, label)
  const arrows = others.map(link =>
    element('a', { ...link, className: ['backlink'], ariaLabel: `↑ ${back}` }, [
      { type: 'text', value: '↑' },
    ]),
  )
  const children = withLinks(withNumber(definition.children as RootContent[], head), arrows)
  return element(
    'aside',
    { id: `${part}-fn${number}`, className: ['footnote'], role: 'doc-footnote' },
    children,
  )
}

/** The number begins the note's first paragraph, or one of its own. */
function withNumber([first, ...rest]: RootContent[], head: RootContent): RootContent[] {
  if (first?.type !== 'paragraph') return [element('p', {}, [head]), ...(first ? [first] : []), ...rest]
  return [{ ...first, children: [head, ...first.children] } as RootContent, ...rest]
}

/** Back links to further references stand at the end of the note's last paragraph, or in one of their own. */
function withLinks(children: RootContent[], links: RootContent[]): RootContent[] {
  const end = children.at(-1)
  if (links.length === 0) return children
  if (end?.type !== 'paragraph') return [...children, element('p', {}, links)]
  return [...children.slice(0, -1), { ...end, children: [...end.children, ...links] } as RootContent]
}
