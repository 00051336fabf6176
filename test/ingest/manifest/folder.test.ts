// A plain folder: what is read of it, in which order, and what its names plainly say.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readManifest } from '../../../src/ingest/manifest/index.js'
import { folder } from '../../pictures/files.js'

const empty = (...paths: string[]) => Object.fromEntries(paths.map(path => [path, '文']))

async function sections(...paths: string[]) {
  const manifest = await readManifest(folder(empty(...paths), 'edition'))
  return manifest.sections.map(({ title, page, items }) => [page, title, items.map(({ file }) => file)])
}

test('files in natural order, subfolders as sections, deeper ones within them', async () => {
  expect(
    await sections(
      'b/10.txt',
      'b/2.txt',
      'b/deep/er/1.md',
      '第十版/1.txt',
      '第二版 要闻/1.txt',
      '卷首.txt',
      '02-民生/1.txt',
    ),
  ).toEqual([
    [undefined, undefined, ['卷首.txt']],
    [undefined, '民生', ['02-民生/1.txt']],
    ['二', '要闻', ['第二版 要闻/1.txt']],
    ['十', undefined, ['第十版/1.txt']],
    [undefined, 'b', ['b/2.txt', 'b/10.txt', 'b/deep/er/1.md']],
  ])
})

test('pages and numbers in the names of sections', async () => {
  expect(await sections('第02版 要闻/1.txt', 'A3版/1.txt', '3-副刊/1.txt', '2026年/1.txt')).toEqual([
    [undefined, '副刊', ['3-副刊/1.txt']],
    [undefined, '2026年', ['2026年/1.txt']],
    ['02', '要闻', ['第02版 要闻/1.txt']],
    ['A3', undefined, ['A3版/1.txt']],
  ])
})

test('what is passed over', async () => {
  expect(
    await sections(
      '1.txt',
      '.git/x.txt',
      '.hidden.md',
      '_draft/1.txt',
      'node_modules/x/README.md',
      'out/book/edition.json',
      'out/book/book.md',
      'a.html',
    ),
  ).toEqual([[undefined, undefined, ['1.txt']]])
})

test('pictures belong to the article whose name they have', async () => {
  const dir = folder(
    empty('03.txt', '3.txt', '03.jpg', '03-1.png', '03_12.gif', '03-a.png', '031.png', 'x/03.jpg'),
    'edition',
  )
  const { sections, others } = await readManifest(dir)
  expect(sections[0]!.items).toEqual([
    { file: '03.txt', images: [{ file: '03.jpg' }, { file: '03_12.gif' }, { file: '03-1.png' }] },
    { file: '3.txt' },
  ])
  expect(others).toHaveLength(6)
})

describe('the name of the folder', () => {
  test.each([
    ['2026-03-14', { date: '2026-03-14' }],
    ['20260314', { date: '2026-03-14' }],
    ['2026.3.4', { date: '2026-03-04' }],
    ['2026年3月14日', { date: '2026-03-14' }],
    ['临洲晨报 2026-03-14 第2318期', { newspaper: '临洲晨报', issue: '第2318期', date: '2026-03-14' }],
    ['临洲晨报_20260314', { newspaper: '临洲晨报', date: '2026-03-14' }],
    ['The Tang Gazette 2026-03-14', { newspaper: 'The Tang Gazette', date: '2026-03-14' }],
    ['旅行周刊第十二期', { newspaper: '旅行周刊', issue: '第十二期' }],
    ['2026-02-30', {}],
    ['20261399', {}],
    ['12026-03-14', {}],
    ['13800138000', {}],
    ['我的小说', {}],
    ['日报选题', {}],
  ])('%s', async (name, metadata) => {
    expect((await readManifest(folder(empty('1.txt'), name))).metadata).toEqual(metadata)
  })

  test('is the edition’s, dots and all', async () => {
    expect((await readManifest(folder(empty('1.txt'), '2026.3.14'))).slug).toBe('2026.3.14')
  })
})

describe('refused', () => {
  const refusal = (dir: string) =>
    readManifest(dir).then(
      () => 'is read',
      ({ message, hint }) => `${message} — ${hint}`,
    )

  test('no copy', async () => {
    expect(await refusal(folder(empty('a.png')))).toContain(
      'holds no .txt or .md file — Put the articles into it.',
    )
  })

  test('a publication', async () => {
    expect(await refusal(folder(empty('edition.json', 'x.md')))).toContain('It is a publication')
  })

  test('a folder of editions', async () => {
    expect(await refusal(folder(empty('2026-03-14/edition.yaml', '2026-03-14/1.txt')))).toContain(
      'edition.yaml: an edition of its own',
    )
  })

  test('links, which could lead anywhere, and back', async () => {
    const dir = folder(empty('1.txt'))
    symlinkSync('.', join(dir, 'again'))
    expect(await refusal(dir)).toContain('again: a link')
    const other = folder(empty('1.txt'))
    symlinkSync('1.txt', join(other, '2.txt'))
    expect(await refusal(other)).toContain('2.txt: a link')
  })
})

test('edition.yml is an edition.yaml', async () => {
  const dir = folder({ ...empty('1.txt', '2.txt'), 'edition.yml': 'articles: [2.txt]' })
  expect((await readManifest(dir)).sections).toEqual([{ items: [{ file: '2.txt' }] }])
})

test('folders in folders, 300 deep', async () => {
  const dir = folder(empty('1.txt'))
  const deep = 'd/'.repeat(300)
  mkdirSync(join(dir, deep), { recursive: true })
  writeFileSync(join(dir, `${deep}2.txt`), '文')
  expect((await readManifest(dir)).sections.map(({ title }) => title)).toEqual([undefined, 'd'])
})
