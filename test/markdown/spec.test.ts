// Every example of the CommonMark and GFM specifications becomes a page: well-formed, harmless, with all its words.
import type { Root, Text } from 'hast'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it, test } from 'vitest'
import type { Article, Galley } from '../../src/edition.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { render } from '../../src/render/index.js'
import { checkEpub } from '../../src/verify/epub/index.js'
import { checkText } from '../../src/verify/text.js'
import { xhtml } from '../../src/xhtml.js'
import { copyOf } from '../parse/copy.js'
import { edition } from '../render/galley.js'
import { below, harmful, textOf } from '../render/harmful.js'
import { wellFormed } from '../render/well-formed.js'
import { bookOf } from './book.js'
import { commonmarkExamples, examples } from './examples.js'

function set(markdown: string): { article: Article; galleys: Galley[] } {
  const article = parseMarkdown(copyOf(markdown, 'copy.md'), 'a1')
  return { article, galleys: render(edition([article])) }
}

/** Where our words are others than the specification's, and why. */
const otherwise: Record<string, string> = {
  'CommonMark 156': 'a tag that never ends is shown as typed, not swallowed',
  'CommonMark 157': 'a tag that never ends is shown as typed, not swallowed',
  'CommonMark 158': 'a tag that never ends is shown as typed, not swallowed',
  'CommonMark 180': 'a processing instruction goes whole, as Markdown ends it, not at its first >',
  'CommonMark 182': 'CDATA is text',
  'CommonMark 629': 'CDATA is text',
  'GFM 204': 'cells beyond the head are kept',
  'GFM 649': 'CommonMark 0.31 lets a comment hold two hyphens',
  'GFM 650': 'CommonMark 0.31 lets a comment hold two hyphens',
  'GFM 657': 'elements that GFM shows as typed are left out with a finding',
}

it('has them all', () => {
  expect(commonmarkExamples).toHaveLength(652)
  expect(examples.length).toBeGreaterThan(690)
})

describe('an example becomes a page', () => {
  it.each(examples)('$name', ({ name, markdown, html }) => {
    const { article, galleys } = set(markdown)
    for (const galley of galleys) {
      wellFormed(xhtml(galley.hast))
      expect(harmful(galley.hast)).toEqual([])
    }
    expect(checkText({ articles: [article] }, galleys)).toEqual([])
    const words = bare(
      galleys
        .filter(({ part }) => part === 'article')
        .map(({ hast }) => textOf(hast))
        .join(''),
    )
    if (name in otherwise) expect(words).not.toBe(bare(wordsOf(parseFragment(html))))
    else expect(words).toBe(bare(wordsOf(parseFragment(html))))
  })
})

/** Words that browsers do not read as words, broken tags among them: the check does not ask for these. */
const unasked = [
  'CommonMark 156',
  'CommonMark 157',
  'CommonMark 158',
  'CommonMark 171',
  'CommonMark 182',
  'GFM 657',
]

test('a loss on any of these pages is found', () => {
  const missed = examples.filter(({ markdown }) => {
    const { article, galleys } = set(markdown)
    const page = galleys.find(({ part }) => part === 'article')!
    const longest = texts(page.hast).sort((a, b) => bare(b.value).length - bare(a.value).length)[0]
    if (!longest || bare(longest.value).length < 3) return false
    const rest = textOf(page.hast).replace(longest.value, '')
    if (bare(rest).includes(bare(longest.value))) return false // It still stands elsewhere.
    longest.value = ''
    return checkText({ articles: [article] }, galleys).length === 0
  })
  expect(missed.map(({ name }) => name)).toEqual(unasked)
})

test('one edition of all of them is an EPUB without an error', async () => {
  expect(await checkEpub(await bookOf('CommonMark, every example', examples), 'book.epub')).toEqual([])
}, 60_000)

function texts(hast: Root): Text[] {
  return below(hast).filter(node => node.type === 'text')
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}

/** What is to be read, the words of pictures and the boxes of tasks as we set them among it. */
function wordsOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  const attributes = (node as DefaultTreeAdapterTypes.Element).attrs ?? []
  const value = (name: string) => attributes.find(each => each.name === name)?.value
  if (node.nodeName === 'img') return value('alt') ?? ''
  if (node.nodeName === 'input') return value('checked') === undefined ? '[ ]' : '[x]'
  if (node.nodeName === 'script' || node.nodeName === 'style') return ''
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : ''
}
