// The copy that the judges of conformance read → the same bytes in every folder and on every day, and text as text.
import { cp, mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { publish } from '../../../src/index.js'

const copy = join(import.meta.dirname, '../../conformance/copy')

/** Published from a folder of its own, with the pictures beside it. */
async function published(name: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'kanben-'))
  await cp(join(copy, name), join(folder, name))
  await cp(join(import.meta.dirname, '../../pictures'), join(folder, 'pictures'), { recursive: true })
  const { files } = await publish(join(folder, name), { out: folder, formats: ['epub'], fonts: false })
  return files.find(file => file.name.endsWith('.epub'))!.bytes
}

describe.each(await readdir(copy))('%s', name => {
  let one: Uint8Array

  beforeAll(async () => {
    one = await published(name)
  })

  test('gives the same bytes in another folder, on another day, in another zone and tongue', async () => {
    vi.useFakeTimers({ now: new Date('2031-05-06T23:59:59Z'), toFake: ['Date'] })
    vi.stubEnv('TZ', 'Asia/Urumqi').stubEnv('LANG', 'tr_TR.UTF-8')
    const other = await published(name).finally(() => {
      vi.useRealTimers()
      vi.unstubAllEnvs()
    })
    expect(Buffer.from(one).equals(other)).toBe(true)
  })

  test('holds its text as UTF-8, which can be searched', () => {
    const files = Object.entries(unzipSync(one)).filter(([path]) => /\.(?:xhtml|opf|ncx)$/.test(path))
    const text = files.map(([, bytes]) => strFromU8(bytes)).join('\n')
    // Markup characters have to be written so, and nothing else may be.
    expect(text.match(/&#(?!x26;|x3C;|34;|39;)[^;]*;/g) ?? []).toEqual([])
    expect(text).not.toContain('\uFFFD')
  })
})
