// kanben archive, as people type it: what is kept, told, compared and given back.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256 } from '../../../src/digest.js'
import { root } from '../../../src/root.js'
import { publication } from '../../archive/publication.js'
import { tree } from '../../archive/tree.js'
import { kanben } from '../run.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-archive-'))
const shelf = join(dir, 'shelf')
const env = { KANBEN_SHELF: shelf }
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const said = { newspaper: '临洲晨报', date: '2026-03-14', edition: '早版', publisher: '临洲晨报社' }
const rain = '雨\n\n下了三天。\n'
const first = publication(join(dir, '初'), 'chenbao', said, ['望洲桥重开\n\n江上的桥,修了一年.\n', rain])
const second = publication(join(dir, '改'), 'chenbao', said, ['望洲桥重开\n\n江上的桥,修了两年.\n', rain])
const book = publication(join(dir, '初'), 'novel', { title: '江\u001b[31m' }, ['江\n\n水很静。\n'])

beforeAll(async () => {
  const bad = join(dir, '初', 'bad')
  cpSync(book, bad, { recursive: true })
  writeFileSync(join(bad, 'novel.md'), '别的')
  const added = await kanben(['archive', 'add', join(dir, '初'), '--root', shelf])
  expect(added.code).toBe(2)
  expect(added.stdout).toMatch(/^✗ .*novel\.md was changed since/mu)
  expect(added.stdout).toMatch(/^✓ 临洲晨报\/2026-03-14\/早版 {2}v1$/mu)
  expect(added.stdout).toMatch(/^2 added, 1 refused in /mu)
  const user = ['--user', '林一 <lin@example.org>', '-m', '年数有误']
  const again = await kanben(['archive', 'add', second, first, second, ...user, '--json'], { env })
  expect(again.code).toBe(0)
  const lines = again.stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(lines.at(-1).summary.refused).toBe(0)
  expect(lines).toHaveLength(4)
})

test('list and show', async () => {
  const { stdout } = await kanben(['archive', 'list'], { env })
  expect(stdout).toMatch(/^临洲晨报\/2026-03-14\/早版 {2}v\d {2}/mu)
  expect(stdout).toMatch(/^2 editions$/mu)
  const shown = await kanben(['archive', 'show', '早版'], { env })
  expect(shown.stdout).toMatch(/a1 {2}望洲桥重开/u)
  const escaped = await kanben(['archive', 'show', 'novel'], { env })
  expect(escaped.stdout).toMatch(/^江\\x1b\[31m$/mu)
})

test('log and diff', async () => {
  const log = await kanben(['archive', 'log', '早版'], { env })
  expect(log.stdout).toMatch(
    /^v2 {2}\S+ {2}林一 <mailto:lin@example\.org>\n {4}年数有误\n {4}~ articles\/a1\.md/mu,
  )
  const diff = await kanben(['archive', 'diff', '早版', 'v1', 'v2'], { env })
  expect(diff.stdout).toMatch(/江上的桥，修了\[-一-\]\{\+两\+\}年/u)
  expect((await kanben(['archive', 'diff', 'novel'], { env })).stderr).toMatch(/first version/u)
})

describe('given back', () => {
  test('a version, to the byte', async () => {
    const out = join(dir, 'out')
    const { code } = await kanben(['archive', 'restore', '早版', '--version', 'v1', '-o', out], { env })
    expect(code).toBe(0)
    expect(tree(out)).toEqual(tree(first))
    const { stderr } = await kanben(['archive', 'restore', '早版', '-o', out], { env })
    expect(stderr).toMatch(/is not empty/u)
  })

  test('as a bag', async () => {
    const bag = join(dir, 'bag')
    const { code } = await kanben(['archive', 'export', 'novel', '--bagit', bag], { env })
    expect(code).toBe(0)
    expect(tree(join(bag, 'data'))).toEqual(tree(book))
    const read = (name: string): string => readFileSync(join(bag, name), 'utf8')
    expect(read('bag-info.txt')).toMatch(/^Internal-Sender-Identifier: books\/undated\/novel v1$/mu)
    expect(read('manifest-sha512.txt')).toMatch(/^[0-9a-f]{128} {2}data\/source\/1\.txt$/mu)
    expect(read('tagmanifest-sha512.txt').trim().split('\n')).toHaveLength(3)
  })

  test('never what is damaged', async () => {
    const damaged = join(dir, 'damaged')
    cpSync(shelf, damaged, { recursive: true })
    writeFileSync(join(damaged, 'books/undated/novel/v1/content/novel.md'), '别的')
    const out = join(dir, 'none')
    const { code, stderr } = await kanben(['archive', 'restore', 'novel', '-o', out, '--root', damaged])
    expect(code).toBe(2)
    expect(stderr).toMatch(/novel\.md: is not the file/u)
    expect(tree(dir)).not.toHaveProperty('none')
  })
})

test('publish --archive', async () => {
  const seed = join(root, 'samples/qianyan-guancha.txt')
  const args = ['publish', seed, '--formats', 'md', '--out', join(dir, 'pub'), '--archive', join(dir, 'kept')]
  const { stdout, code } = await kanben([...args, '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout).archived).toEqual({
    id: 'books/undated/qianyan-guancha',
    version: 'v1',
    changed: true,
  })
  const kept = join(dir, 'kept/books/undated/qianyan-guancha/v1/content')
  expect(tree(kept)).toEqual(tree(join(dir, 'pub/qianyan-guancha')))
  expect(sha256(readFileSync(join(kept, 'source/qianyan-guancha.txt')))).toBe(sha256(readFileSync(seed)))
  expect((await kanben([...args, '--watch'])).stderr).toMatch(/previews are not kept/u)
})
