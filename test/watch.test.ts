// A folder that is watched: a preview after every change, then the publication, byte for byte that of a clean build.
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publish } from '../src/index.js'
import { watch } from '../src/watch.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanben-watch-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('what changes is previewed, and what did not is left', async () => {
  const copy = join(folder, 'issue')
  await cp('samples/linzhou-chenbao', copy, { recursive: true })
  const out = join(folder, 'out')
  const end = new AbortController()
  const previews: string[][] = []
  let published = 0
  await watch(copy, {
    out,
    formats: ['epub', 'md'],
    signal: end.signal,
    onPreview: ({ changed }) => void previews.push(changed),
    onPublished: async () => {
      published++
      if (published === 1)
        await appendFile(join(copy, 'yaowen/04-chenyi.txt'), '\n桥修好了，账也要立起来。\n')
      else end.abort()
    },
    onError: error => {
      end.abort()
      throw error
    },
  })
  const [first, ...later] = previews
  expect(first).toEqual(
    expect.arrayContaining(['issue.epub', 'index.html', 'a1.html', 's1.html', 'style.css']),
  )
  expect(later.flat()).toContain('a4.html')
  expect(later.flat()).not.toContain('a5.html')
  expect(await readFile(join(out, 'issue.preview/a4.html'), 'utf8')).toContain('桥修好了，账也要立起来。')

  const { files } = await publish(copy, { out: join(folder, 'clean'), formats: ['epub', 'md'] })
  for (const { name, bytes } of files)
    expect((await readFile(join(out, 'issue', name))).equals(bytes), name).toBe(true)
}, 60_000)

test('a mistake is told, and the watch goes on', async () => {
  const copy = join(folder, 'wrong')
  await cp('samples/linzhou-chenbao', copy, { recursive: true })
  const manifest = join(copy, 'edition.yaml')
  const sound = await readFile(manifest)
  await writeFile(manifest, 'sections: 3\n')
  const end = new AbortController()
  const told: string[] = []
  await watch(copy, {
    out: join(folder, 'out'),
    formats: ['epub'],
    signal: end.signal,
    onError: async error => {
      told.push(String(error))
      if (told.length === 1) await writeFile(manifest, sound)
    },
    onPublished: () => end.abort(),
  })
  expect(told[0]).toContain('edition.yaml:1:11')
}, 60_000)

test('a page of a preview holds no script, and links lead to its pages', async () => {
  const page = await readFile(join(folder, 'out/issue.preview/a2.html'), 'utf8')
  expect(page).toContain("content=\"default-src 'none'")
  expect(page).toMatch(/<a href="a\d+\.html">/)
  expect(page).not.toContain('<script')
})

test('what is written into the watched folder itself is no change', async () => {
  const copy = join(folder, 'own')
  await cp('samples/linzhou-chenbao', copy, { recursive: true })
  const end = new AbortController()
  let previews = 0
  await watch(copy, {
    // Not as the folder is written.
    out: relative(process.cwd(), join(copy, 'books')),
    formats: ['md'],
    signal: end.signal,
    onPreview: () => void previews++,
    onPublished: () => void setTimeout(() => end.abort(), 500),
    onError: error => {
      throw error
    },
  })
  expect(previews).toBe(1)
}, 60_000)

test('of a lone file only it and the pictures that it names are watched', async () => {
  const alone = join(folder, 'alone')
  await mkdir(alone)
  const [copy, named, other] = ['copy.md', 'named.png', 'other.png'].map(name => join(alone, name)) as [
    string,
    string,
    string,
  ]
  for (const name of [named, other]) await cp('test/pictures/gate.png', name)
  await writeFile(copy, '# 城门\n\n![门](named.png)\n')
  const end = new AbortController()
  const told: string[] = []
  await watch(copy, {
    out: join(folder, 'out-alone'),
    formats: ['md'],
    signal: end.signal,
    onPreview: ({ changed }) => void told.push(changed.join()),
    onPublished: async () => {
      if (told.length === 1) {
        await writeFile(join(alone, 'other.md'), '别的。')
        await writeFile(other, '别的图。')
        await new Promise(resolve => setTimeout(resolve, 500))
        expect(told).toHaveLength(1)
        await cp('test/pictures/lamp.gif', named)
      } else end.abort()
    },
    onError: error => {
      end.abort()
      throw error
    },
  })
  expect(told).toHaveLength(2)
  expect(told[1]).toMatch(/images\/.*gif/)
}, 60_000)
