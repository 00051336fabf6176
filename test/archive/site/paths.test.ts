// Ids → paths that are safe, and of which no two meet.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { address, fileStep, folderOf, step } from '../../../src/archive/site/paths.js'

describe('folderOf', () => {
  test.each(['临洲晨报/2026-03-14/早版', 'books/undated/qianyan-guancha', '前沿观察/2025/年终·特刊'])(
    'keeps %s as it is',
    id => expect(folderOf(id)).toBe(id),
  )

  test.each([
    '../../x',
    'a/../b',
    'a//b',
    '/',
    '',
    'a/b',
    'a/b/c/d',
    'a/b/..',
    '.room/x/y',
    'con/nul/aux',
    'search/1/index',
    'A/b/c',
    'x\0/y/z',
    'a\\b/c/d',
    `${'长'.repeat(300)}/1/2`,
  ])('makes three plain names of %j', id => {
    const steps = folderOf(id).split('/')
    expect(steps).toHaveLength(3)
    for (const each of steps) {
      expect(each).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}_·-]*$/u)
      expect(Buffer.byteLength(each)).toBeLessThan(200)
      expect(each).toBe(each.normalize('NFC'))
    }
    expect(['search', 'assets', 'opds', 'con']).not.toContain(steps[0])
  })

  it('keeps names apart that some disks take for one', () => {
    const names = ['daily', 'Daily', 'DAILY', 'd\u00e9', 'de\u0301', 'a b', 'a-b', 'a/b', 'a_b', 'a?b']
    const paths = names.map(name => step(name).toLowerCase())
    expect(new Set(paths).size).toBe(names.length)
  })

  it('gives two ids two folders', () => {
    const id = fc
      .array(fc.string({ unit: 'grapheme', maxLength: 8 }), { minLength: 1, maxLength: 4 })
      .map(parts => parts.join('/'))
    fc.assert(
      fc.property(id, id, (a, b) => a === b || folderOf(a).toLowerCase() !== folderOf(b).toLowerCase()),
    )
  })
})

test('fileStep keeps the end of a name', () => {
  expect(['a1.md', '刊本.epub', 'index.html', '..', 'x/y.md', 'A.PDF'].map(fileStep)).toEqual([
    'a1.md',
    '刊本.epub',
    'index.html',
    expect.stringMatching(/^x-[0-9a-f]{8}$/),
    expect.stringMatching(/^x-y-[0-9a-f]{8}\.md$/),
    expect.stringMatching(/^A-PDF-[0-9a-f]{8}$/),
  ])
})

test.each([
  ['index.html', 'a/b/c.html', '../../index.html'],
  ['a/b/d.html', 'a/b/c.html', 'd.html'],
  ['a/x/d.html', 'a/b/c.html', '../x/d.html'],
  ['assets/room.css', 'index.html', 'assets/room.css'],
  ['报/1/a#b?.html', 'index.html', '%E6%8A%A5/1/a%23b%3F.html'],
])('%s is reached from %s by %s', (to, from, by) => {
  expect(address(to, from)).toBe(by)
})
