// Clean copy against tree, tree against galleys → findings: no character gets lost on the way.
import type { Root as Hast } from 'hast'
import { Parser } from 'htmlparser2'
import type { Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Article, Finding, Galley } from '../edition.js'
import { finding } from '../findings.js'
import { isMarkdown } from '../markdown.js'

/** Raw copy has to be in the tree whole, furniture too; what is not furniture has to be in the article's galleys. */
export function checkText(article: Article, galleys: Galley[]): Finding[] {
  const { source, text } = article.copy
  const own = galleys.filter(({ id }) => id === article.id || id.startsWith(`${article.id}-`))
  const set = letters(own.map(galley => textOfHast(galley.hast)).join(''))
  const tree = wordsOf(article.tree, false)
  const parsed = isMarkdown(source.name)
    ? undefined
    : lost(text, letters(wordsOf(article.tree, true).text.join('')))
  const rendered = lost(tree.text.join(''), set) ?? missing(tree.apart, set)
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

/** The first of `parts` that stands nowhere in `found`. Each is looked for behind the last one first: mostly it is there. */
function missing(parts: string[], found: string): string | undefined {
  let from = 0
  for (const part of parts.map(letters)) {
    const ahead = found.indexOf(part, from)
    const at = ahead < 0 ? found.indexOf(part) : ahead
    if (at < 0) return part
    from = at
  }
  return undefined
}

/** Without spaces, and without what XML cannot hold (a page shows U+FFFD there, and a finding says so). */
function letters(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\uFFFD-\uFFFF]+/gu, '')
}

interface Words {
  /** In the order of the copy. */
  text: string[]
  /**
   * What may stand elsewhere on the page, each by itself: footnotes behind the part that first refers to them, readings
   * above their base, words in HTML where its rules put them, pictures' words.
   */
  apart: string[]
}

/** Words of a tree, furniture and the marks before labels among them or left out. */
function wordsOf(tree: Root, furniture: boolean): Words {
  const text: string[] = []
  const apart: string[] = []
  visit(tree, node => {
    if (node.type === 'footnoteDefinition') {
      const note = wordsOf({ type: 'root', children: node.children }, furniture)
      apart.push(...note.text, ...note.apart)
      return SKIP
    }
    if (isFurniture(node) && !furniture) return SKIP
    text.push(ownText(node, furniture))
    apart.push(...ownApart(node))
    return undefined
  })
  return { text, apart }
}

function isFurniture(node: Nodes): boolean {
  return node.type === 'leafDirective' && node.name === 'furniture'
}

function ownText(node: Nodes, marks: boolean): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  return (marks && node.type === 'leafDirective' && node.attributes?.mark) || ''
}

function ownApart(node: Nodes): string[] {
  if (node.type === 'html') return wordsOfHtml(node.value)
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ? [node.alt] : []
  return (node.type === 'textDirective' && node.attributes?.rt?.match(/\S+/g)) || []
}

/** What browsers read as something else than words, or do not read at all. */
const unread = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'plaintext',
])

/** Runs of letters between tags. References (`&amp;`) part them, since browsers differ in broken ones. */
function wordsOfHtml(html: string): string[] {
  const found: string[] = []
  let skipped = ''
  const parser = new Parser(
    {
      onopentagname: name => {
        if (!skipped && unread.has(name)) skipped = name
      },
      ontext: text => {
        if (!skipped) found.push(...(text.match(/(?<![&#\p{L}\p{N}])[\p{L}\p{N}]+/gu) ?? []))
      },
      onclosetag: name => {
        if (name === skipped) skipped = ''
      },
    },
    { decodeEntities: false },
  )
  parser.end(html.replace(/<\?[\s\S]*?(?:\?>|$)/g, '<br>')) // Browsers end these at the first `>`, Markdown does not.
  return found
}

function textOfHast(tree: Hast): string {
  const text: string[] = []
  visit(tree, node => {
    if (node.type === 'text') text.push(node.value)
    if (node.type === 'element' && node.tagName === 'img') text.push(String(node.properties.alt ?? ''))
  })
  return text.join('')
}
