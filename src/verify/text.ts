// Clean copy against tree, tree against galleys → findings: no character gets lost on the way.
import type { Root as Hast } from 'hast'
import type { Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Article, Finding, Galley } from '../edition.js'
import { finding } from '../findings.js'
import { isMarkdown } from '../markdown.js'

/** Raw copy has to be in the tree whole, furniture too; what is not furniture has to be in the galleys. */
export function checkText(article: Article, galleys: Galley[]): Finding[] {
  const { source, text } = article.copy
  const set = letters(galleys.map(galley => textOfHast(galley.hast)).join(''))
  const tree = wordsOf(article.tree, false)
  const parsed = isMarkdown(source.name) ? undefined : lost(text, letters(wordsOf(article.tree, true).text))
  const rendered = lost(tree.text, set) ?? tree.notes.find(note => !set.includes(letters(note)))
  return [...report('parsing', parsed), ...report('rendering', rendered)]

  function report(step: string, words: string | undefined): Finding[] {
    if (words === undefined) return []
    return [finding('text-lost', `${step} lost text from “${words.slice(0, 16)}” on`, { file: source.name })]
  }
}

/** The expected text from the first letter on that `found` lacks. */
function lost(expected: string, found: string): string | undefined {
  const at = firstLost(letters(expected), found)
  return at === undefined ? undefined : letters(expected).slice(at)
}

/** Where `expected` stops being a subsequence of `found`: what we print ourselves (labels, numbers) may stand between. */
function firstLost(expected: string, found: string): number | undefined {
  let next = 0
  for (let i = 0; i < expected.length; i++) {
    next = found.indexOf(expected[i]!, next) + 1
    if (next === 0) return i
  }
  return undefined
}

function letters(text: string): string {
  return text.replace(/\s+/g, '')
}

interface Words {
  text: string
  /** Footnotes, each by itself: they are set behind the part that first refers to them. */
  notes: string[]
}

/** Words of a tree, furniture and the marks before labels among them or left out. */
function wordsOf(tree: Root, furniture: boolean): Words {
  const text: string[] = []
  const notes: string[] = []
  visit(tree, node => {
    if (node.type === 'footnoteDefinition') {
      const note: string[] = []
      visit(node, inner => void note.push(ownText(inner, furniture)))
      notes.push(note.join(''))
      return SKIP
    }
    if (isFurniture(node) && !furniture) return SKIP
    text.push(ownText(node, furniture))
    return undefined
  })
  return { text: text.join(''), notes }
}

function isFurniture(node: Nodes): boolean {
  return node.type === 'leafDirective' && node.name === 'furniture'
}

function ownText(node: Nodes, marks: boolean): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  return (marks && node.type === 'leafDirective' && node.attributes?.mark) || ''
}

function textOfHast(tree: Hast): string {
  const text: string[] = []
  visit(tree, 'text', node => void text.push(node.value))
  return text.join('')
}
