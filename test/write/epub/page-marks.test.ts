// Breaks of printed pages → marks in the text.
import { expect, test } from 'vitest'
import { safe } from '../../../src/render/typeset.js'
import { markPages } from '../../../src/write/epub/page-marks.js'
import { xhtml } from '../../../src/xhtml.js'

const marked = (html: string, ...at: number[]) =>
  xhtml(
    markPages(
      safe(html),
      at.map((at, index) => ({ label: String(index + 1), galley: 'a1', at })),
    ),
  ).replace(
    /<span epub:type="pagebreak" role="doc-pagebreak" id="page-(\d+)" aria-label="\1"><\/span>/g,
    '|$1|',
  )

test('a mark stands where the page begins, blanks not counted', () => {
  expect(marked('<h1>渡 口</h1><p>一二三<em>四五</em>六。</p>', 0, 2, 4, 6)).toBe(
    '<h1>|1|渡 口</h1><p>|2|一二|3|三<em>四|4|五</em>六。</p>',
  )
})

test('two pages may begin at one letter, and one behind the last', () => {
  expect(marked('<p>一二</p>', 1, 1, 9)).toBe('<p>一|1||2|二</p>|3|')
})

test('neither a word nor a character and its reading are torn', () => {
  expect(marked('<p>The ferry runs.</p>', 5)).toBe('<p>The |1|ferry runs.</p>')
  expect(marked('<p>刊<ruby>本<rt>běn</rt></ruby>好</p>', 3)).toBe(
    '<p>刊|1|<ruby>本<rt>běn</rt></ruby>好</p>',
  )
})
