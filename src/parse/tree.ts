// Lines with their roles → the mdast tree, every node with its place in the raw text. Text stays text: no markup is read.
import type {
  Blockquote,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Place } from '../edition.js'
import { type Division, divisions } from '../lexicon/numbering.js'
import { leafRoles, peopleOf, text } from './nodes.js'
import { editorSign } from './notes.js'
import type { Cast } from './sequence.js'

/** Offsets in the clean text → place in the raw text. */
export type Locate = (from: number, to: number) => Place

export function makeTree(casts: Cast[], length: number, locate: Locate): Root {
  const depths = headingDepths(casts)
  const children: RootContent[] = []
  for (let i = 0; i < casts.length; ) {
    const run = takeRun(casts, i)
    children.push(makeBlock(run, depths, locate))
    i += run.length
  }
  return { type: 'root', children, position: locate(0, length) }
}

/** The lines that make one block with line `i`: a note with its signature, a list, a verse. */
function takeRun(casts: Cast[], i: number): Cast[] {
  const { role } = casts[i]!
  let end = i + 1
  if (!['editorNote', 'verse', 'list'].includes(role)) return casts.slice(i, end)
  while (casts[end]?.role === role) end++
  const below = casts[end]
  if (role === 'editorNote' && below?.role === 'signature' && editorSign.test(below.line.text)) end++
  return casts.slice(i, end)
}

function makeBlock(run: Cast[], depths: Map<Kind, number>, locate: Locate): RootContent {
  const first = run[0]!
  const { role } = first
  if (role === 'editorNote') return editorNote(run, locate)
  if (role === 'verse') return verse(run, locate)
  if (role === 'list') return list(run, locate)
  if (role === 'quote') return quote(first, locate)
  if (role === 'title') return heading(first, 1, locate)
  if (role === 'heading') return heading(first, depths.get(kindOf(first))!, locate)
  return leafRoles.has(role) ? leaf(first, locate) : paragraph(first, locate)
}

function about({ evidence, confidence }: Cast) {
  return { evidence, confidence }
}

function spot({ line }: Cast, locate: Locate) {
  return { position: locate(line.from, line.to) }
}

function span(run: Cast[], locate: Locate) {
  return { position: locate(run[0]!.line.from, run.at(-1)!.line.to) }
}

function paragraph(cast: Cast, locate: Locate): Paragraph {
  const people = peopleOf('paragraph', cast.line.text)
  return {
    type: 'paragraph',
    children: [text(cast.line.text)],
    data: { ...about(cast), ...(people && { people }) },
    ...spot(cast, locate),
  }
}

function heading(cast: Cast, depth: number, locate: Locate): Heading {
  const children = [text(cast.line.text)]
  return {
    type: 'heading',
    depth: depth as Heading['depth'],
    children,
    data: about(cast),
    ...spot(cast, locate),
  }
}

function leaf(cast: Cast, locate: Locate): LeafDirective {
  const { role } = cast
  const mark = role === 'kicker' ? cast.line.text.slice(0, cast.line.label?.ornament ?? 0) : ''
  const value = cast.line.text.slice(mark.length)
  const people = peopleOf(role, value)
  return {
    type: 'leafDirective',
    name: role,
    attributes: mark ? { mark: mark.trim() } : {},
    children: [text(value)],
    data: { ...about(cast), ...(people && { people }) },
    ...spot(cast, locate),
  }
}

function quote(cast: Cast, locate: Locate): Blockquote {
  return { type: 'blockquote', children: [paragraph(cast, locate)], data: about(cast), ...spot(cast, locate) }
}

function editorNote(run: Cast[], locate: Locate): ContainerDirective {
  const children = run.map(cast => (cast.role === 'signature' ? leaf(cast, locate) : paragraph(cast, locate)))
  const data = {
    evidence: [...new Set(run.flatMap(cast => (cast.role === 'signature' ? [] : cast.evidence)))],
    confidence: lowest(run),
  }
  return {
    type: 'containerDirective',
    name: 'editorNote',
    attributes: {},
    children,
    data,
    ...span(run, locate),
  }
}

/** A paragraph is a stanza: stanzas stand further apart than their lines do. */
function verse(run: Cast[], locate: Locate): ContainerDirective {
  const least = run.slice(1).reduce((gap, { line }) => Math.min(gap, line.gap), Number.POSITIVE_INFINITY)
  const stanzas: Cast[][] = []
  for (const cast of run) {
    const stanza = stanzas.at(-1)
    if (stanza && (cast.line.gap <= least || cast.line.gap < least * 2)) stanza.push(cast)
    else stanzas.push([cast])
  }
  const children = stanzas.map((stanza): Paragraph => {
    const lines = stanza.flatMap(({ line }, i): PhrasingContent[] => [
      ...(i ? [{ type: 'break' } as const] : []),
      text(line.text),
    ])
    return { type: 'paragraph', children: lines, ...span(stanza, locate) }
  })
  const data = { evidence: run[0]!.evidence, confidence: lowest(run) }
  return { type: 'containerDirective', name: 'verse', attributes: {}, children, data, ...span(run, locate) }
}

/** Items keep their printed marks as text, since a list's own bullets or numbers would be others. */
function list(run: Cast[], locate: Locate): List {
  const children = run.map((cast): ListItem => {
    return {
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraph(cast, locate)],
      ...spot(cast, locate),
    }
  })
  const data = { evidence: run[0]!.evidence, confidence: lowest(run) }
  return { type: 'list', ordered: false, start: null, spread: false, children, data, ...span(run, locate) }
}

function lowest(run: Cast[]): number {
  return run.reduce((least, { confidence }) => Math.min(least, confidence), 1)
}

type Kind = Division | 'bare'

function kindOf({ line }: Cast): Kind {
  return line.numbering?.division ?? 'bare'
}

/** Volumes hold chapters, chapters hold sections; below them, the kind of head that comes first holds the next. */
function headingDepths(casts: Cast[]): Map<Kind, number> {
  const kinds = new Set(casts.filter(cast => cast.role === 'heading').map(kindOf))
  const wide = divisions.slice(0, 3).filter(division => kinds.has(division))
  const order = [...new Set<Kind>([...wide, ...kinds])]
  return new Map(order.map((kind, i) => [kind, Math.min(i + 2, 6)]))
}
