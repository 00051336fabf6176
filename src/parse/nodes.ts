// Roles → nodes of the tree. Both readers, of raw copy and of Markdown, make and know their nodes by these tables.
import type { Nodes, Text } from 'mdast'
import type { Person, Role } from '../edition.js'
import { isPostAlone, readByline } from '../lexicon/byline.js'
import { readNames } from '../lexicon/name.js'
import { readSigned } from '../lexicon/signed.js'

/** Roles that are one line: `::byline[本报记者 李文]`. */
export const leafRoles = new Set<string>([
  'kicker',
  'subtitle',
  'byline',
  'dateline',
  'signature',
  'caption',
  'credit',
  'furniture',
  'break',
] satisfies Role[])

/** Roles that hold paragraphs: `:::editorNote … :::`. */
export const containerRoles = new Set<string>(['editorNote', 'verse'] satisfies Role[])

export function text(value: string): Text {
  return { type: 'text', value }
}

/** Who filed a story is often said in its first words or its last: `（记者周望平）5月9日清晨…`, `…。（本报记者 李文）`. */
const filedBy = /^[^。！？（(〔【]{0,40}[（(〔【]([^()（）〔〕【】]{2,60})[)）〕】]/u
const signedBy = /[（(]([^()（）]{2,60})[)）]$/u

/** Whom a line in this role names. Read from its words alone, so that a tree read back from Markdown knows them too. */
export function peopleOf(role: string, line: string): Person[] | undefined {
  if (role === 'credit') return readByline(line)
  if (role === 'byline' && !isPostAlone(line)) {
    const bare = readNames(line)?.map(name => ({ name, role: '', relator: 'aut' }))
    return readByline(line) ?? readSigned(line) ?? bare
  }
  if (role !== 'paragraph' && role !== 'dateline') return undefined
  const bracket = filedBy.exec(line.slice(0, 120))?.[1]
  return readByline(bracket ?? '') ?? readByline(signedBy.exec(line.slice(-80))?.[1] ?? '')
}

/** A node's words, with a line end for each break. */
export function words(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
  if ('alt' in node) return node.alt ?? ''
  return 'children' in node ? node.children.map(words).join('') : ''
}
