// A galley's tree → the same with figures, letters and words each as vertical lines have them (CLREQ § 2.3, 纵中横):
// 5月12日 has its days side by side in the width of one character, 2026 its figures one below the other, words lie.
import type { Element, ElementContent, Nodes, Root } from 'hast'

/** One or two figures in a square; longer numbers and single capitals one below the other. Words and decimals lie. */
const standing = /(?<![\p{Script=Latin}\d.,:/%-])(?:\d{1,4}|\p{Lu})(?![\p{Script=Latin}\d:/%-]|[.,]\d)/gu

/**
 * What is neither Han nor a mark of Chinese, with the blanks and apostrophes within. The quotes “”‘’ are marks of Chinese
 * elsewhere: a font's upright forms of them are ﹃﹄﹁﹂, as vertical text wants them (GB/T 15834—2011, 5.2.3).
 */
const chinese = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}`
const foreign = String.raw`[^\s${chinese}\u2018-\u201F\u2026\xB7\u2022\u2460-\u24FF\u25A0-\u27BF\u3000-\u303F\uFE10-\uFE4F\uFF00-\uFFEF]`
const words = new RegExp(`${foreign}(?:(?: +|’(?=\\p{L}))?${foreign})*`, 'gu')

/** Read with the eyes and fingers of those who code, or set across as they are. */
const across = new Set(['pre', 'code', 'table', 'rt', 'rp', 'sup', 'svg', 'math'])

/** For pages whose lines are set `text-orientation: mixed`: what stands is named, `tcy` or `upright`. */
export function upright(tree: Root): Root {
  return marked(tree, stand) as Root
}

/** For pages whose lines are set `text-orientation: upright`, so that marks stand too: what lies is named, `lying`. */
export function stood(tree: Root): Root {
  return marked(tree, lie) as Root
}

const lie: Marker = text =>
  split(text, words, run =>
    stand(run).flatMap(part => (part.type === 'text' ? [span(part.value, 'lying')] : [part])),
  )

type Marker = (text: string) => ElementContent[]

function marked(node: Nodes, mark: Marker): Nodes {
  if (!('children' in node) || (node.type === 'element' && across.has(node.tagName))) return node
  const children = node.children.flatMap(child =>
    child.type === 'text' ? mark(child.value) : [marked(child as Nodes, mark)],
  )
  return { ...node, children } as Nodes
}

const stand: Marker = text =>
  split(text, standing, run => [span(run, /^\d{1,2}$/.test(run) ? 'tcy' : 'upright')])

/** @param mark what to put for each match */
function split(text: string, matches: RegExp, mark: Marker): ElementContent[] {
  const found: ElementContent[] = []
  let from = 0
  for (const { 0: run, index } of text.matchAll(matches)) {
    if (index > from) found.push({ type: 'text', value: text.slice(from, index) })
    found.push(...mark(run))
    from = index + run.length
  }
  return from < text.length ? [...found, { type: 'text', value: text.slice(from) }] : found
}

function span(value: string, name: 'tcy' | 'upright' | 'lying'): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: [name] },
    children: [{ type: 'text', value }],
  }
}
