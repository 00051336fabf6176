// Pictures that were read → images and figures of the page; what is said of them and what is not.
import { expect, test } from 'vitest'
import type { Picture } from '../../src/edition.js'
import { render } from '../../src/render/index.js'
import { checkText } from '../../src/verify/text.js'
import { xhtml } from '../../src/xhtml.js'
import { article, edition } from './galley.js'
import { wellFormed } from './well-formed.js'

const gate: Picture = {
  ...{ path: 'gate.png', name: 'a1-1.png', mediaType: 'image/png', bytes: new Uint8Array() },
  ...{ width: 600, height: 400, animated: false },
}
const pictures = new Map([
  ['gate.png', gate],
  ['lost.png', undefined],
])

function set(markdown: string) {
  const read = { ...article(`起。\n\n${markdown}`), pictures }
  const galleys = render(edition([read]))
  const { hast, findings = [] } = galleys[1]!
  const html = xhtml(hast).replaceAll('\n', '').replace('<p id="a1-top1">起。</p>', '')
  wellFormed(xhtml(hast))
  expect(checkText({ articles: [read] }, galleys)).toEqual([])
  return { html, findings }
}

const img = '<img src="images/a1-1.png" alt="闸" width="600" height="400" />'

test('a picture in a sentence stays there', () => {
  expect(set('看![闸](gate.png)吧').html).toBe(`<p>看${img}吧</p>`)
})

test('alone it is a figure, with the captions and credits right below it', () => {
  const { html, findings } = set(
    '![闸](gate.png)\n\n::caption[图①：闸。]\n\n::credit[李文 摄]\n\n文。\n\n::caption[图②：无。]',
  )
  expect(html).toBe(
    `<figure>${img}<figcaption><p class="caption">图①：闸。</p><p class="credit">李文 摄</p></figcaption></figure>` +
      '<p>文。</p><p class="caption">图②：无。</p>',
  )
  expect(findings).toEqual([])
})

test.each([
  ['two in one paragraph', '![闸](gate.png) ![闸](./gate.png)', `<figure>${img} ${img}</figure>`],
  ['in a quote', '> ![闸](gate.png)', `<blockquote><figure>${img}</figure></blockquote>`],
  ['in HTML', '<img alt="闸" src="gate.png" onerror="x">', `<figure>${img}</figure>`],
  [
    'in a link, whose words it is',
    '[![闸](gate.png)](https://example.org/)',
    `<figure><a href="https://example.org/">${img}</a></figure>`,
  ],
  ['by reference', '![闸][g]\n\n[g]: gate.png', `<figure>${img}</figure>`],
  ['in a heading', '### ![闸](gate.png)', `<h3 id="a1-h1">${img}</h3>`],
  [
    'with a title',
    '![闸](gate.png "1958")',
    `<figure>${img.replace(' width', ' title="1958" width')}</figure>`,
  ],
])('%s', (_, markdown, html) => expect(set(markdown).html).toBe(html))

test.each([
  ['width=300', 300, 200],
  ['height="40"', 60, 40],
  ['width=300 height=9999', 300, 200],
  ['width=0 height=-5', 600, 400],
  ['width=1', 1, 1],
  ['width="50%"', 600, 400],
])('<img %s> is %i × %i', (said, width, height) => {
  expect(set(`<img alt="闸" src="gate.png" ${said}>`).html).toContain(`width="${width}" height="${height}"`)
})

test('no words in the brackets are a finding, and none are made up', () => {
  const { html, findings } = set('![](gate.png)')
  expect(html).toBe('<figure><img src="images/a1-1.png" width="600" height="400" /></figure>')
  expect(findings).toMatchObject([
    { id: 'alt-text-missing', severity: 'warning', file: 'a1.md', place: { start: { line: 3, column: 1 } } },
  ])
  expect(findings[0]!.hint).toContain('alt=""')
  for (const other of ['<img src="gate.png">', '<img src="gate.png" alt=" ">', '![ ](gate.png)'])
    expect(set(other).findings).toMatchObject([{ id: 'alt-text-missing' }])
})

test('an empty alt in HTML marks a decoration', () => {
  const { html, findings } = set('<img src="gate.png" alt="">')
  expect(html).toBe(
    '<figure><img src="images/a1-1.png" alt="" role="presentation" width="600" height="400" /></figure>',
  )
  expect(findings).toEqual([])
})

test('a picture that was not to be had leaves its words, and no second finding', () => {
  expect(set('![渠](lost.png)')).toEqual({
    html: '<p><span class="missing-image">渠</span></p>',
    findings: [],
  })
  expect(set('![渠](other.png)').findings).toMatchObject([{ id: 'picture-left-out' }])
  expect(set('![渠](../gate.png)').findings).toMatchObject([{ id: 'refused-image' }])
})
