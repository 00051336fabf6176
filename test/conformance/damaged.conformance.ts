// The sample edition on a shelf, each of its files damaged in every way → how many damages were found and named.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type Press, publish } from '../../src/index.js'
import { verifyArchive } from '../../src/proof.js'
import { root } from '../../src/root.js'
import { addEdition } from '../../src/shelve.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-damaged-'))
const shelf = join(dir, 'shelf')
let press: Press

beforeAll(async () => {
  press = await openBrowser()
  const input = join(root, 'samples/linzhou-chenbao')
  for (const theme of ['newspaper', 'book']) {
    const { dir: made } = await publish(input, { out: dir, press, theme })
    await addEdition(shelf, made!)
  }
})
afterAll(async () => {
  await press.close()
  rmSync(dir, { recursive: true, force: true })
})

/** Bits of each file that are flipped, one after the other, spread over all of it; of a short one every bit. */
const bitsOfEach = 40

function* damages(bytes: Buffer): Generator<[string, Buffer | undefined]> {
  const bits = bytes.length * 8
  const step = Math.max(1, bits / bitsOfEach)
  for (let at = 0; at < bits; at += step) {
    const bit = Math.floor(at)
    const copy = Buffer.from(bytes)
    copy[bit >> 3]! ^= 1 << (bit & 7)
    yield [`bit ${bit}`, copy]
  }
  yield ['its last byte cut off', bytes.subarray(0, -1)]
  yield ['half of it cut off', bytes.subarray(0, bytes.length / 2)]
  yield ['emptied', Buffer.alloc(0)]
  yield ['more behind it', Buffer.concat([bytes, Buffer.from('\n')])]
  yield ['gone', undefined]
}

test('every damage is found, and its file named', async () => {
  const kinds = new Set<string>()
  const missed: string[] = []
  let count = 0
  const files = readdirSync(shelf, { recursive: true }).map(String)
  for (const path of files.filter(each => statSync(join(shelf, each)).isFile()).sort()) {
    const whole = readFileSync(join(shelf, path))
    kinds.add(extname(path) || path)
    for (const [what, bytes] of damages(whole)) {
      if (bytes) writeFileSync(join(shelf, path), bytes)
      else rmSync(join(shelf, path))
      const { findings } = await verifyArchive(shelf)
      const found = findings.some(({ severity, file }) => severity === 'error' && file === path)
      if (!found) missed.push(`${path}: ${what}`)
      count++
    }
    writeFileSync(join(shelf, path), whole)
  }
  process.stdout.write(`\n${count} damages to files of ${kinds.size} kinds, ${missed.length} not found\n`)
  expect(missed).toEqual([])
  const { findings } = await verifyArchive(shelf)
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
})
