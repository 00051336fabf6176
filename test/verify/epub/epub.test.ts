// What EPUBCheck lets pass or tells in its own words, scripts and remote files first; what is no book at all.
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { foreign } from '../../../src/verify/epub/foreign.js'
import { checkEpub } from '../../../src/verify/epub/index.js'
import { walk } from '../../../src/verify/epub/walk.js'
import { changed, findingsOf, idsOf, withPage } from './book.js'

test('a sound book has no findings, whatever its text says of scripts', async () => {
  const talk = '<p>&lt;script&gt; onclick="x" href="javascript:x" url(http://example.org)</p>'
  expect(await idsOf(withPage(talk))).toEqual([])
  expect(await idsOf(withPage('<p><a href="https://example.org/">出处</a></p>'))).toEqual([])
})

test.each([
  ['<p><script>x()</script></p>', 'epub-script'],
  ['<p onclick="x()">甲</p>', 'epub-script'],
  ['<p><a href=" java\tscript:x()">甲</a></p>', 'epub-script'],
  ['<p><img src="http://example.org/a.png" alt=""/></p>', 'epub-remote'],
  ['<p><img src="file:///etc/hosts" alt=""/></p>', 'epub-remote'],
  ['<p style="background: url(//example.org/a.png)">甲</p>', 'epub-remote'],
  ['<p><a href="missing.xhtml">甲</a></p>', 'epub-rsc-007'],
  ['<p><a href="#nowhere">甲</a></p>', 'epub-rsc-012'],
  ['<p>&nbsp;</p>', 'epub-rsc-016'],
])('%s is found', async (html, id) => {
  expect(await idsOf(withPage(html))).toContain(id)
})

test('a style sheet that fetches is found', async () => {
  const css = '@import "https://example.org/a.css"; p { background: url( "data:," ) }'
  const found = await findingsOf({ 'OEBPS/style.css': () => css })
  expect(found.filter(({ id }) => id === 'epub-remote')).toMatchObject([
    { severity: 'error', file: 'a.epub', message: expect.stringContaining('OEBPS/style.css') },
  ])
})

test.each([
  ['nothing', new Uint8Array()],
  ['text', strToU8('not a book')],
  ['half a book', changed({}).subarray(0, 900)],
])('%s is an error, not an exception', async (_, bytes) => {
  const findings = await checkEpub(bytes, 'a.epub')
  expect(findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0)
  expect(findings.every(({ id, file }) => id.startsWith('epub-') && file === 'a.epub')).toBe(true)
})

test.each([
  ['openings', '<a href='.repeat(50_000)],
  ['comments', `<a>${'<!--'.repeat(100_000)}`],
  ['urls', `<p style="${'url( '.repeat(100_000)}">`],
  ['one url', `<p style="url(${' '.repeat(500_000)}">`],
])('a megabyte of %s is read to its end, as far as it holds anything', (_, text) => {
  // What costs the square of its length would not end before the runner's patience does.
  const found: string[] = []
  walk(text, [foreign({ path: 'a.xhtml', place: String, report: id => void found.push(id) })])
  expect(found.length).toBeLessThanOrEqual(1)
})
