// Editions on the command line: a wrong one is one line, exit code 2, and nothing is written; a right one is published.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { folder } from '../pictures/files.js'
import { kanben } from './run.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-'))
const out = join(dir, 'out')
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const copy = { '1.txt': '桥通了\n\n昨日清晨,望洲桥重开.\n', '2.txt': '早市\n\n早市下月搬家.\n' }

describe('a wrong edition', () => {
  test.each<[string, Record<string, string | Uint8Array>, string]>([
    [
      'a file that is not there',
      { 'edition.yaml': 'articles:\n  - 1.txt\n  - 3.txt' },
      ':3:5: articles › 2: “3.txt” is not there',
    ],
    [
      'a rule that there is not',
      { 'edition.yaml': 'articles: [1.txt]\nrules: { x: off }' },
      ':2:13: rules › x: no rule “x”',
    ],
    [
      'an encoding that there is not',
      { 'edition.yaml': 'articles:\n  - file: 1.txt\n    encoding: klingon' },
      ':3:15: articles › 1 › encoding: unknown encoding',
    ],
    [
      'a path that leads out',
      { 'edition.yaml': 'articles: [../../1.txt]' },
      ':1:12: articles › 1: “../../1.txt” leads out',
    ],
    [
      'a list without end',
      { 'edition.yaml': `articles:\n${'- 1.txt\n'.repeat(20_000)}` },
      ':2:1: articles: expected at most 10000 articles',
    ],
    ['nothing', { 'edition.yaml': '' }, 'edition.yaml: empty'],
    [
      'a picture',
      { 'edition.yaml': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10) },
      'edition.yaml: a PNG picture, not text',
    ],
    [
      'front matter with a mistake',
      { 'edition.yaml': 'articles: [1.txt, 3.md]', '3.md': '---\ndate: 2026-02-30\n---\n\n文。\n' },
      '3.md:2:7: date: expected a date',
    ],
  ])('%s', async (_, files, said) => {
    const { code, stdout, stderr } = await kanben([
      'publish',
      folder({ ...copy, ...files }),
      '--out',
      out,
      '--formats',
      'md',
    ])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(said)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/)
    expect(existsSync(out)).toBe(false)
  })
})

describe('kanben init', () => {
  test('writes what it says, and never over what is there', async () => {
    const edition = folder(copy, '2026-03-14')
    const path = join(edition, 'edition.yaml')
    const { stdout: shown } = await kanben(['init', edition, '--stdout'])
    expect(readdirSync(edition)).toEqual(['1.txt', '2.txt'])
    expect(await kanben(['init', edition])).toEqual({ code: 0, stdout: `${path}\n`, stderr: '' })
    expect(readFileSync(path, 'utf8')).toBe(shown)
    writeFileSync(path, 'articles: [2.txt]')
    const again = await kanben(['init', edition])
    expect(again).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('edition.yaml: is there already'),
    })
    expect(readFileSync(path, 'utf8')).toBe('articles: [2.txt]')
  })

  test('of what is no folder of articles', async () => {
    for (const wrong of [folder({}), join(dir, 'nowhere'), join(folder(copy), '1.txt')]) {
      const { code, stderr } = await kanben(['init', wrong])
      expect([code, stderr.trim().split('\n').length]).toEqual([2, 1])
      expect(stderr).toContain(wrong)
    }
  })
})

test('a file parted, with roles of its lines, one of them in vain', async () => {
  const edition = folder(
    {
      'all.txt': '桥通了\n\n昨日清晨,望洲桥重开。\n\n***\n\n早市\n\n早市下月,搬家。\n',
      'edition.yaml': "articles: [{ file: all.txt, split: '***', roles: { 7: kicker, 8: title } }]",
    },
    'parted',
  )
  const { code, stdout } = await kanben(['publish', edition, '--out', out, '--formats', 'md', '--json'])
  expect(code).toBe(0)
  const { findings, files, dir: made } = JSON.parse(stdout)
  expect(findings.map(({ message }: { message: string }) => message)).toEqual([
    'no block begins in line 8, which shall be title',
  ])
  expect(files.map(({ name }: { name: string }) => name)).toContain('articles/a2.md')
  expect(readFileSync(join(made, 'articles/a2.md'), 'utf8')).toBe('::kicker[早市]\n\n早市下月，搬家。\n')
})
