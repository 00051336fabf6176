// Books made to harm who opens them: one clear finding, in bounded time and memory.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { checkEpub } from '../../../src/verify/epub/index.js'
import { changed, findingsOf, idsOf, withPage } from './book.js'

/** Letters, each entity ten times the one before: a gigabyte. */
const bomb = [...'bcdefghij']
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
  .join('')
const doctype = `<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa">${bomb}]>`
const page = (change: (text: string) => string) => ({ 'OEBPS/a1.xhtml': change })

test.each([
  ['10,000 elements deep', withPage(`${'<div>'.repeat(10_000)}${'</div>'.repeat(10_000)}`)],
  ['400,000 elements deep', withPage('<b>'.repeat(400_000))],
  ['NUL', withPage('<p>甲\0乙</p>')],
  ['an entity bomb', page(text => text.replace('<!DOCTYPE html>', doctype).replace('<p>', '<p>&j;'))],
  ['an attribute of 12 MB', withPage(`<p title="${'x'.repeat(12_000_000)}">甲</p>`)],
  ['text of 11 MB without a tag', withPage(`<p>${'x'.repeat(11_000_000)}</p>`)],
])('%s: the page cannot be read, and nothing else is said', async (_, changes) => {
  const findings = await findingsOf(changes)
  expect(findings.map(({ id }) => id)).toEqual(['epub-rsc-016'])
  expect(findings[0]?.message).toMatch(/^OEBPS\/a1\.xhtml: /)
})

test('a file elsewhere in the container that nests without end', async () => {
  const found = await findingsOf({ 'OEBPS/x.xml': () => '<x>'.repeat(100_000) })
  expect(found.map(({ id }) => id)).toEqual(['epub-too-deep', 'epub-file-undeclared'])
})

test('an external entity is not fetched', async () => {
  const external = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hosts">]>'
  const found = await findingsOf(
    page(text => text.replace('<!DOCTYPE html>', external).replace('<p>', '<p>&x;')),
  )
  expect(found.map(({ id }) => id)).toContain('epub-htm-003')
  expect(JSON.stringify(found)).not.toContain('localhost')
})

test.each([
  [
    'one page of 40 MB',
    { 'OEBPS/x.xhtml': strToU8(`<p>${' '.repeat(40 * 2 ** 20)}</p>`) },
    'x.xhtml: 40 MB of text',
  ],
  ['600,000 tags in a page', { 'OEBPS/x.xhtml': strToU8('<p/>'.repeat(600_000)) }, 'more than 500000'],
  [
    '50,000 links in a page',
    { 'OEBPS/x.xhtml': strToU8('<a href="#x"/>'.repeat(50_000)) },
    'more than 40000 links',
  ],
])('%s is not opened', async (_, files, message) => {
  const book = zipSync({ ...unzipSync(changed({})), ...files }, { level: 1 })
  const found = await checkEpub(book, 'a.epub')
  expect(found).toMatchObject([
    { id: 'epub-oversize', severity: 'error', message: expect.stringContaining(message) },
  ])
})

test('a container that says it unpacks to 800 MB is not unpacked', async () => {
  const book = Buffer.from(changed({}))
  book.writeUInt32LE(800 * 2 ** 20, book.lastIndexOf('PK\x01\x02') + 24)
  expect(await checkEpub(book, 'a.epub')).toMatchObject([
    { id: 'epub-oversize', message: 'unpacks to 800 MB more than it has' },
  ])
})

test('a file that is larger than it is said to be is not unpacked', async () => {
  const book = Buffer.from(zipSync({ ...unzipSync(changed({})), 'OEBPS/z.bin': new Uint8Array(2 ** 20) }))
  book.writeUInt32LE(1000, book.lastIndexOf('PK\x01\x02') + 24)
  expect(await checkEpub(book, 'a.epub')).toMatchObject([
    { id: 'epub-oversize', message: 'OEBPS/z.bin: larger than the 1000 bytes it is said to have' },
  ])
})

test.each(['../../evil.txt', '/etc/evil', 'OEBPS/..\\evil', 'C:evil'])('the name %s', async name => {
  expect(await idsOf({ [name]: () => 'x' })).toContain('epub-path')
})

test('a book whose list of files leads nowhere, or was cut, is no book', async () => {
  const whole = changed({})
  for (const bytes of [
    whole.subarray(0, whole.length - 30),
    whole.subarray(400),
    strToU8(strFromU8(whole, true)),
  ]) {
    const found = await checkEpub(bytes, 'a.epub')
    expect(found.some(({ severity }) => severity === 'error')).toBe(true)
  }
})

test('four times the chapters take four times as long, not sixteen', async () => {
  const book = (chapters: number) => {
    const names = Array.from({ length: chapters }, (_, at) => `c${at}`)
    const items = names.map(id => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`)
    const refs = names.map(id => `<itemref idref="${id}"/>`)
    const opf = (text: string) =>
      text
        .replace('</manifest>', `${items.join('')}</manifest>`)
        .replace('</spine>', `${refs.join('')}</spine>`)
    const files = unzipSync(changed({ 'OEBPS/content.opf': opf }))
    const body = `<p>${'渡口的船还在开。'.repeat(20)}</p>`.repeat(10)
    const text = strToU8(strFromU8(files['OEBPS/a1.xhtml']!).replace('</section>', `${body}</section>`))
    return zipSync({
      ...files,
      ...Object.fromEntries(names.map(id => [`OEBPS/${id}.xhtml`, text])),
      mimetype: [files.mimetype!, { level: 0 }],
    })
  }
  const timed = async (chapters: number) => {
    const bytes = book(chapters)
    const began = process.cpuUsage()
    expect(await checkEpub(bytes, 'a.epub')).toEqual([])
    return process.cpuUsage(began).user
  }
  await timed(20)
  const few = await timed(50)
  expect(await timed(200)).toBeLessThan(few * 4 * 2)
}, 60_000)
