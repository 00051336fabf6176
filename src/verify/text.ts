// Clean copy against tree, tree against galleys → findings: no character gets lost on the way.
import type { Root as Hast } from 'hast'
import { Parser } from 'htmlparser2'
import type { Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { derived } from '../derived.js'
import type { Article, Copy, Edition, Finding, Galley } from '../edition.js'
import { finding } from '../findings.js'
import { isMarkdown } from '../markdown.js'

/** Raw copy has to be in its trees whole, furniture too; what is not furniture has to be in its articles' galleys. */
export function checkText({ articles }: Pick<Edition, 'articles'>, galleys: Galley[]): Finding[] {
  const trees = new Map<Copy, Root[]>()
  for (const { copy, tree } of articles) trees.set(copy, [...(trees.get(copy) ?? []), tree])
  const own = galleysByArticle(galleys)
  const first = new Map<Copy, Galley | undefined>()
  for (const { id, copy } of articles) if (!first.has(copy)) first.set(copy, own.get(id)?.[0])
  return [
    ...[...trees].flatMap(([copy, held]) => once('trees', first.get(copy), () => checkTrees(copy, held))),
    ...articles.flatMap(article => {
      const set = own.get(article.id) ?? []
      return once('galleys', set[0], () => checkGalleys(article, set))
    }),
  ]
}

/** What is set from an article is set anew whenever that changes: the same page has been checked before. */
function once(what: string, page: Galley | undefined, check: () => Finding[]): Finding[] {
  return page ? derived(page.hast, `checked ${what}`, check) : check()
}

/** `a1` and its parts `a1-1`, `a1-2`, … */
function galleysByArticle(galleys: Galley[]): Map<string, Galley[]> {
  const own = new Map<string, Galley[]>()
  for (const galley of galleys) {
    const id = galley.id.replace(/-.*/su, '')
    own.set(id, [...(own.get(id) ?? []), galley])
  }
  return own
}

function checkTrees(copy: Copy, trees: Root[]): Finding[] {
  if (isMarkdown(copy.source.name)) return []
  const held = trees.flatMap(tree => wordsOf(tree, true).text).join('')
  return report('parsing', lost(copy.text, letters(held)), copy)
}

function checkGalleys({ tree, copy }: Article, galleys: Galley[]): Finding[] {
  const set = letters(galleys.map(galley => textOfHast(galley.hast)).join(''))
  const { text, apart } = wordsOf(tree, false)
  return report('rendering', lost(text.join(''), set) ?? missing(apart, set), copy)
}

function report(step: string, words: string | undefined, { source }: Copy): Finding[] {
  if (words === undefined) return []
  return [finding('text-lost', `${step} lost text from “${words.slice(0, 16)}” on`, { file: source.name })]
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
