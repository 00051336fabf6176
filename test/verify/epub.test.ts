import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { checkEpub } from '../../src/verify/epub.js'
import { foreign } from '../../src/verify/epub-content.js'
import { writeEpub } from '../../src/write/epub/index.js'
import { edition, entry, galley } from '../write/epub/sample.js'

async function bookOf(html: string): Promise<Uint8Array> {
  const only = galley('a1', 'article', `<p id="p1">一段。</p>${html}`, [entry('a1', 'p1', '一段')])
  return (await writeEpub(edition, [only], { fonts: false })).bytes
}

async function idsOf(html: string): Promise<string[]> {
  return (await checkEpub(await bookOf(html), 'a.epub')).map(({ id }) => id)
}

test('a sound book has no findings, whatever its text says of scripts', async () => {
  expect(
    await idsOf('<p>&lt;script&gt; onclick="x" href="javascript:x" url(http://example.org)</p>'),
  ).toEqual([])
  expect(await idsOf('<p><a href="https://example.org/">出处</a></p>')).toEqual([])
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
  expect(await idsOf(html)).toContain(id)
})

test('a style sheet that fetches is found', async () => {
  const files: Zippable = unzipSync(await bookOf(''))
  files['OEBPS/style.css'] = strToU8('@import "https://example.org/a.css"; p { background: url( "data:," ) }')
  const found = await checkEpub(zipSync(files), 'a.epub')
  expect(found.filter(({ id }) => id === 'epub-remote')).toMatchObject([
    { severity: 'error', file: 'a.epub', message: expect.stringContaining('OEBPS/style.css') },
  ])
})

test.each([
  ['nothing', new Uint8Array()],
  ['text', strToU8('not a book')],
  ['half a book', (await bookOf('')).subarray(0, 900)],
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
])('a megabyte of %s is read in linear time', (_, text) => {
  const began = performance.now()
  foreign('a.xhtml', text)
  expect(performance.now() - began).toBeLessThan(2000)
})
