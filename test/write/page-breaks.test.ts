// What a PDF was read as → where its pages begin in the galleys.
import { expect, test } from 'vitest'
import type { Galley } from '../../src/edition.js'
import type { Pdf, PdfPage } from '../../src/pdf/read.js'
import { safe } from '../../src/render/typeset.js'
import { pageBreaks } from '../../src/write/page-breaks.js'

const galley = (id: string, html: string) =>
  ({ id, part: id === 'titlepage' ? id : 'article', hast: safe(html) }) as Galley

const page = (label: string, ...lines: string[]) =>
  ({ label, lines: lines.map(text => ({ text, artifact: text.startsWith('~') })) }) as PdfPage

const breaks = (galleys: Galley[], ...pages: PdfPage[]) => pageBreaks(galleys, { pages } as Pdf)

const first = '山上的雪化了，水顺着沟渠流进了田里。'
const second = '到了四月，全村的人都下田插秧，一直忙到了五月。'

test('a page begins at its first letter, in whichever galley that stands; heads, folios and blanks count for nothing', () => {
  const galleys = [galley('a1', `<p>${first}${second}</p>`), galley('a2', '<h1>秋收</h1><p>稻子熟了。</p>')]
  const pages = [
    page('i'),
    page('1', '~渡口', first),
    page('2', '~2', second),
    page('3', '秋收', '稻子熟了。'),
  ]
  expect(breaks(galleys, ...pages)).toEqual([
    { label: '1', galley: 'a1', at: 0 },
    { label: '2', galley: 'a1', at: first.length },
    { label: '3', galley: 'a2', at: 0 },
  ])
})

test('pages before the text are those of the title and the contents, whatever heads these list', () => {
  const galleys = [galley('titlepage', '<h1>渡口</h1>'), galley('a1', `<h1>${first}</h1><p>${second}</p>`)]
  const pages = [page('i', '渡口'), page('ii'), page('iii', '目录', `${first}1`), page('1', first, second)]
  expect(breaks(galleys, ...pages)).toEqual([
    { label: 'i', galley: 'titlepage', at: 0 },
    { label: 'iii', galley: 'toc', at: 0 },
    { label: '1', galley: 'a1', at: 0 },
  ])
})

test('what print alone has, numbers of items and hyphens, does not lead astray', () => {
  const galleys = [
    galley('a1', `<p>${first}</p><ol><li>${second}</li></ol><p>the newspaper of the harbour</p>`),
  ]
  const pages = [page('1', first), page('2', '1.', second, 'the news-'), page('3', 'paper of the harbour')]
  expect(breaks(galleys, ...pages).map(({ at }) => at)).toEqual([
    0,
    first.length,
    first.length + second.length + 7,
  ])
})

test('of equal stretches the nearest is meant', () => {
  const verse = '春眠不觉晓，处处闻啼鸟。'
  const galleys = [galley('a1', `<p>${verse}</p>`.repeat(6))]
  const pages = [1, 2, 3].map(number => page(String(number), verse, verse))
  expect(breaks(galleys, ...pages).map(({ at }) => at)).toEqual([0, 24, 48])
})
