import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { create } from 'fontkit'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fontVersions, licences, subset } from '../../src/write/fonts.js'

let cache: string

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'kanben-cache-'))
  vi.stubEnv('XDG_CACHE_HOME', cache)
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(cache, { recursive: true })
})

/** What fontkit, which ships no types, tells of a font. */
interface Opened {
  characterSet: number[]
  availableFeatures: string[]
  name: { records: Record<string, { en?: string }> }
}

function open(bytes: Uint8Array): Opened {
  return create(bytes) as unknown as Opened
}

test('a subset holds the characters asked for and no others, its vertical forms and its licence', async () => {
  const [song, hei, ...others] = await subset({ 'song-400': '刊本，刊本。', 'hei-700': '目', 'song-700': '' })
  expect([song?.face, song?.family, song?.weight, hei?.face, others]).toEqual([
    ...['song-400', 'Kanben Song', 400, 'hei-700'],
    [],
  ])
  const font = open(song!.bytes)
  const endOfTable = 0xffff
  const held = font.characterSet.filter(code => code !== endOfTable)
  expect(String.fromCodePoint(...held)).toBe('。刊本，')
  expect(font.availableFeatures).toEqual(expect.arrayContaining(['vert', 'halt', 'palt', 'chws', 'vchw']))
  expect(font.name.records.license?.en).toContain('SIL Open Font License')
  expect(song!.missing).toEqual([])
})

test('characters that a font lacks are named, those that need no glyph are not', async () => {
  const [song] = await subset({ 'song-400': '好\u{1F600}\u200D\uFE0F\n\u0633' })
  expect(song?.missing).toEqual(['\u0633', '\u{1F600}'])
})

test('the same characters give the same bytes, in whatever order they come', async () => {
  const [one] = await subset({ 'hei-400': '甲乙丙乙' })
  const [other] = await subset({ 'hei-400': '丙甲乙' })
  expect(one?.bytes).toEqual(other?.bytes)
})

test('what was cut is kept, and a cache that was damaged or cannot be written is not missed', async () => {
  const [made] = await subset({ 'song-400': '刊本' })
  expect(Buffer.from(made!.bytes).toString('hex', 0, 4)).toBe('00010000')
  const folder = join(cache, 'kanben/fonts')
  const files = await filesIn(folder)
  expect(files).toHaveLength(1)

  const file = files[0]!
  const kept = await readFile(file)
  for (const damaged of [Buffer.alloc(0), kept.subarray(0, 40), flipped(kept)]) {
    await writeFile(file, damaged)
    const [again] = await subset({ 'song-400': '刊本' })
    expect(Buffer.from(again!.bytes).equals(made!.bytes)).toBe(true)
    expect(await readFile(file)).not.toEqual(damaged)
  }
  vi.stubEnv('XDG_CACHE_HOME', '/dev/null/nowhere')
  const [without] = await subset({ 'song-400': '刊本' })
  expect(Buffer.from(without!.bytes).equals(made!.bytes)).toBe(true)
})

test('a subset comes from the cache the second time, and other characters have a place of their own', async () => {
  await subset({ 'song-400': '刊' })
  const folder = join(cache, 'kanben/fonts')
  const [file] = await filesIn(folder)
  const [planted] = (await subset({ 'hei-700': '刊' })).map(({ bytes }) => Buffer.from(bytes))
  await writeFile(file!, Buffer.concat([createHash('sha256').update(planted!).digest(), planted!]))
  const [again] = await subset({ 'song-400': '刊' })
  expect(Buffer.from(again!.bytes)).toEqual(planted)
  const [other] = await subset({ 'song-400': '本' })
  expect(Buffer.from(other!.bytes).toString('hex', 0, 4)).toBe('00010000')
})

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(({ path, name }) => join(path, name))
}

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy[100]! ^= 1
  return copy
}

test('licences and versions are told for what is used', async () => {
  const fonts = await subset({ 'song-400': '刊', 'song-700': '刊' })
  const texts = await licences(fonts)
  expect([...texts.keys()]).toEqual(['Kanben Song'])
  expect(texts.get('Kanben Song')).toContain('SIL OPEN FONT LICENSE Version 1.1')
  expect(fontVersions()['@expo-google-fonts/noto-serif-sc']).toMatch(/^\d+\.\d+\.\d+$/)
})
