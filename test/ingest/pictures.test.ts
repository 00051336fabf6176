// Markdown copy in a folder → the pictures that it may show, and for each of the others the reason why not.
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withPictures } from '../../src/ingest/pictures.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { copyOf } from '../parse/copy.js'
import { animatedPng, claiming, folder, picture, portrait } from '../pictures/files.js'

function read(markdown: string, dir: string) {
  return withPictures(parseMarkdown(copyOf(markdown, 'copy.md'), 'a1'), dir)
}

/** What comes of one file, named by an image. */
async function one(name: string, content: Uint8Array | string, dir = folder({ [name]: content })) {
  const { pictures, copy } = await read(`![图](${name})`, dir)
  expect(pictures!.has(name)).toBe(true)
  return { picture: pictures!.get(name), findings: copy.findings }
}

describe('a kind is known by its bytes', () => {
  test.each([
    ['gate.png', 'image/png', 'a1-1.png', 60, 40, false],
    ['boat.jpg', 'image/jpeg', 'a1-1.jpg', 48, 32, false],
    ['lamp.gif', 'image/gif', 'a1-1.gif', 24, 16, false],
    ['blink.gif', 'image/gif', 'a1-1.gif', 12, 8, true],
    ['lamp.webp', 'image/webp', 'a1-1.webp', 24, 16, false],
    ['blink.webp', 'image/webp', 'a1-1.webp', 12, 8, true],
  ])('%s', async (file, mediaType, name, width, height, animated) => {
    const seen = await one('wrong-name.dat', picture(file))
    expect(seen.findings).toEqual([])
    expect(seen.picture).toEqual({
      ...{ path: 'wrong-name.dat', name, mediaType, bytes: picture(file), width, height, animated },
    })
  })

  test('a PNG with frames moves', async () => {
    expect((await one('a.png', animatedPng())).picture).toMatchObject({ animated: true })
  })

  test('a photograph laid on its side is as wide as it is seen', async () => {
    expect((await one('a.jpg', portrait())).picture).toMatchObject({ width: 32, height: 48 })
  })
})

describe('a file that is no picture is refused', () => {
  const half = (name: string) => picture(name).subarray(0, picture(name).length / 2)
  test.each([
    ['an HTML page', '<!doctype html><script>alert(1)</script>', 'picture-kind'],
    ['a drawing that may run', '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>', 'picture-kind'],
    ['nothing', '', 'picture-kind'],
    ['half a PNG', half('gate.png'), 'picture-damaged'],
    ['half a JPEG', half('boat.jpg'), 'picture-damaged'],
    ['half a GIF', half('blink.gif'), 'picture-damaged'],
    ['half a WebP', half('blink.webp'), 'picture-damaged'],
    ['the head of a PNG', picture('gate.png').subarray(0, 8), 'picture-damaged'],
    ['the head of a JPEG', picture('boat.jpg').subarray(0, 3), 'picture-damaged'],
    ['the head of a GIF', picture('lamp.gif').subarray(0, 6), 'picture-damaged'],
    ['no pixels', claiming(0, 40), 'picture-damaged'],
    ['billions of pixels', claiming(100_000, 100_000), 'picture-too-large'],
    ['21 MB', Buffer.concat([picture('boat.jpg'), Buffer.alloc(21_000_000)]), 'picture-too-large'],
  ])('%s', async (_, content, id) => {
    const { picture: found, findings } = await one('a.png', content)
    expect(found).toBeUndefined()
    expect(findings).toMatchObject([
      { id, severity: 'warning', file: 'copy.md', place: { start: { offset: 0 } } },
    ])
    expect(findings[0]!.message).toContain('“a.png”')
    expect(findings[0]!.hint).toBeTruthy()
  })
})

describe('what lies elsewhere is never opened', () => {
  const secret = folder({ 'secret.png': picture('gate.png') })

  test('a link out of the folder, to a file, by a folder, and to a brother whose name begins alike', async () => {
    const dir = folder({ 'copy.md': '' })
    const brother = `${dir}-more`
    mkdirSync(brother)
    symlinkSync(join(secret, 'secret.png'), join(brother, 'b.png'))
    symlinkSync(join(secret, 'secret.png'), join(dir, 'a.png'))
    symlinkSync(secret, join(dir, 'sub'))
    symlinkSync(brother, join(dir, 'brother'))
    for (const path of ['a.png', 'sub/secret.png', 'brother/b.png'])
      expect((await one(path, '', dir)).findings).toMatchObject([{ id: 'refused-image' }])
  })

  test('a link within the folder is a file of the folder', async () => {
    const dir = folder({ 'real/gate.png': picture('gate.png') })
    symlinkSync('real/gate.png', join(dir, 'a.png'))
    expect((await one('a.png', '', dir)).picture).toMatchObject({ path: 'a.png', width: 60 })
  })

  test('a missing file, a folder, a pipe', async () => {
    const dir = folder({ 'sub/x': '' })
    execFileSync('mkfifo', [join(dir, 'pipe.png')])
    for (const path of ['none.png', 'sub', 'pipe.png', 'sub/x/y.png'])
      expect((await one(path, '', dir)).findings).toMatchObject([{ id: 'picture-missing' }])
  })

  test.each([
    '../secret.png',
    '%2e%2e/secret.png',
    'file:///etc/passwd',
    'http://example.org/a.png',
    '/etc/passwd',
  ])('%s is not looked for', async address => {
    const { pictures } = await read(`![图](${address})`, join(secret, '..', basename(secret)))
    expect(pictures).toBeUndefined()
  })
})

test('images, references and HTML name pictures; links, comments and code do not', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const dir = folder(Object.fromEntries(names.map(name => [`${name}.png`, picture('gate.png')])))
  const markdown = [
    '![甲](a.png) ![乙][b] ![又甲](./a.png) <img alt="" src=c.png>',
    "<div><IMG SRC='%64.png'></div>",
    '[链](e.png) [链][f] <!-- <img src="g.png"> --> `![码](g.png)`',
    '[b]: b.png\n[f]: f.png',
  ].join('\n\n')
  const { pictures } = await read(markdown, dir)
  expect([...pictures!]).toMatchObject(
    ['a', 'c', 'd', 'b'].map((name, at) => [
      `${name}.png`,
      { path: `${name}.png`, name: `a1-${at + 1}.png` },
    ]),
  )
})

test('two files whose names differ in case alone: the second is told', async () => {
  const dir = folder({
    'A.png': picture('gate.png'),
    'a.png': picture('boat.jpg'),
    'b.png': picture('gate.png'),
    'B.png': picture('gate.png'),
  })
  const { pictures, copy } = await read('![大](A.png) ![小](a.png) ![小](b.png) ![大](B.png)', dir)
  expect(copy.findings).toMatchObject([{ id: 'picture-name-clash', place: { start: { column: 13 } } }])
  expect(pictures!.get('B.png')).toBe(pictures!.get('b.png'))
})
