// An article's tree → its blocks as a reader sees them: role, words, and why.
import type { RootContent } from 'mdast'
import type {} from 'mdast-util-directive'
import { toString as textOf } from 'mdast-util-to-string'
import type { Article, Role } from '../../edition.js'
import { type Piece, visible } from './visible.js'

export interface Seen {
  role: Role
  /** Level of a heading. */
  level?: number
  /** Line of the raw text, where the tree knows it. */
  line?: number
  text: Piece[]
  /** Length of the whole, where only its beginning is shown. */
  clipped?: number
  evidence: string[]
  confidence: number
}

/** Characters shown of a paragraph: enough to know it again. */
const shown = 90

/** Blocks in reading order; those of an editor's note one by one. */
export function structure({ tree }: Article): Seen[] {
  return tree.children.flatMap(node => {
    if (node.type !== 'containerDirective' || node.name !== 'editorNote') return [seen(node, roleOf(node))]
    return node.children.map(child => {
      const role = roleOf(child)
      return seen(
        { ...child, data: { ...node.data, ...child.data } } as RootContent,
        role === 'paragraph' ? 'editorNote' : role,
      )
    })
  })
}

function seen(node: RootContent, role: Role): Seen {
  const { data = {}, position } = node
  const text = textOf(node).trim()
  const characters = text.slice(0, shown * 2)
  const clipped = text.length > characters.length || [...characters].length > shown
  return {
    role,
    ...(node.type === 'heading' && { level: node.depth }),
    ...(position && { line: position.start.line }),
    text: visible(clipped ? `${[...characters].slice(0, shown).join('')}…` : text),
    ...(clipped && { clipped: [...text].length }),
    evidence: data.evidence ?? [],
    confidence: data.confidence ?? 1,
  }
}

const names: Partial<Record<RootContent['type'], Role>> = {
  blockquote: 'quote',
  code: 'code',
  list: 'list',
  table: 'table',
  thematicBreak: 'break',
}

function roleOf(node: RootContent): Role {
  if (node.type === 'heading') return node.depth === 1 ? 'title' : 'heading'
  if (node.type === 'leafDirective' || node.type === 'containerDirective') return node.name as Role
  if (node.type === 'paragraph' && node.children.length === 1 && node.children[0]!.type === 'image')
    return 'image'
  return names[node.type] ?? 'paragraph'
}
