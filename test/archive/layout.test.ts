// Ids of editions and their folders: readable, one for one, and none that leads out of the shelf.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInside } from '../../src/archive/inventory.js'
import { idAt, idOf, pathOf } from '../../src/archive/layout.js'

test.each([
  [{ newspaper: '临洲晨报', date: '2026-03-14', edition: '早版', slug: 'x' }, '临洲晨报/2026-03-14/早版'],
  [{ newspaper: '临洲晨报', date: '2026-03-14', slug: 'x' }, '临洲晨报/2026-03-14/x'],
  [{ slug: 'qianyan-guancha' }, 'books/undated/qianyan-guancha'],
  [{ newspaper: '../..', slug: 'x' }, '..%2F../undated/x'],
  [{ newspaper: '..', date: '.', slug: 'x' }, '%2E%2E/%2E/x'],
  [{ newspaper: 'a\\b', date: '\0', slug: '\u202e报' }, 'a%5Cb/%00/%E2%80%AE报'],
  [{ newspaper: '', slug: 'x' }, 'books/undated/x'],
  // e and an accent are what é is.
  [{ newspaper: 'e\u0301', slug: 'x' }, '\u00e9/undated/x'],
])('%j is %s', (named, id) => {
  expect(idOf(named)).toBe(id)
})

/** The examples of the extension with `encodeUTF`, but those whose leading or double slashes no id of ours has. */
test.each([
  ['..hor_rib:lé-$id', '..hor_rib=u003Alé-$id'],
  ['object=u123a-01', 'object=u003Du123a-01'],
  ['object=u13a-01', 'object=u13a-01'],
  ['info:fedora/object-01', 'info=u003Afedora/object-01'],
  ['~ info:fedora/-obj#ec@t-"01 ', '=u007E=u0020info=u003Afedora/-obj=u0023ec=u0040t-=u002201=u0020'],
  ['test/ ~/.../blah', 'test/=u0020~/=u002E../blah'],
])('%s lies in %s', (id, path) => {
  expect(pathOf(id)).toBe(path)
  expect(idAt(path)).toBe(id)
})

test('every id has three parts, a folder of its own, and is found again by it', () => {
  const name = fc.string({ unit: 'binary', maxLength: 8 })
  fc.assert(
    fc.property(name, name, name, (newspaper, date, edition) => {
      fc.pre(newspaper.toLowerCase() !== 'extensions')
      const id = idOf({ newspaper, date, edition })
      expect(id.split('/')).toHaveLength(3)
      expect(isInside(id)).toBe(true)
      expect(isInside(pathOf(id))).toBe(true)
      expect(idAt(pathOf(id))).toBe(id)
    }),
  )
})

test.each([
  ['a name that OCFL keeps for itself', 'Extensions/2026-03-14/x'],
  ['a name that no folder can have', `${'报'.repeat(86)}/2026-03-14/x`],
])('%s is refused', (_what, id) => {
  expect(() => pathOf(id)).toThrow(expect.objectContaining({ exitCode: 2 }))
})
