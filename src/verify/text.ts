// Clean copy against tree, tree against galleys → findings: no character gets lost on the way.
import type { Root as Hast } from 'hast'
import type { Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Article, Finding, Galley } from '../edition.js'
import { finding } from '../findings.js'

/** Raw copy has to be in the tree whole, furniture too; what is not furniture has to be in the galleys. */
export function checkText(article: Article, galleys: Galley[], markdown: boolean): Finding[] {
  const set = galleys.map(galley => textOfHast(galley.hast)).join('')
  const findings = markdown ? [] : missing(article, article.copy.text, textOf(article.tree, true), 'parsing')
  return findings.concat(missing(article, textOf(article.tree, false), set, 'rendering'))
}

function missing(article: Article, expected: string, found: string, step: string): Finding[] {
  const at = firstLost(letters(expected), letters(found))
  if (at === undefined) return []
  const lost = letters(expected).slice(at, at + 16)
  return [finding('text-lost', `${step} lost text from “${lost}” on`, { file: article.copy.source.name })]
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

/** Notes last, since they are set after the text that calls them. */
function textOf(tree: Root, furniture: boolean): string {
  const text: string[] = []
  const notes: string[] = []
  collect(tree, text)
  visit(tree, 'footnoteDefinition', note => collect({ ...note, type: 'root' } as Root, notes))
  return [...text, ...notes].join('')

  function collect(from: Nodes, into: string[]): void {
    visit(from, node => {
      if (node.type === 'footnoteDefinition') return SKIP
      if (node.type === 'leafDirective' && node.name === 'furniture' && !furniture) return SKIP
      if (node.type === 'leafDirective' && furniture) into.push(node.attributes?.mark ?? '')
      if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') into.push(node.value)
      return undefined
    })
  }
}

function textOfHast(tree: Hast): string {
  const text: string[] = []
  visit(tree, 'text', node => void text.push(node.value))
  return text.join('')
}
