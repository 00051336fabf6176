// A galley's tree → what no line parts, and what carries a dot.
import { expect, test } from 'vitest'
import { safe } from '../../../src/render/typeset.js'
import { dotted } from '../../../src/write/pdf/dotted.js'
import { tie } from '../../../src/write/pdf/ties.js'
import { xhtml } from '../../../src/xhtml.js'

const note = '<sup class="noteref"><a href="#n">[1]</a></sup>'

test.each([
  ['<p>全长120米，今年完工。</p>', '<p>全长(120米)，今年(完工。)</p>'],
  [`<p>漂过去${note}。</p>`, `<p>漂(过去${note})。</p>`],
  [`<p>“总投资3.2亿元。”${note}又</p>`, `<p>“总投资(3.2亿元。”${note})又</p>`],
  [
    `<p>话<strong>又停住了</strong>${note}，还有</p>`,
    `<p>话<strong>又停</strong>(<strong>住了</strong>${note})，(还有)</p>`,
  ],
  [
    `<p><a href="#x">一个很长的链接</a>${note}，还有</p>`,
    `<p><a href="#x">一个很长的链接</a>${note}，(还有)</p>`,
  ],
  ['<p>一个<ruby>周<rt>zhōu</rt></ruby>字。</p>', '<p>一个(<ruby>周<rt>zhōu</rt></ruby>字。)</p>'],
  ['<pre>120米[1]</pre>', '<pre>120米[1]</pre>'],
])('%s', (html, expected) => {
  expect(xhtml(tie(safe(html))).replace(/<span class="tie">(.*?)<\/span>/g, '($1)')).toBe(expected)
})

test.each([
  ['<p>灯<em>不能灭，</em>灭了</p>', '<p>灯<em>*不*能*灭，</em>灭了</p>'],
  ['<p><i>粗<strong>体</strong>A</i></p>', '<p><i>*粗<strong>*体</strong>A</i></p>'],
  [
    '<p><em><ruby>字<rt>字</rt></ruby><code>码</code></em></p>',
    '<p><em><ruby>*字<rt>字</rt></ruby><code>码</code></em></p>',
  ],
])('each character that is stressed carries a dot: %s', (html, expected) => {
  expect(xhtml(dotted(safe(html))).replace(/<span class="dotted">(.*?)<\/span>/g, '*$1')).toBe(expected)
})
