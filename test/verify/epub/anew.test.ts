// A book judged with what is known of an earlier state of it → the same findings as when all of it is judged.

import { EpubCheck } from '@likecoin/epubcheck-ts'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Finding } from '../../../src/edition.js'
import { openParts, type Parts } from '../../../src/parts.js'
import { outline } from '../../../src/verify/epub/frame.js'
import { checkEpub } from '../../../src/verify/epub/index.js'
import { writeEpub } from '../../../src/write/epub/index.js'
import { edition, entry, galley } from '../../write/epub/sample.js'

const pages = [
  '<h2 id="a1-h1">城门</h2><p>城门又开了。见<a href="a2.xhtml#a2-h1">第二篇</a>。</p><p>人&amp;人。</p>',
  '<h2 id="a2-h1">河堤</h2><p>堤<em>修</em>好了<sup><a href="#a2-n1" id="a2-r1" role="doc-noteref">1</a></sup>。</p><aside id="a2-n1" role="doc-footnote"><p>注<a href="#a2-r1" role="doc-backlink">↩</a></p></aside>',
  '<h2 id="a3-h1">市集</h2><table><thead><tr><th scope="col">货</th></tr></thead><tbody><tr><td>米</td></tr></tbody></table><p lang="en">Rice.</p>',
  '<h2 id="a4-h1">诗</h2><blockquote><p>风起了。</p></blockquote><ol><li>一</li><li>二</li></ol>',
]
const sound = await writeEpub(
  edition,
  pages.map((html, at) =>
    galley(`a${at + 1}`, 'article', html, [entry(`a${at + 1}`, `a${at + 1}-h1`, `第${at + 1}篇`)]),
  ),
  { fonts: false },
)
const files: Zippable = unzipSync(sound.bytes)
const paths = Object.keys(files).filter(path => /\.(?:xhtml|opf|ncx|css|xml)$/.test(path))

function book(change: (path: string, text: string) => string | undefined): Uint8Array {
  const changed: Zippable = {}
  for (const [path, was] of Object.entries(files)) {
    const text = paths.includes(path) ? change(path, strFromU8(was as Uint8Array)) : undefined
    changed[path] = text === undefined ? was! : strToU8(text)
  }
  return zipSync({ ...changed, mimetype: [files.mimetype as Uint8Array, { level: 0 }] })
}

let parts: Parts
beforeEach(() => void vi.stubEnv('KANBEN_CACHE_LIMIT', '0'))
afterEach(() => void vi.unstubAllEnvs())
beforeAll(async () => {
  vi.stubEnv('KANBEN_CACHE_LIMIT', '0')
  parts = openParts('test')
  expect(
    await checkEpub(
      book(() => undefined),
      'a.epub',
      parts,
    ),
  ).toEqual([])
})

const both = async (bytes: Uint8Array): Promise<[Finding[], Finding[]]> => [
  await checkEpub(bytes, 'a.epub', parts),
  await checkEpub(bytes, 'a.epub'),
]

/** What may come to stand in a file: words, markup, and what is neither. */
const scraps = [
  ...[
    '新的一句。',
    '',
    ' ',
    '\u00a0',
    '&',
    '&nbsp;',
    '&#160;',
    '<',
    '>',
    '"',
    ']]>',
    '<!-- 注 -->',
    '<![CDATA[x]]>',
    '\u0000',
    '\ufffe',
  ],
  ...[
    '<p>',
    '</p>',
    '<p></p>',
    '<p>一</p>',
    '<br/>',
    '<div>',
    '<span id="a1-h1">二</span>',
    '<a href="#nowhere">三</a>',
    '<a href="a9.xhtml">四</a>',
  ],
  ...[
    '<a href="">五</a>',
    '<img src="x.png" alt=""/>',
    '<img src="images/cover.png"/>',
    '<script>alert(1)</script>',
    '<style>p{color:red}</style>',
  ],
  ...[
    '<h4>六</h4>',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<math xmlns="http://www.w3.org/1998/Math/MathML"/>',
    '<time>x</time>',
    '<iframe src="http://example.org/"/>',
  ],
  ...[
    ' id="a2-h1"',
    ' lang="zz-"',
    ' class=""',
    ' href="a3.xhtml#a3-h1"',
    ' epub:type="dictionary"',
    ' alt="a > b"',
    ' onclick="x()"',
    'urn:uuid:',
    '2025',
  ],
]

const damage = fc.record({
  path: fc.constantFrom(...paths),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 0, 0, 1, 3, 20),
  scrap: fc.constantFrom(...scraps),
  /** To the next place where words stand, or wherever it is. */
  inWords: fc.boolean(),
})

function damaged(
  text: string,
  { at, length, scrap, inWords }: { at: number; length: number; scrap: string; inWords: boolean },
): string {
  const from = Math.floor(at * text.length)
  const words = inWords ? text.slice(from).search(/>[^<\s]/) : -1
  const place = words < 0 ? from : from + words + 1
  return text.slice(0, place) + scrap + text.slice(place + length)
}

test('a book that is damaged anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 2 }), async damages => {
      const bytes = book((path, text) =>
        damages.filter(each => each.path === path).reduce((changed, each) => damaged(changed, each), text),
      )
      const [known, whole] = await both(bytes)
      expect(known).toEqual(whole)
    }),
    { numRuns: Number(process.env.RUNS ?? 120) },
  )
})

test('new words, and words with markup, where none were', async () => {
  for (const scrap of scraps) {
    const bytes = book((path, text) =>
      path.endsWith('a1.xhtml') ? text.replace('城门又', () => `城门${scrap}又`) : text,
    )
    const [known, whole] = await both(bytes)
    expect(known, scrap).toEqual(whole)
  }
})

test('a link whose target has gone from another page, and identifiers that part', async () => {
  const unlinked = book((path, text) => (path.endsWith('a2.xhtml') ? text.replace('id="a2-h1"', '') : text))
  const [known, whole] = await both(unlinked)
  expect(known).toEqual(whole)
  expect(known.map(({ id }) => id)).toContain('epub-rsc-012')
  const parted = book((path, text) =>
    path.endsWith('.ncx')
      ? text.replace(/(content=")[^"]+/, '$1urn:uuid:00000000-0000-4000-8000-000000000000')
      : text,
  )
  const [one, other] = await both(parted)
  expect(one).toEqual(other)
  expect(one.map(({ id }) => id)).toContain('epub-ncx-001')
})

test('of new words in a known frame the page alone is judged', async () => {
  const whole = vi.spyOn(EpubCheck, 'validate')
  const page = vi.spyOn(EpubCheck, 'validateSingleFile')
  try {
    const words = book((path, text) => (path.endsWith('a4.xhtml') ? text.replace('风起了', '雨停了') : text))
    expect(await checkEpub(words, 'a.epub', parts)).toEqual([])
    expect([whole.mock.calls.length, page.mock.calls.length]).toEqual([0, 1])
    const markup = book((path, text) =>
      path.endsWith('a4.xhtml') ? text.replace('风起了', '<b>风</b>起了') : text,
    )
    expect(await checkEpub(markup, 'a.epub', parts)).toEqual([])
    expect(whole).toHaveBeenCalledTimes(1)
  } finally {
    vi.restoreAllMocks()
  }
})

test('an outline holds all markup, and no words', () => {
  expect(outline('<p class="a > b" id=\'"\'>词 <b>语</b> </p>\n<p/>')).toBe(
    '<p class="a > b" id=\'"\'>x<b>x</b></p><p/>',
  )
  expect(outline('<div><p>一</p>\n<p>二</p><p><b/></p></div>')).toBe('<div><p><b/></p></div>')
  expect(outline('<p>一&nbsp;二</p><p> </p>')).toBe('<p>一&nbsp;二</p><p></p>')
  for (const unusual of ['<!-- -->', '<![CDATA[]]>', '<style>', '<svg:svg>', '<?php ?>', '<nav>'])
    expect(outline(`<p>词</p>${unusual}`)).toBeUndefined()
})
