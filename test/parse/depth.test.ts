// Markdown that would cost the parser its stack is refused with its line; all that people write is read.
import { expect, test } from 'vitest'
import { Refusal } from '../../src/edition.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { copyOf } from './copy.js'

const read = (text: string) => parseMarkdown(copyOf(text, 'copy.md'), 'a1')

test.each([
  ['quotes', `话。\n\n${'> '.repeat(10_000)}x`, 3],
  ['quotes without spaces', `${'>'.repeat(10_000)}x`, 1],
  ['lists', `${'- '.repeat(10_000)}x`, 1],
  ['numbered lists', `${'1. '.repeat(10_000)}x`, 1],
  ['both in turn', `${'> - '.repeat(10_000)}x`, 1],
  ['blocks that nobody closes', ':::verse\n'.repeat(10_000), 101],
])('%s nested ten thousand deep are refused', (_, text, line) => {
  expect(() => read(text)).toThrow(Refusal)
  expect(() => read(text)).toThrow(`copy.md:${line}:1: blocks nest deeper than 100`)
})

test.each([
  ['a long rule', '- '.repeat(5_000)],
  ['a longer rule', '*'.repeat(100_000)],
  ['many blocks, one after the other', ':::verse\n雁\n:::\n\n'.repeat(500)],
  ['ninety quotes', `${'>'.repeat(90)}x`],
  ['a line of hyphens and words', '-a '.repeat(35_000)],
])('%s is read', (_, text) => expect(read(text).tree.children.length).toBeGreaterThan(0))
