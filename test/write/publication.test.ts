// Files → one folder, whole or not at all, and what may not be replaced.
import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Book, type Edition, Refusal } from '../../src/edition.js'
import { writePublication } from '../../src/write/publication.js'
import { editionJson } from '../../src/write/records.js'

const top = fs.mkdtempSync(join(tmpdir(), 'kanben-write-'))
afterAll(() => fs.rmSync(top, { recursive: true }))

let out: string
beforeEach(() => {
  out = fs.mkdtempSync(join(top, 'out-'))
})

const edition: Edition = {
  ...{ slug: '前沿', title: '前沿观察', titleFrom: 'kicker', language: 'zh-Hans', identifier: 'urn:uuid:1' },
  people: [],
  articles: [],
  sections: [],
}

function book(name: string, content: string | Uint8Array): Book {
  return { name, mediaType: 'text/plain', bytes: Buffer.from(content) }
}

/** A publication of these files and its edition.json. */
function publication(content: { [name: string]: string | Uint8Array }): Book[] {
  const files = Object.entries(content).map(([name, bytes]) => book(name, bytes))
  return [...files, book('edition.json', editionJson(edition, files, {}))]
}

/** All that lies in `out`: path → content. */
function lying(below = ''): { [path: string]: string } {
  const entries = fs.readdirSync(join(out, below), { withFileTypes: true }).map(entry => {
    const path = below + entry.name
    if (entry.isDirectory()) return lying(`${path}/`)
    return { [path]: entry.isFile() ? fs.readFileSync(join(out, path), 'utf8') : 'link' }
  })
  return Object.assign({}, ...entries)
}

async function refused(work: Promise<unknown>): Promise<Refusal> {
  const error = await work.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Refusal)
  expect((error as Refusal).message).not.toContain('\n')
  return error as Refusal
}

const first = publication({ '前沿.md': '一', 'source/前沿.txt': '一' })
const second = publication({ '前沿.md': '二', 'source/前沿.txt': '二', 'report.html': '二' })

test('writes all files below their folder, which others may read', async () => {
  const deep = join(out, 'not', 'there')
  expect(await writePublication(deep, '前沿', first)).toBe(join(deep, '前沿'))
  expect(fs.readdirSync(deep)).toEqual(['前沿'])
  expect(fs.readFileSync(join(deep, '前沿', 'source', '前沿.txt'), 'utf8')).toBe('一')
  expect(fs.statSync(join(deep, '前沿')).mode & 0o777).toBe(0o777 & ~process.umask())
})

test('replaces an older publication wholly', async () => {
  await writePublication(out, '前沿', first)
  await writePublication(out, '前沿', second)
  await writePublication(out, '前沿', second)
  expect(lying()).toEqual(
    Object.fromEntries(second.map(({ name, bytes }) => [`前沿/${name}`, bytes.toString()])),
  )
  expect(fs.readdirSync(out)).toEqual(['前沿'])
})

test('replaces an empty folder, and does not mind what file managers leave', async () => {
  fs.mkdirSync(join(out, '前沿'))
  await writePublication(out, '前沿', first)
  fs.writeFileSync(join(out, '前沿', 'source', '.DS_Store'), 'x')
  await writePublication(out, '前沿', second)
  expect(Object.keys(lying())).toHaveLength(4)
})

describe('what would be lost is not replaced', () => {
  const cases: [string, () => void, string][] = [
    [
      'a folder of something else',
      () => fs.unlinkSync(join(out, '前沿', 'edition.json')),
      'it has no edition.json, so it is no publication',
    ],
    [
      'a file of someone else',
      () => fs.writeFileSync(join(out, '前沿', 'notes.txt'), ''),
      'notes.txt is not part of the publication there',
    ],
    [
      'a file below',
      () => fs.writeFileSync(join(out, '前沿', 'source', 'a'), ''),
      'source/a is not part of the publication there',
    ],
    [
      'a link',
      () => fs.symlinkSync('/', join(out, '前沿', 'link')),
      'link is not part of the publication there',
    ],
    [
      'a master edited by hand',
      () => fs.writeFileSync(join(out, '前沿', '前沿.md'), '改'),
      '前沿.md was changed after it was published',
    ],
  ]
  test.each(cases)('%s', async (_, change, why) => {
    await writePublication(out, '前沿', first)
    change()
    const before = lying()
    const { message, hint, exitCode } = await refused(writePublication(out, '前沿', second))
    expect(message).toBe(`${join(out, '前沿')}: not replaced, since ${why}`)
    expect([hint, exitCode]).toEqual(['Move it away, or choose another folder with --out.', 2])
    expect(lying()).toEqual(before)
    expect(fs.readdirSync(out)).toEqual(['前沿'])
  })

  test('a file or a link of that name', async () => {
    fs.writeFileSync(join(out, '前沿'), '')
    expect((await refused(writePublication(out, '前沿', first))).message).toMatch(/since it is not a folder$/)
    fs.symlinkSync(top, join(out, 'link'))
    expect((await refused(writePublication(out, 'link', first))).message).toMatch(/since it is not a folder$/)
    expect(fs.readdirSync(out)).toEqual(['link', '前沿'])
  })

  test('an edited master is replaced by the publication that was made of it', async () => {
    await writePublication(out, '前沿', first)
    fs.writeFileSync(join(out, '前沿', '前沿.md'), '改')
    const next = publication({ '前沿.md': '改好', 'source/前沿.md': '改' })
    await writePublication(out, '前沿', next)
    expect(lying()).toMatchObject({ '前沿/source/前沿.md': '改', '前沿/前沿.md': '改好' })
  })
})

test.each([
  ['../x', '前沿'],
  ['/x', '前沿'],
  ['a//b', '前沿'],
  ['a/./b', '前沿'],
  ['a\\..\\b', '前沿'],
  ['C:x', '前沿'],
  ['', '前沿'],
  ['a\0', '前沿'],
  ['a', '..'],
  ['a', 'x/y'],
  ['a', '.hidden'],
  ['a', ''],
])('a name that is no name below the folder is refused: %j in %j', async (name, slug) => {
  expect((await refused(writePublication(out, slug, [book(name, '')]))).message).toMatch(/ is no name for a /)
  expect(fs.readdirSync(out)).toEqual([])
})

test('two files of one name are refused, also where only some file systems take them for one', async () => {
  for (const names of [
    ['A.txt', 'a.txt'],
    ['é', 'e\u0301'],
  ]) {
    const files = names.map(name => book(`source/${name}`, ''))
    expect((await refused(writePublication(out, '前沿', files))).message).toMatch(
      / is the name of two files /,
    )
  }
})

test('a failure while writing leaves the old publication and nothing else', async () => {
  await writePublication(out, '前沿', first)
  const before = lying()
  // A file cannot also be a folder.
  const impossible = [...second, book('report.html/x', '')]
  expect((await refused(writePublication(out, '前沿', impossible))).message).toMatch(
    /cannot be written \(a file stands/,
  )
  expect(lying()).toEqual(before)
  expect(fs.readdirSync(out)).toEqual(['前沿'])
})

test('an output folder that cannot be made or written is refused', async () => {
  fs.writeFileSync(join(out, 'file'), '')
  const inFile = await refused(writePublication(join(out, 'file'), '前沿', first))
  expect(inFile).toMatchObject({
    message: `${join(out, 'file', '前沿')}: cannot be written (a file stands where a folder is needed)`,
    exitCode: 2,
  })
  const long = await refused(writePublication(join(out, '长'.repeat(100)), '前沿', first))
  expect(long.message).toMatch(/\(the name is too long\)$/)
})

test.skipIf(!process.geteuid)('an output folder without the right to write is refused', async () => {
  fs.chmodSync(top, 0o755)
  fs.chmodSync(out, 0o555)
  const user = process.geteuid!()
  // Root may write everywhere, so this is tried as nobody.
  if (user === 0) process.seteuid!(65534)
  try {
    const { message } = await refused(writePublication(out, '前沿', first))
    expect(message).toBe(`${join(out, '前沿')}: cannot be written (no right to write there)`)
  } finally {
    process.seteuid!(user)
  }
  expect(fs.readdirSync(out)).toEqual([])
})

/** A disk of 256 KiB on `out`; false where this machine does not allow one. */
function mountSmallDisk(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', out], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('on a full disk', () => {
  let mounted = false
  afterEach(() => {
    if (mounted) execFileSync('umount', [out])
    mounted = false
  })

  test('the old publication stays and nothing of the new one', async context => {
    mounted = mountSmallDisk()
    if (!mounted) return context.skip('a small disk can only be mounted by root')
    await writePublication(out, '前沿', first)
    const before = lying()
    const large = publication({ 'a.txt': '小', 'b.pdf': Buffer.alloc(300 * 1024) })
    expect(await refused(writePublication(out, '前沿', large))).toMatchObject({
      message: `${join(out, '前沿')}: the disk is full; nothing was published`,
      exitCode: 3,
    })
    expect(lying()).toEqual(before)
    expect(fs.readdirSync(out)).toEqual(['前沿'])
    await writePublication(out, '前沿', second)
  })
})
