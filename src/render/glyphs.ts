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

/** `running` is all that running heads and contents say of the galley: they are set in Hei. */
export function glyphs(tree: Root, running: string): Galley['glyphs'] {
  const texts = new Map<FaceId, string[]>([['hei-400', [running, folio]]])
  const waiting: { node: Nodes; family: Family; weight: Weight }[] = [
    { node: tree, family: 'song', weight: '400' },
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next
    if (node.type === 'text') add(texts, `${next.family}-${next.weight}`, node.value)
    if (!('children' in node)) continue
    const face = node.type === 'element' ? faceOf(node, next) : next
    for (const child of node.children) waiting.push({ ...face, node: child as Nodes })
  }
  return Object.fromEntries(
    [...texts].sort().map(([face, found]) => [face, distinct(marks + found.join(''))]),
  )
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

function add(texts: Map<FaceId, string[]>, face: FaceId, text: string): void {
  const found = texts.get(face)
  if (found) found.push(text)
  else texts.set(face, [text])
}

/** Each character of a text once, controls left out. A table of flags, for this reads every character of the edition. */
function distinct(text: string): string {
  const seen = new Uint8Array(0x10000)
  const rare = new Set<string>()
  let found = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xd800 && unit <= 0xdbff) rare.add(text.slice(at, ++at + 1))
    else if (!seen[unit]) found += unit < 0x20 ? '' : text[at]
    seen[unit] = 1
  }
  return found + [...rare].join('')
}
