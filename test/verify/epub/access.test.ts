// What our own checks find, one change of a sound book at a time; and what they let stand.
import { describe, expect, test } from 'vitest'
import { type Changes, findingsOf, idsOf, withMetadata, withPage } from './book.js'

const page = (html: string, expected: string[]): [string, Changes, string[]] => [
  html,
  withPage(html),
  expected,
]
const said = (xml: string, expected: string[]): [string, Changes, string[]] => [
  xml,
  withMetadata(xml),
  expected,
]
const feature = (value: string) => `<meta property="schema:accessibilityFeature">${value}</meta>`
const png = 'src="images/cover.png" width="1" height="1"'
const twelve = 'It was the best of times and it was the worst of times'

describe('pages', () => {
  test.each([
    page(`<p><img ${png}/></p>`, ['epub-no-alt', 'epub-claim-belied', 'epub-claim-belied']),
    page(`<p><img ${png} alt=""/><img ${png} alt="一艘渡船"/></p>`, ['epub-claim-belied']),
    page(`<p><img ${png} alt=""/></p>`, []),
    page(`<p><img ${png} alt="IMG_2031.JPG"/></p>`, ['epub-weak-alt', 'epub-claim-belied']),
    page(`<p><img ${png} alt="图片1"/></p>`, ['epub-weak-alt', 'epub-claim-belied']),
    page('<p><img src="images/cover.png" alt="" /></p>', ['epub-image-size']),
    page('<p><a href="#p1"></a></p>', ['epub-empty-link']),
    page('<p><a href="#p1"> <span></span></a><a id="x"></a></p>', ['epub-empty-link']),
    page('<p><a href="#p1" aria-label="上">↑</a></p>', []),
    page('<h3></h3>', ['epub-empty-heading']),
    page('<h4>跳级</h4>', ['epub-heading-jump']),
    page('<h3>三</h3><h4>四</h4><h2>二</h2>', []),
    page('<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>', [
      'epub-table-no-header',
    ]),
    page('<table><tr><th>甲</th><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>', []),
    page(
      '<table role="presentation"><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>',
      [],
    ),
    page(`<p>${twelve}</p>`, ['epub-language-of-parts']),
    page(`<p lang="en" xml:lang="en">${twelve}</p><pre><code>${twelve}</code></pre>`, []),
    page('<p>他在 Massachusetts Institute of Technology 读书。</p>', []),
    page('<p lang="en" xml:lang="en">She said 我们在渡口等船，等了整整一个下午。 twice.</p>', [
      'epub-language-of-parts',
    ]),
    page('<aside epub:type="footnote" role="doc-footnote"><p>注。</p></aside>', ['epub-note-no-return']),
    page('<aside epub:type="footnote" role="doc-footnote"><p><a href="#p1">返回</a>注。</p></aside>', []),
    page('<p aria-describedby="nowhere">甲</p>', ['epub-dangling-reference']),
  ])('%s', async (_, changes, expected) => {
    const ids = await idsOf(changes)
    expect(ids.filter(id => !/^epub-(?:rsc|htm|opf)/.test(id)).sort()).toEqual(expected.sort())
  })

  test('a page without a language', async () => {
    expect(await idsOf({ 'OEBPS/a1.xhtml': text => text.replace(/(?:xml:)?lang="[^"]*"/g, '') })).toContain(
      'epub-no-language',
    )
  })

  test('a finding tells its file, line and column, and what to do', async () => {
    const [found] = await findingsOf(withPage('\n\n  <h4>跳级</h4>'))
    expect(found).toMatchObject({ id: 'epub-heading-jump', severity: 'warning', file: 'a.epub' })
    expect(found?.message).toMatch(/^OEBPS\/a1\.xhtml:\d+:3: <h4> follows a heading of level 2$/)
    expect(found?.hint).toBeTruthy()
  })

  test('what is wrong a thousand times is told a hundred times, with the number', async () => {
    const found = await findingsOf(withPage('<p><a href="#p1"></a></p>'.repeat(1000)))
    expect(found).toHaveLength(101)
    expect(found.at(-1)).toMatchObject({
      id: 'epub-empty-link',
      message: expect.stringContaining('900 more'),
    })
  })
})

describe('the book', () => {
  test.each([
    said(feature('pageNavigation'), ['epub-claim-belied']),
    said(feature('pageBreakMarkers'), ['epub-claim-belied']),
    said(feature('MathML'), ['epub-claim-belied']),
    said(feature('longDescription'), ['epub-claim-belied']),
    said(feature('synchronizedAudioText'), ['epub-claim-belied']),
    said(feature('easyToRead'), ['epub-access-unknown']),
    said(feature('highContrastDisplay'), []),
    said('<meta property="schema:accessibilityHazard">flashing</meta>', ['epub-claim-belied']),
    said('<meta property="schema:accessMode">smell</meta>', ['epub-access-unknown']),
    said('<meta property="dcterms:conformsTo">WCAG AA</meta>', [
      'epub-claim-wording',
      'epub-claim-uncertified',
    ]),
    said('<meta property="dcterms:conformsTo">https://example.org/profile</meta>', []),
  ])('%s', async (_, changes, expected) => {
    expect((await idsOf(changes)).sort()).toEqual(expected.sort())
  })

  test.each([
    ['no hazards', /<meta property="schema:accessibilityHazard">[^<]*<\/meta>/, ['epub-access-missing']],
    ['no summary', /<meta property="schema:accessibilitySummary">[^<]*<\/meta>/, ['epub-access-wanted']],
    ['no cover', / properties="cover-image"|<meta name="cover"[^>]*>/g, ['epub-no-cover']],
  ])('%s', async (_, part, expected) => {
    expect(await idsOf({ 'OEBPS/content.opf': text => text.replace(part, '') })).toEqual(expected)
  })

  test('a file that nothing names', async () => {
    expect(await findingsOf({ 'OEBPS/thumbs.db': () => 'x' })).toMatchObject([
      { id: 'epub-file-undeclared', message: 'OEBPS/thumbs.db: the manifest does not name it' },
    ])
  })

  test('a font that is neither embedded nor followed by one that all have', async () => {
    const css = (rule: string) => ({ 'OEBPS/style.css': (was: string) => `${was}\n${rule}` })
    expect(await idsOf(css('p { font-family: "方正兰亭黑" }'))).toEqual(['epub-font-absent'])
    expect(await idsOf(css('p { font-family: "方正兰亭黑", sans-serif }'))).toEqual([])
  })

  test('a mark of a page that the page list leaves out', async () => {
    const list =
      '<nav epub:type="page-list" hidden="hidden"><ol><li><a href="a1.xhtml#one">1</a></li></ol></nav>'
    const mark = (id: string) =>
      `<span epub:type="pagebreak" role="doc-pagebreak" id="${id}" aria-label="1"></span>`
    const found = await findingsOf({
      ...withPage(`<p>${mark('one')}${mark('two')}</p>`),
      'OEBPS/toc.xhtml': text => text.replace('</body>', `${list}</body>`),
    })
    expect(found).toMatchObject([{ id: 'epub-page-unlisted', message: expect.stringContaining('id="two"') }])
  })
})

describe('a statement of conformance', () => {
  const claim = `<meta property="dcterms:conformsTo" id="claim">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>
<meta property="a11y:certifiedBy" refines="#claim">甲</meta>`

  test('stands where nothing is found', async () => {
    expect(await idsOf(withMetadata(claim))).toEqual([])
  })

  test.each([
    ['a barrier', withPage('<h4>跳级</h4>'), ['epub-heading-jump', 'epub-claim-false']],
    ['any error', withPage('<p><script>x()</script></p>'), ['epub-claim-false']],
  ])('is false with %s', async (_, changes, expected) => {
    const found = await findingsOf({ ...withMetadata(claim), ...changes })
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(expected))
    expect(found.find(({ id }) => id === 'epub-claim-false')?.severity).toBe('error')
  })
})
