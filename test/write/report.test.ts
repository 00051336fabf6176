// Publication → report.html: self-contained, safe, complete where it counts and short where it does not.
import { createHash } from 'node:crypto'
import type { Root } from 'mdast'
import { type ParserError, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { Article, Correction, Edition, Finding, Publication } from '../../src/edition.js'
import { places } from '../../src/place.js'
import { hunks } from '../../src/write/report/changes.js'
import { report } from '../../src/write/report.js'

/** Copy whose `changes` are pairs of what stands in the raw text, in order, and what replaces it. */
function article(raw: string, changes: [string, string][] = [], ruleId = 'half-width-marks'): Article {
  let from = 0
  const place = places(raw)
  const corrections = changes.map(([actual, expected]): Correction => {
    const at = raw.indexOf(actual, from)
    from = at + actual.length
    return {
      ruleId,
      place: place(at, from),
      actual,
      expected,
      reason: `because <${actual.length}>`,
      confidence: 0.98,
    }
  })
  const source = {
    name: 'copy.txt',
    bytes: 12345,
    sha256: 'ab'.repeat(32),
    encoding: 'gb18030' as const,
    bom: false,
    why: 'valid as nothing else <b>',
  }
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'leafDirective',
        name: 'kicker',
        children: [{ type: 'text', value: '栏目<i>' }],
        data: { evidence: ['has a mark <u>'], confidence: 0.95 },
      },
      { type: 'leafDirective', name: 'furniture', children: [{ type: 'text', value: '· 3 ·' }] },
      { type: 'paragraph', children: [{ type: 'text', value: `${'长'.repeat(89)}😀尾` }] },
    ],
  }
  return { id: 'a1', metadata: {}, tree, copy: { source, raw, text: raw, corrections, findings: [] } }
}

function publication(
  articles: Article[],
  extra: Partial<Edition> = {},
  findings: Finding[] = [],
): Publication {
  const edition: Edition = {
    slug: 'e',
    title: '题 <script>alert(1)</script> <%= 1 %>',
    titleFrom: 'kicker',
    language: 'zh-Hans',
    identifier: 'urn:uuid:0',
    people: [],
    ...extra,
    articles,
    sections: [],
  }
  const files = [
    { name: 'e.epub', mediaType: 'application/epub+zip', bytes: new TextEncoder().encode('book') },
  ]
  return { edition, galleys: [], files, findings }
}

const place = places('x')(0, 1)
const one = publication(
  [
    article('他说,今天,好.', [
      [',', '，'],
      [',', '，'],
      ['.', '。'],
    ]),
  ],
  {},
  [
    {
      id: 'low-confidence',
      severity: 'warning',
      message: 'Look <here>',
      hint: 'Compare.',
      file: 'copy.txt',
      place,
    },
    { id: 'text-lost', severity: 'error', message: 'Lost' },
  ],
)

describe('report.html', () => {
  it('is HTML without an error', () => {
    const errors: ParserError[] = []
    parse(report(one), { onParseError: error => errors.push(error), sourceCodeLocationInfo: true })
    expect(errors).toEqual([])
  })

  it('needs nothing else, runs nothing, and admits no style but its own', () => {
    const html = report(one)
    expect(html).not.toMatch(/<script|\ssrc=|\sstyle=|@import|url\(|https?:|<link/i)
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!
    const hash = createHash('sha256').update(style).digest('base64')
    expect(html).toContain(`content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;"`)
  })

  it('keeps copy, reasons and findings text', () => {
    const html = report(one)
    expect(html).toContain('题 &lt;script&gt;alert(1)&lt;/script&gt; &lt;%= 1 %&gt;')
    for (const text of [
      '栏目&lt;i&gt;',
      'has a mark &lt;u&gt;',
      'because &lt;1&gt;',
      'Look &lt;here&gt;',
      'nothing else &lt;b&gt;',
    ])
      expect(html).toContain(text)
  })

  it('says what was changed, found and made', () => {
    const html = report(one)
    expect(html).toContain('他说<del>,</del>今天<del>,</del>好<del>.</del>')
    expect(html).toContain('他说<ins>，</ins>今天<ins>，</ins>好<ins>。</ins>')
    expect(html).toContain('<small>×2</small>')
    expect(html).toContain('<span>半角标点改全角</span> <b>3</b>')
    expect(html.indexOf('text-lost')).toBeLessThan(html.indexOf('low-confidence'))
    expect(html).toContain('<strong>GB18030</strong>')
    expect(html).toContain('12\u202F345 字节')
    expect(html).toContain(createHash('sha256').update('book').digest('hex'))
    expect(html).toContain('<small>不印</small>')
    expect(html).toContain(`${'长'.repeat(89)}😀…<small>共 91 字</small>`)
  })

  it('speaks the language of the edition', () => {
    const html = report(publication([article('x')], { language: 'en' }))
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('nothing was corrected')
    expect(html.replace(/栏目|长+|尾|题/g, '')).not.toMatch(/<h2[^>]*>[^<]*\p{Script=Han}/u)
  })

  it('shows what cannot be seen', () => {
    const html = report(
      publication([
        article('甲\u200B乙\r\n\u3000丙\u202E丁\uE000', [
          ['\u200B', ''],
          ['\r\n\u3000', '\n'],
        ]),
      ]),
    )
    for (const name of [
      'U+200B zero-width space',
      'U+000D carriage return',
      'U+000A line feed',
      'U+3000 ideographic space',
      'U+202E right-to-left override',
    ])
      expect(html).toContain(`title="${name}"`)
    expect(html).not.toMatch(/[\u200B\u202E\r\uE000]/)
    expect(html).toContain('甲<ins class="gone"></ins>乙')
  })

  it('is the same every time', () => {
    expect(report(one)).toBe(report(structuredClone(one)))
  })

  it('stays short and quick for a megabyte with a change in every line', () => {
    const line = `${'字'.repeat(40)},${'字'.repeat(40)}\n\n`
    const count = 6000
    const raw = `${line.repeat(count)}(甲)`
    const many = article(
      raw,
      Array.from({ length: count }, () => [',', '，']),
    )
    const rare = article(raw, [['(甲)', '（甲）']], 'half-width-brackets')
    many.copy.corrections.push(...rare.copy.corrections)
    many.tree.children = Array.from({ length: count }, () => ({
      type: 'paragraph',
      children: [{ type: 'text', value: line }],
    }))
    const html = report(publication([many]))
    expect(html.length).toBeLessThan(2_000_000)
    expect(html).toContain('<ins>（甲）</ins>')
    expect(html).toMatch(/另有 5500 处从略/)
    expect(html).toMatch(/另有 4500 块从略/)
  })
})

describe('hunks', () => {
  const shown = (raw: string, changes: [string, string][]) => {
    const { copy } = article(raw, changes)
    return hunks(copy, new Set(copy.corrections)).map(({ line, cutBefore, cutAfter, stretches }) => ({
      line,
      raw: stretches.map(({ before }) => before.map(({ text }) => text).join('')).join('|'),
      cut: [cutBefore, cutAfter],
    }))
  }

  it('keeps to the lines of its changes', () => {
    expect(shown('第一行\n\n他说,好\n\n末行', [[',', '，']])).toEqual([
      { line: 3, raw: '他说|,|好', cut: [false, false] },
    ])
  })

  it('cuts long lines around a change, never through a character', () => {
    const [hunk] = shown(`${'😀'.repeat(50)},${'😀'.repeat(50)}`, [[',', '，']])
    expect(hunk).toEqual({ line: 1, raw: `${'😀'.repeat(12)}|,|${'😀'.repeat(12)}`, cut: [true, true] })
    expect(shown(`a${'😀'.repeat(50)},b`, [[',', '，']])[0]!.raw).toBe(`${'😀'.repeat(12)}|,|b`)
    expect(shown(`${'😀'.repeat(50)}c,b`, [[',', '，']])[0]!.raw).toMatch(/^(?:😀)+c\|,\|b$/u)
  })

  it('sets neighbours of one line together, those of other lines apart', () => {
    expect(
      shown('甲,乙,丙\n丁,戊', [
        [',', '，'],
        [',', '，'],
        [',', '，'],
      ]).map(({ raw }) => raw),
    ).toEqual(['甲|,|乙|,|丙', '丁|,|戊'])
  })

  it('tells a long deletion by its ends', () => {
    const gone = `始${'中'.repeat(500)}终`
    const [hunk] = shown(`前\n${gone}`, [[`\n${gone}`, '']])
    expect(hunk!.raw).toMatch(/^前\|LF\n始中{158}…中{59}终$/)
  })
})
