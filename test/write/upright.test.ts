// Figures and capitals that stand in vertical lines, and what lies in them.
import { expect, test } from 'vitest'
import { safe } from '../../src/render/typeset.js'
import { stood, upright } from '../../src/write/upright.js'
import { xhtml } from '../../src/xhtml.js'

test.each([
  ['<p>2026年5月12日，A股涨</p>', '<p>[2026]年(5)月(12)日，[A]股涨</p>'],
  ['<p>增长3.5%，1,000人，12:30，第16版</p>', '<p>增长3.5%，1,000人，12:30，第(16)版</p>'],
  ['<p>使用USB和B2B，共12345人，见3。</p>', '<p>使用USB和B2B，共12345人，见(3)。</p>'],
  [
    '<table><tbody><tr><td>12</td></tr></tbody></table>',
    '<table><tbody><tr><td>12</td></tr></tbody></table>',
  ],
  ['<p>在<em>12日</em>、<code>12</code></p>', '<p>在<em>(12)日</em>、<code>12</code></p>'],
])('%s', (html, expected) => {
  const shown = xhtml(upright(safe(html)))
    .replace(/<span class="tcy">(.*?)<\/span>/g, '($1)')
    .replace(/<span class="upright">(.*?)<\/span>/g, '[$1]')
  expect(shown).toBe(expected)
})

test.each([
  ['<p>2026年5月，用Kanben 0.1版，“It’s”——</p>', '<p>[2026]年(5)月，用<Kanben 0.1>版，“<It’s>”<——></p>'],
  ['<p><em>强调，12字</em>，见<sup>[1]</sup></p>', '<p><em>强调，(12)字</em>，见<sup>[1]</sup></p>'],
])('where lines are upright, what lies is named: %s', (html, expected) => {
  const shown = xhtml(stood(safe(html)))
    .replace(/<span class="tcy">(.*?)<\/span>/g, '($1)')
    .replace(/<span class="upright">(.*?)<\/span>/g, '[$1]')
    .replace(/<span class="lying">(.*?)<\/span>/g, '<$1>')
  expect(shown).toBe(expected)
})
