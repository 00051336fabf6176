// The folder of a reading room: two runs at once, runs that were killed, and what must not be written or taken away.
import { execFile } from 'node:child_process'
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { readOurs, writeFolder } from '../../../src/archive/site/keep.js'
import { machine } from '../../../src/processes.js'
import { readingRoom } from '../../../src/reading-room.js'
import { root } from '../../../src/root.js'
import { filesIn } from './files.js'
import { issues, shelfOf } from './shelf.js'

let shelf: string
let out: string
const morning = '临洲晨报/2026-03-14/早版'

beforeAll(async () => {
  shelf = await shelfOf([{ ...issues[0]!, formats: ['md'] }])
  out = join(dirname(shelf), 'room')
  await readingRoom(shelf, out)
})

test('two runs at once in one folder leave what one would', async () => {
  const [both, one] = ['both', 'one'].map(name => join(dirname(shelf), name)) as [string, string]
  const program = (folder: string) =>
    `import(${JSON.stringify(join(root, 'dist/js/reading-room.js'))}).then(room => room.readingRoom(${JSON.stringify(shelf)}, ${JSON.stringify(folder)}))`
  const run = (folder: string) => promisify(execFile)(process.execPath, ['-e', program(folder)])
  await Promise.all([run(both), run(both), run(one)])
  expect(await filesIn(both)).toEqual(await filesIn(one))
})

test('a folder that another run is putting in its place is waited for', async () => {
  const room = join(dirname(shelf), 'swapped')
  const read = readOurs(room, 'edition/words.js')
  setTimeout(() => writeFolder(room, 'edition', [{ path: 'words.js', bytes: 'words' }]), 50)
  expect(await read).toBe('words')
})

test('what a killed run has left is cleared away', async () => {
  const room = join(dirname(shelf), 'killed')
  await cp(out, room, { recursive: true })
  await mkdir(join(room, `.kanben-room~99999999-00000000-${machine}/new`), { recursive: true })
  await readingRoom(shelf, room)
  expect((await readdir(room)).filter(name => name.startsWith('.'))).toEqual([])
})

describe('refused', () => {
  test('a list of what is ours that leads out of the folder', async () => {
    const room = join(dirname(shelf), 'led')
    const victim = join(dirname(shelf), 'victim')
    await mkdir(room)
    await writeFile(victim, '')
    const lists = { schema: 'kanben/reading-room', version: 1, folders: ['../victim'], files: ['../victim'] }
    await writeFile(join(room, 'reading-room.json'), JSON.stringify(lists))
    await expect(readingRoom(shelf, room)).rejects.toThrow(/reading-room\.json: cannot be read/)
    expect(await readFile(victim, 'utf8')).toBe('')
  })

  test('a folder that holds something else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kanben-'))
    await writeFile(join(folder, 'thesis.doc'), '')
    await expect(readingRoom(shelf, folder)).rejects.toThrow(/is no reading room, and not empty/)
  })

  test.each([
    ['the shelf itself', ''],
    ['a folder in the shelf', 'room'],
    ['a folder around it', '..'],
  ])('%s', async (_, way) => {
    await expect(readingRoom(shelf, join(shelf, way))).rejects.toThrow(/would lie in one another/)
    expect(await readdir(shelf)).not.toContain('reading-room.json')
  })

  test('an edition whose bytes were changed: it is told, the others are shown', async () => {
    const [other, room] = ['damaged', 'damaged-room'].map(name => join(dirname(shelf), name)) as [
      string,
      string,
    ]
    await cp(shelf, other, { recursive: true })
    await appendFile(join(other, morning, 'v1/content/articles/a1.md'), '!')
    const { editions, refused } = await readingRoom(other, room)
    expect(editions).toBe(1)
    expect(refused).toEqual([
      { dir: join(other, morning), why: expect.stringMatching(/a1\.md: is not the file that was stored/) },
    ])
    expect(await readFile(join(room, 'index.html'), 'utf8')).not.toContain(encodeURI(morning))
  })

  test('a link in place of a file of the shelf', async () => {
    const [other, room] = ['linked', 'linked-room'].map(name => join(dirname(shelf), name)) as [
      string,
      string,
    ]
    await cp(shelf, other, { recursive: true })
    const file = join(other, morning, 'v1/content/articles/a1.md')
    await cp(file, join(dirname(shelf), 'elsewhere.md'))
    await rm(file)
    await symlink(join(dirname(shelf), 'elsewhere.md'), file)
    expect((await readingRoom(other, room)).refused).toHaveLength(1)
  })
})
