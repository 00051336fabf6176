// Clean copy → Article: lines, a role for each of them by the evidence of all, and the tree that they make.
import type { Root } from 'mdast'
import type { Article, Copy } from '../edition.js'
import { locator } from '../place.js'
import { readLines } from './line.js'
import { roles } from './roles/index.js'
import { bestSequence } from './sequence.js'
import { readSheet } from './sheet.js'
import { type Locate, makeTree } from './tree.js'

/**
 * See the structure of clean copy that has no markup. Never throws: what it cannot name stays a paragraph.
 *
 * @param id the article's id in its edition, `a1`
 */
export function parse(copy: Copy, id: string): Article {
  return { id, copy, tree: structure(copy.text, locator(copy)), metadata: {} }
}

/** Clean text → tree. `locate` gives a node's position from its offsets in `text`. Linear in the text. */
export function structure(text: string, locate: Locate): Root {
  const casts = bestSequence(readSheet(readLines(text)), roles)
  return makeTree(casts, text.length, locate)
}
