// Clean copy against tree, tree against galleys → findings: no character gets lost on the way.
import type { Root as Hast } from 'hast'
import type { Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Article, Finding, Galley } from '../edition.js'
import { finding } from '../findings.js'
import { isMarkdown } from '../markdown.js'

/** Raw copy has to be in the tree whole, furniture too; what is not furniture has to be in the galleys. */
export function checkText(article: Article, galleys: Galley[]): Finding[] {
  const { name } = article.copy.source
  const set = galleys.map(galley => textOfHast(galley.hast)).join('')
  const parsed = isMarkdown(name)
    ? []
    : missing(name, article.copy.text, textOf(article.tree, true), 'parsing')
  return [...parsed, ...missing(name, textOf(article.tree, false), set, 'rendering')]
}

function missing(file: string, expected: string, found: string, step: string): Finding[] {
  const at = firstLost(letters(expected), letters(found))
  if (at === undefined) return []
  const lost = letters(expected).slice(at, at + 16)
  return [finding('text-lost', `${step} lost text from “${lost}” on`, { file })]
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

/** Notes last, since they are set after the text that calls them; furniture with the marks of lines, or neither. */
function textOf(tree: Root, furniture: boolean): string {
  const text: string[] = []
  const notes: string[] = []
  visit(tree, node => {
    if (node.type === 'footnoteDefinition') {
      visit(node, inner => void notes.push(ownText(inner, furniture)))
      return SKIP
    }
    if (isFurniture(node) && !furniture) return SKIP
    text.push(ownText(node, furniture))
    return undefined
  })
  return [...text, ...notes].join('')
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
