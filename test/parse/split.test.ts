// One file of several articles: where it is cut, what each part is, and that nothing is lost on the way.
import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocks } from '../../src/blocks.js'
import type { Article } from '../../src/edition.js'
import { normalize } from '../../src/normalize/index.js'
import { normalizeParts } from '../../src/normalize/parts.js'
import { assemble } from '../../src/parse/assemble.js'
import { parse } from '../../src/parse/index.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { splitAtHeadings, splitAtLines, splitBehind } from '../../src/parse/split.js'
import { rawBytes } from '../../src/restore.js'
import { checkText } from '../../src/verify/text.js'
import { copyOf } from './copy.js'

const behind = (text: string, line: string): Article[] => {
  const { copy, parts } = normalizeParts(copyOf(text), line)
  return splitBehind(copy, parts, line)
}
const atHeadings = (text: string): Article[] => splitAtHeadings(parse(normalize(copyOf(text)), ''))
const marked = (text: string): Article => parseMarkdown(copyOf(text, 'copy.md'), '')
/** Of each article the first block and how many it has, furniture left out. */
const shown = (articles: Article[]) =>
  articles.map(article => {
    const own = blocks(article).filter(({ type }) => type !== 'furniture')
    return [own[0]?.text, own.length]
  })
const told = (articles: Article[]) =>
  articles.map(({ copy }) => copy.findings.filter(({ id }) => id === 'split-in-vain').length)

/** Words in the trees and raw bytes from the corrections. */
function expectWhole(articles: Article[], raw: string): void {
  const lost = checkText({ articles }, []).filter(({ message }) => message.startsWith('parsing'))
  expect(lost).toEqual([])
  expect(Buffer.from(rawBytes(articles[0]!.copy)).toString()).toBe(raw)
  expect(new Set(articles.map(({ copy }) => copy)).size).toBe(1)
}

const novel = `灯船记

林渡 著

楔子

江上起雾的那年,灯船第一次没有点灯。

第一章 雾

老周把船系在石墩上,回头看了一眼。

第二章 灯

第二天,灯亮了。他没有说话。

第三章 归

船回来的时候,岸上一个人也没有。
`
const page = `望洲桥重开

本报记者 苏禾

昨日清晨,望洲桥重开。

%

早市搬家

盐埠早市下月搬到河东,摊位不变。
`

describe('at its headings', () => {
  test('a novel: chapters, and what stands above them', () => {
    const articles = atHeadings(novel)
    expect(shown(articles)).toEqual([
      ['灯船记', 4],
      ['第一章 雾', 2],
      ['第二章 灯', 2],
      ['第三章 归', 2],
    ])
    expect(articles.map(article => blocks(article).find(({ level }) => level)?.level)).toEqual([1, 1, 1, 1])
    expectWhole(articles, novel)
    const { title, titleFrom } = assemble(articles, {}, 'novel')
    expect([title, titleFrom]).toEqual(['灯船记', 'metadata'])
  })

  test('Markdown: at the widest that come more than once', () => {
    const articles = splitAtHeadings(
      marked('---\ntitle: 两家\n---\n\n# 甲\n\n## 一\n\n文。\n\n# 乙\n\n文。\n'),
    )
    expect(shown(articles)).toEqual([
      ['甲', 3],
      ['乙', 2],
    ])
    expect(articles.map(({ metadata }) => metadata)).toEqual([{}, {}])
    expect(assemble(articles, {}, 'copy').title).toBe('两家')
  })

  test('none come twice: one article, and a finding', () => {
    const articles = splitAtHeadings(marked('# 甲\n\n文。\n\n## 一\n\n文。\n'))
    expect(shown(articles)).toEqual([['甲', 4]])
    expect(told(articles)).toEqual([1])
  })
})

describe('behind a line', () => {
  test.each(['***', '---', '------', '======', '......', '* * *', '＊＊＊', '###', '，', '第二篇', '1'])(
    '%s, whatever the rules would make of it',
    line => {
      const raw = page.replace('%', line)
      const articles = behind(raw, line)
      expect(shown(articles)).toEqual([
        ['望洲桥重开', 3],
        ['早市搬家', 2],
      ])
      expect(blocks(articles[0]!).at(-1)).toMatchObject({ type: 'furniture', text: line })
      expectWhole(articles, raw)
    },
  )

  test('an article is repaired as if it were alone', () => {
    const raw = `甲社讯,今日开门。\r\n\r\n***\r\n\r\n甲社讯,今日开门。\r\n`
    const articles = behind(raw, '***')
    expect(shown(articles)).toEqual([
      ['甲社讯，今日开门。', 1],
      ['甲社讯，今日开门。', 1],
    ])
    expect(blocks(articles[1]!)[0]!.place.start).toMatchObject({ line: 5, column: 1 })
    expectWhole(articles, raw)
  })

  test('first, last, and twice in a row: no article without words', () => {
    const raw = '***\n甲文。\n***\n***\n\n乙文。\n***\n'
    const articles = behind(raw, '***')
    expect(shown(articles)).toEqual([
      ['甲文。', 1],
      ['乙文。', 1],
    ])
    expectWhole(articles, raw)
  })

  test('a line that never comes, or parts nothing: one article, and a finding', () => {
    expect(told(behind(page, '+++'))).toEqual([1])
    expect(told(behind('甲文。\n***\n', '***'))).toEqual([1])
    expect(told(behind('***\n', '***'))).toEqual([1])
    expect(told(behind(page.replace('%', '***'), '***'))).toEqual([0, 0])
  })

  test.each(['---', '***', '~~~~', '== 下一篇 =='])('Markdown: %s', line => {
    const articles = splitAtLines(
      marked(`# 甲\n\n文。\n\n${line === '~~~~' ? '\\~~~~' : line}\n\n# 乙\n\n文。\n`),
      line,
    )
    expect(shown(articles)).toEqual([
      ['甲', 2],
      ['乙', 2],
    ])
  })

  test('Markdown without it: a finding', () => {
    expect(told(splitAtLines(marked('# 甲\n\n文。\n'), '+++'))).toEqual([1])
  })
})

test('whatever is cut, every character stays and the raw file comes back', () => {
  const line = constantFrom(
    '***',
    ' *** ',
    '甲文,',
    '　　乙，文。',
    '',
    '第一章 丙',
    '本报记者 苏禾',
    '丁文。',
    '12',
    '“戊',
  )
  const end = constantFrom('\n', '\r\n', '\r')
  assert(
    property(array(line, { minLength: 1, maxLength: 12 }), end, (lines, newline) => {
      const raw = `甲。${newline}${lines.join(newline)}`
      expectWhole(behind(raw, '***'), raw)
    }),
    { numRuns: 300, seed: 6 },
  )
})
