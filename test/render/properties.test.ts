// What holds for any article: XHTML is well-formed and safe, no word is lost, no id is given twice.

import fc from 'fast-check'
import type { Element, Nodes } from 'hast'
import type { Root } from 'mdast'
import { expect, it } from 'vitest'
import type { Entry } from '../../src/edition.js'
import { render } from '../../src/render/index.js'
import { xhtml } from '../../src/xhtml.js'
import { article, edition } from './galley.js'
import { below, harmful, textOf } from './harmful.js'
import { wellFormed } from './well-formed.js'

/** Pieces of HTML as pasted copy holds them, whole, broken, and meant to do harm. */
const html = fc.constantFrom(
  ...[
    '<b>',
    '</b>',
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<table>',
    '<tr><td>',
    '</table>',
    '<ul><li>',
    '</ul>',
    '<br>',
  ],
  ...[
    '<script>',
    '</script>',
    '<style>',
    '<textarea>',
    '<title>',
    '<plaintext>',
    '<svg>',
    '<math><mi>',
    '<select>',
  ],
  ...[
    '<a href="https://example.org/">',
    '</a>',
    '<a href="javascript:x">',
    '<img src=x onerror=y>',
    '<h2 id="a1-h1">',
  ],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '<!x',
    '<',
    '</',
    '<a "',
    '&amp',
    '&#0;',
    '<ruby>',
    '<rt>',
    '<caption>',
  ],
)
const nasty = fc.constantFrom(
  ']]>',
  '<%= x %>',
  '&lol;',
  '\0',
  '\uD800',
  '\uFFFE',
  '<script>',
  '"',
  "'",
  '\u202E',
  ' ',
)

interface Word {
  word: string
}

/** Trees whose text nodes are all different, so that each can be looked for. */
function trees(leaves: fc.Arbitrary<unknown>): fc.Arbitrary<Root> {
  const text = nasty.map(value => ({ type: 'text', value }))
  const note = fc.constantFrom('m', 'n', 'none')
  const { block } = fc.letrec(tie => {
    const phrases = fc.array(tie('phrase'), { maxLength: 3 })
    const blocks = fc.array(tie('block'), { maxLength: 3 })
    const of = (shape: Record<string, fc.Arbitrary<unknown>>) => fc.record(shape)
    const is = fc.constant
    return {
      phrase: fc.oneof(
        { maxDepth: 4 },
        text,
        leaves,
        of({ type: fc.constantFrom('emphasis', 'strong', 'delete'), children: phrases }),
        of({
          type: is('link'),
          url: fc.constantFrom('https://example.org/', 'javascript:x', '#a1-h1'),
          children: phrases,
        }),
        of({ type: is('footnoteReference'), identifier: note }),
        of({ type: is('textDirective'), name: fc.constantFrom('am', 'kicker'), children: phrases }),
      ),
      block: fc.oneof(
        { maxDepth: 4 },
        of({ type: is('paragraph'), children: phrases }),
        leaves,
        of({ type: is('heading'), depth: fc.integer({ min: 1, max: 6 }), children: phrases }),
        of({ type: is('blockquote'), children: blocks }),
        of({
          type: is('containerDirective'),
          name: fc.constantFrom('editorNote', 'verse', 'x'),
          children: blocks,
        }),
        of({
          type: is('leafDirective'),
          name: fc.constantFrom('byline', 'kicker', 'credit'),
          children: phrases,
        }),
        of({ type: is('footnoteDefinition'), identifier: note, children: blocks }),
        of({
          type: is('list'),
          children: fc.array(of({ type: is('listItem'), children: blocks }), { maxLength: 2 }),
        }),
      ),
    }
  })
  return fc.array(block, { maxLength: 6 }).map(children => numbered({ type: 'root', children } as Root))
}

/** The same tree; each text begins with a word of its own. */
function numbered(tree: Root): Root {
  let count = 0
  return JSON.parse(JSON.stringify(tree), (_, node) =>
    node?.type === 'text' ? { ...node, value: `词${count++}。${node.value}` } : node,
  )
}

const plain = trees(fc.constant({ type: 'break' }))
const withHtml = trees(html.map(value => ({ type: 'html', value })))
const alone = fc.boolean()
const runs = { numRuns: 250 }

function set(tree: Root, single: boolean) {
  return render(edition(single ? [article(tree)] : [article(tree), article(tree, 'a2')]))
}

it('sets well-formed XHTML in which nothing can run', () => {
  fc.assert(
    fc.property(withHtml, alone, (tree, single) => {
      for (const { hast } of set(tree, single)) {
        wellFormed(xhtml(hast))
        expect(harmful(hast)).toEqual([])
      }
    }),
    runs,
  )
}, 60_000)

it('loses no word, whatever HTML stands around it', () => {
  fc.assert(
    fc.property(withHtml, alone, (tree, single) => {
      const found = set(tree, single)
        .map(({ hast }) => textOf(hast))
        .join('')
      expect(wordsOf(tree).filter(({ word }) => !found.includes(word))).toEqual([])
    }),
    runs,
  )
}, 60_000)

it('keeps words in their order, notes apart', () => {
  fc.assert(
    fc.property(plain, tree => {
      const found = render(edition([article(tree)]))
        .map(({ hast }) => textOf(hast))
        .join('')
      const places = wordsOf(tree, false).map(({ word }) => found.indexOf(word))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }),
  )
}, 60_000)

it('gives no id twice, and leads every link and entry to one', () => {
  fc.assert(
    fc.property(withHtml, alone, (tree, single) => {
      const galleys = set(tree, single)
      const ids = galleys.flatMap(({ hast }) => idsOf(hast))
      expect(new Set(ids).size).toBe(ids.length)
      for (const { id, hast, entries } of galleys) {
        const own = new Set(idsOf(hast))
        expect(anchors(hast).filter(target => !own.has(target))).toEqual([])
        const named = entries.flatMap(all)
        expect(named.filter(entry => entry.galley !== id || !own.has(entry.id))).toEqual([])
        expect(new Set(named.map(entry => entry.id)).size).toBe(named.length)
      }
    }),
    runs,
  )
}, 60_000)

function elements(hast: Nodes): Element[] {
  return below(hast).filter(node => node.type === 'element')
}

function idsOf(hast: Nodes): unknown[] {
  return elements(hast).flatMap(({ properties }) => properties.id ?? [])
}

/** Ids that links of this galley lead to. */
function anchors(hast: Nodes): string[] {
  return elements(hast)
    .map(({ properties }) => String(properties.href))
    .filter(href => href.startsWith('#'))
    .map(href => href.slice(1))
}

function all(entry: Entry): Entry[] {
  return [entry, ...entry.children.flatMap(all)]
}

function wordsOf(node: object, notes = true): Word[] {
  const { type, value, children = [] } = node as { type: string; value?: string; children?: object[] }
  if (!notes && type === 'footnoteDefinition') return []
  if (type === 'text') return [{ word: value!.replace(/。.*$/s, '。') }]
  return children.flatMap(child => wordsOf(child, notes))
}
