import fc from 'fast-check'
import type { Heading, List, Nodes, Root, RootContent } from 'mdast'
import { expect, test } from 'vitest'
import type { Article } from '../../src/edition.js'
import { parse } from '../../src/parse/index.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { toMarkdown } from '../../src/write/markdown.js'
import { copyOf } from '../parse/copy.js'

/** The tree as meaning has it: without places, without the reader's reasons. */
function bare(node: Nodes): unknown {
  const { position: _, data, ...rest } = node
  const people = data && 'people' in data ? data.people : undefined
  return {
    ...rest,
    ...(people && { people }),
    ...('children' in node && { children: node.children.map(bare) }),
  }
}

function article(tree: Root): Article {
  return { id: 'a1', copy: copyOf(''), tree, metadata: {} }
}

function readBack(markdown: string): Article {
  return parseMarkdown(copyOf(markdown, 'copy.md'), 'a1')
}

const nasty = [
  '*a*',
  '_b_',
  '**c**',
  '# x',
  '## x ##',
  '1. x',
  '- x',
  '+ x',
  '> q',
  ':::',
  ':::note',
  '::kicker[x]',
  ':x[y]',
  '<b>',
  '</p>',
  '<!-- c -->',
  '&amp;',
  '&#65;',
  '　',
  '  ',
  '|',
  '|a|b|',
  '[^1]',
  '[^1]: x',
  '\\',
  '\\*',
  '12:30',
  '---',
  '===',
  '***',
  '```',
  '~~~',
  '~~s~~',
  '`c`',
  '![i](u)',
  '[l](u)',
  '[l]: u',
  'http://example.com/a_b',
  'www.example.com',
  'me@example.com',
  '{#id}',
  '[x]',
  ']',
  '[',
  '!',
  '- [ ] x',
  '“',
  '”',
  '，',
  '。',
  '本报记者 李 文',
  '——编者',
  '■',
  '①',
  '\t',
  '\u00a0',
  '$',
  '%',
  'Ａ',
  '𠮷',
  'a',
  ':',
  '::',
  'a:b',
  '中:文',
  '_中_',
  '\u200b',
  '\ufeff',
  '+++',
  '1)',
  '0',
  'ed',
  '.',
  '~',
  '=',
  'https://',
  'x@y.z',
]
const line = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 6, unit: 'grapheme' })), {
    minLength: 1,
    maxLength: 5,
  })
  .map(parts => parts.join('').replace(/[\0\r\n]/g, ''))
const words = line.map(text => text.trim()).filter(text => text !== '')

const leaf = fc.record({
  type: fc.constant('leafDirective' as const),
  name: fc.constantFrom(
    'kicker',
    'subtitle',
    'byline',
    'dateline',
    'signature',
    'caption',
    'credit',
    'furniture',
    'break',
  ),
  attributes: fc.oneof(
    fc.constant({}),
    words.map(mark => ({ mark })),
  ),
  children: words.map(value => [{ type: 'text' as const, value }]),
})
const paragraph = words.map(value => ({
  type: 'paragraph' as const,
  children: [{ type: 'text' as const, value }],
}))
const heading = fc.record({ depth: fc.integer({ min: 1, max: 6 }), value: words }).map(
  ({ depth, value }): Heading => ({
    type: 'heading',
    depth: depth as 1,
    children: [{ type: 'text', value }],
  }),
)
const note = fc
  .tuple(
    fc.constantFrom('editorNote', 'verse'),
    fc.array(fc.oneof(paragraph, leaf), { minLength: 1, maxLength: 3 }),
  )
  .map(([name, children]) => ({ type: 'containerDirective' as const, name, attributes: {}, children }))
const stanza = fc.array(words, { minLength: 2, maxLength: 4 }).map(lines => ({
  type: 'containerDirective' as const,
  name: 'verse',
  attributes: {},
  children: [
    {
      type: 'paragraph' as const,
      children: lines.flatMap((value, i) => [
        ...(i ? [{ type: 'break' as const }] : []),
        { type: 'text' as const, value },
      ]),
    },
  ],
}))
const list = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map(
  (items): List => ({
    type: 'list',
    ordered: false,
    start: null,
    spread: false,
    children: items.map(item => ({ type: 'listItem', spread: false, checked: null, children: [item] })),
  }),
)
const tree = fc
  .array(fc.oneof(leaf, paragraph, heading, note, stanza, list), { maxLength: 6 })
  .map((children): Root => ({ type: 'root', children: children as RootContent[] }))

test('a tree of any roles and words is read back as it was', () => {
  fc.assert(
    fc.property(tree, tree => {
      const back = readBack(toMarkdown(article(tree), 'copy.md'))
      const { people: _, ...same } = bare(tree) as { people?: unknown }
      expect(strip(bare(back.tree))).toEqual(strip(same))
    }),
    { numRuns: 400 },
  )
}, 60_000)

/** People are read from the words; the generated trees come without them. */
function strip(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === 'people' ? undefined : inner)))
}

test('raw text of any kind becomes the same tree by way of its master, people and all', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), lines => {
      const { tree } = parse(copyOf(lines.join('\n')), 'a1')
      const master = toMarkdown(article(tree), 'copy.md')
      expect(bare(readBack(master).tree)).toEqual(bare(tree))
      expect(toMarkdown(readBack(master), 'copy.md')).toBe(master)
    }),
    { numRuns: 400 },
  )
}, 60_000)
