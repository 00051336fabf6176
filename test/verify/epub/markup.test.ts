// XHTML's grammar: what may stand in what, which attributes there are. EPUBCheck's port lets most of this pass.
import { describe, expect, test } from 'vitest'
import { findingsOf, idsOf, withPage } from './book.js'

describe('where elements and text may not stand', () => {
  test.each([
    ['<p><div>块</div></p>', '<div> in <p>'],
    ['<p><a href="#p1"><p>段</p></a></p>', '<p> in <a>'],
    ['<h2><li>项</li></h2>', '<li> in <h2>'],
    ['<ul><p>段</p></ul>', '<p> in <ul>'],
    ['<ul>字<li>项</li></ul>', 'text in <ul>'],
    ['<table><tr>字<td>格</td></tr></table>', 'text in <tr>'],
    [
      '<table><tbody><tr><td>格</td></tr></tbody><thead><tr><th>头</th></tr></thead></table>',
      '<thead> after <tbody>',
    ],
    ['<table><tr><td>格</td></tr><caption>题</caption></table>', '<caption> after <tr>'],
    ['<dl><dd>释</dd></dl>', '<dd> without a <dt>'],
    ['<dl><dt>词</dt></dl>', '<dt> without a <dd>'],
    ['<figure><p>一</p><figcaption>题</figcaption><p>二</p></figure>', '<p> after a <figcaption>'],
    ['<details><p>段</p></details>', '<summary>'],
    ['<p><ruby>渡</ruby></p>', '<ruby> without <rt>'],
    ['<p><bdy>字</bdy></p>', 'bdy'],
    ['<p xmlns="http://example.org/">字</p>', 'not of the namespace'],
    ['<p><br>字</br></p>', 'text in <br>'],
  ])('%s', async (html, message) => {
    const found = await findingsOf(withPage(html))
    const told = found.filter(({ id }) => id === 'epub-nesting' || id === 'epub-rsc-005')
    expect(told.map(each => each.message).join('\n')).toContain(message)
  })
})

describe('what attributes there are', () => {
  test.each([
    '<p align="left">字</p>',
    '<p colspan="2">字</p>',
    '<p id="甲 乙">字</p>',
    '<p dir="up">字</p>',
    '<p tabindex="first">字</p>',
    '<p aria-lable="字">字</p>',
    '<p epub:tpye="chapter">字</p>',
    '<table border="2"><tr><td colspan="0">格</td></tr></table>',
    '<p><bdo>字</bdo></p>',
    '<p><meter>字</meter></p>',
  ])('%s', async html => {
    expect((await idsOf(withPage(html))).some(id => id === 'epub-attribute' || id === 'epub-rsc-005')).toBe(
      true,
    )
  })
})

test.each([
  '<div><a href="#p1"><p>段</p></a><ins><p>段</p></ins></div>',
  '<table><caption>题</caption><colgroup><col span="2"/></colgroup><thead><tr><th scope="col">头</th><th>头</th></tr></thead><tbody><tr><td>格</td><td>格</td></tr></tbody></table>',
  '<dl><dt>甲</dt><dt>乙</dt><dd>释</dd></dl><dl><div><dt>甲</dt><dd>释</dd></div></dl>',
  '<figure><figcaption>题</figcaption><p>段</p></figure><figure><p>段</p><figcaption>题</figcaption></figure>',
  '<details open="open"><summary>题</summary>字<p>段</p></details>',
  '<p><ruby>渡<rp>（</rp><rt>dù</rt><rp>）</rp></ruby>，<data value="1">一</data>，<time datetime="2025-12-30">年末</time>。</p>',
  '<p lang="zh" xml:lang="zh" dir="ltr" class="x" data-x="1" title="字" aria-label="字" role="note" tabindex="-1">字</p>',
  '<ol start="3" reversed="reversed" type="a"><li value="-2">项<ul><li>细项</li></ul></li></ol>',
  '<p><object data="images/cover.png" type="image/png" width="1" height="1"><span>字</span></object></p>',
])('%s stands', async html => {
  expect(await idsOf(withPage(html))).toEqual([])
})

test('what EPUBCheck’s port says of a line is not said twice', async () => {
  const ids = await idsOf(withPage('<p><center>字</center></p>'))
  expect(ids.filter(id => /nesting|rsc-005/.test(id))).toHaveLength(1)
})
