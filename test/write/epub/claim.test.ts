// A statement of conformance is made where the checks let it stand, and nowhere else.
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Copy, Edition, Finding } from '../../../src/edition.js'
import { checkEpub } from '../../../src/verify/epub/index.js'
import { writeEpub } from '../../../src/write/epub/index.js'
import { edition, entry, galley, galleys } from './sample.js'

const statement =
  '<meta property="dcterms:conformsTo" id="conformance">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>'

/** The book, its files as text, and how often it was judged. */
async function made(of: Edition, html?: string) {
  let checks = 0
  const check = (bytes: Uint8Array, name: string) => {
    checks += 1
    return checkEpub(bytes, name)
  }
  const pages =
    html === undefined
      ? galleys
      : [galley('a1', 'article', `<h2 id="h">题</h2>${html}`, [entry('a1', 'h', '题')])]
  const book = await writeEpub(of, pages, { fonts: false, check })
  const files = Object.entries(unzipSync(book.bytes)).map(([name, bytes]) => [name, strFromU8(bytes)])
  return { ...book, files: Object.fromEntries(files) as Record<string, string>, checks }
}

const opf = 'OEBPS/content.opf'

test('a sound book states it, names who tested it and how; what was checked is what is published', async () => {
  const { files, findings, judged, checks, bytes, name } = await made(edition)
  expect(files[opf]).toContain(statement)
  expect(files[opf]).toContain('<meta refines="#conformance" property="a11y:certifiedBy">Kanben</meta>')
  expect(files[opf]).toMatch(/accessibilitySummary">[^<]*未经人工评估。</)
  expect([findings, judged, checks]).toEqual([[], [], 1])
  expect(await checkEpub(bytes, name)).toEqual([])
})

test('a book with a barrier states nothing and says why; the package document alone is another', async () => {
  const barred = await made(edition, '<h4>跳级</h4>')
  expect(barred.files[opf]).not.toContain('conformsTo')
  expect(barred.files[opf]).not.toContain('人工')
  expect(barred.findings).toMatchObject([
    {
      id: 'claim-withheld',
      severity: 'info',
      message: expect.stringMatching(/WCAG: OEBPS\/a1\.xhtml:11:\d+: <h4>/),
    },
  ])
  expect(barred.judged?.map(({ id }) => id)).toEqual(['epub-heading-jump'])
  expect(await checkEpub(barred.bytes, barred.name)).toEqual(barred.judged)
  const unjudged = await writeEpub(
    edition,
    [galley('a1', 'article', '<h2 id="h">题</h2><h4>跳级</h4>', [entry('a1', 'h', '题')])],
    { fonts: false },
  )
  expect(Buffer.from(barred.bytes).equals(unjudged.bytes)).toBe(true)
})

test('doubts about the copy are reason enough, before anything is checked', async () => {
  const finding: Finding = { id: 'possible-column-interleaving', severity: 'warning', message: '两栏' }
  const copy = { findings: [finding], source: { sha256: '00' } } as unknown as Copy
  const doubted = await made({
    ...edition,
    articles: [{ id: 'a1', copy, tree: { type: 'root', children: [] }, metadata: {} }],
  })
  expect(doubted.files[opf]).not.toContain('conformsTo')
  expect(doubted.findings?.[0]?.message).toContain('possible-column-interleaving: 两栏')
  expect(doubted.checks).toBe(0)
})

test('without a judge nothing is stated', async () => {
  const { bytes, findings } = await writeEpub(edition, galleys, { fonts: false })
  expect(strFromU8(unzipSync(bytes)[opf]!)).not.toContain('conformsTo')
  expect(findings).toEqual([])
})
