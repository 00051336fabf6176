import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocks } from '../../src/blocks.js'
import { parse } from '../../src/parse/index.js'
import { copyOf } from './copy.js'

const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '　　春天来了，河开了。',
    '本报记者 李 文',
    '■ 评论',
    '（一）修路',
    '1. 修路；',
    '——编者',
    '编者按',
    '12',
    '* * *',
    '\t',
  ),
)

test('every character that is not white space is in one block, in order, or an ornament before a label', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), lines => {
      const raw = lines.join('\n')
      const words = blocks(parse(copyOf(raw), 'a1')).map(block => block.text)
      const bare = (text: string) => text.replace(/\s/gu, '')
      const kickers = /[■□◆◇●○▲△▌▎★☆◎▶►♦※§|｜▋◤▊⊙]/gu
      expect(bare(words.join('')).replace(kickers, '')).toBe(bare(raw).replace(kickers, ''))
    }),
    { numRuns: 500 },
  )
})

test('the place of a block in untouched copy is where its text stands', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), lines => {
      const raw = lines.join('\n')
      for (const { type, text, place } of blocks(parse(copyOf(raw), 'a1'))) {
        if (type === 'paragraph') expect(raw.slice(place.start.offset, place.end.offset)).toBe(text)
      }
    }),
    { numRuns: 300 },
  )
})

const hostile: Record<string, string> = {
  'one long line': '长'.repeat(1_000_000),
  'a million blank lines': '\n'.repeat(1_000_000),
  'a million quotes': '“'.repeat(1_000_000),
  'a million spaces': `${' '.repeat(1_000_000)}x`,
  'stars and spaces': '* '.repeat(500_000),
  'open brackets': '（记者'.repeat(200_000),
  names: '张三 '.repeat(200_000),
  'many short lines': '短行\n'.repeat(50_000),
  'many chapters': '第一章 船\n'.repeat(50_000),
  'a pull quote and a line without a stop': `${'长'.repeat(1_000_000)}\n书是一张不会过期的票。\n${'“'.repeat(500_000)}`,
  'many items': '（一）堤脚有无渗水；\n'.repeat(30_000),
  'many cells': '白沙\n812\n'.repeat(25_000),
  'rows of columns': '河水从北山流下来绕过三个村子\n'.repeat(40_000),
  'many labels': '读者来信\n'.repeat(50_000),
  'many notes': `${'正文一句话，又一句话，再一句话。\n'.repeat(9)}——编者\n`.repeat(3_000),
}

for (const [name, text] of Object.entries(hostile)) {
  // What costs the square of its length would not end before the runner's patience does.
  test(`hostile copy is read whole: ${name}`, () => {
    const words = blocks(parse(copyOf(text), 'a1')).map(block => block.text)
    expect(words.join('').replace(/\s/gu, '').length).toBe(text.replace(/\s/gu, '').length)
  })
}
