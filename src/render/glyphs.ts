// hast → the characters that each typeface has to show, so that fonts can be cut down to them.
import type { Element, Nodes, Root } from 'hast'
import type { FaceId, Galley } from '../edition.js'

type Family = 'song' | 'hei'
type Weight = '400' | '700'

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** Classes set in Hei; the rest is Song. As in styles/base.css. */
const heads = new Set([
  'kicker',
  'byline',
  'dateline',
  'caption',
  'credit',
  'nameplate',
  'issue',
  'people',
  'imprint',
])
const labels = new Set(['endnotes-title', 'label', 'kicker', 'nameplate'])

/** A face in use can always show these: the typesetter may end up using any of them. */
const marks = ' ，。、；：？！…—·～-–“”‘’（）《》〈〉「」『』【】〔〕•'
/** Folios count in these, and in roman numerals before the text begins. */
const folio = '0123456789ivxlcdm'

export type Glyphs = Galley['glyphs']

/** `running` is all that running heads and contents say of the galley: they are set in Hei. */
export function glyphs(tree: Root, running: string): Glyphs {
  const faces = new Map<FaceId, Set<string>>([['hei-400', new Set(running + folio)]])
  const waiting: { node: Nodes; family: Family; weight: Weight }[] = [
    { node: tree, family: 'song', weight: '400' },
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next
    if (node.type === 'text') add(faces, `${next.family}-${next.weight}`, node.value)
    if (!('children' in node)) continue
    const face = node.type === 'element' ? faceOf(node, next) : next
    for (const child of node.children) waiting.push({ ...face, node: child as Nodes })
  }
  return Object.fromEntries([...faces].sort().map(([face, found]) => [face, sorted(found)]))
}

function faceOf({ tagName, properties }: Element, around: { family: Family; weight: Weight }) {
  const classes = (properties.className ?? []) as string[]
  const isHeading = headings.has(tagName)
  const isLabel = isHeading || classes.some(name => labels.has(name))
  const isBold = isLabel || tagName === 'strong' || tagName === 'b' || tagName === 'th' || tagName === 'dt'
  return {
    family: isLabel || classes.some(name => heads.has(name)) ? ('hei' as const) : around.family,
    weight: isBold ? ('700' as const) : around.weight,
  }
}

function add(faces: Map<FaceId, Set<string>>, face: FaceId, text: string): void {
  const found = faces.get(face) ?? new Set<string>()
  for (const character of text) found.add(character)
  faces.set(face, found)
}

function sorted(found: Set<string>): string {
  for (const mark of marks) found.add(mark)
  return [...found]
    .filter(character => character >= ' ')
    .sort()
    .join('')
}
