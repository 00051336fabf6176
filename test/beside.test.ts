// Addresses in copy → the file below the edition's folder that they mean, or none.
import { expect, test } from 'vitest'
import { addressBeside, addressOf, pathBeside } from '../src/beside.js'

test.each([
  ['gate.png', 'gate.png'],
  ['./photos//gate.png', 'photos/gate.png'],
  ['photos/%67ate%20two.png', 'photos/gate two.png'],
  [' 图%20一.png ', '图 一.png'],
  ['100%.png', '100%.png'],
  ['what%3F%23.png', 'what?#.png'],
  ['...png', '...png'],
  ['a/%2E%2E/b.png', 'b.png'],
])('%j → %j', (address, path) => {
  expect(pathBeside(address, 'copy.md')).toBe(path)
  expect(pathBeside(addressOf(path), 'copy.md')).toBe(path)
  expect(pathBeside(address, 'news/copy.md')).toBe(`news/${path}`)
})

test.each([
  ...['', '.', './', '../a.png', 'a/../../b.png', '%2e%2e/a.png', '..%2fa.png', '..'],
  ...[
    '/etc/passwd',
    '%2Fetc/passwd',
    '//example.org/a.png',
    '\\\\host\\a.png',
    'a\\..\\b.png',
    'a%5C..%5Cb.png',
  ],
  ...[
    'http://example.org/a.png',
    'FILE:///etc/passwd',
    'data:image/png;base64,AAAA',
    'javascript:x',
    'c:/a.png',
  ],
  ...['c%3A/a.png', 'a.png?v=2', 'a.png#b', 'a%00.png', 'a%0A.png', '%ff.png', ' http://example.org/a.png'],
])('%j leads nowhere', address => expect(pathBeside(address, 'copy.md')).toBeUndefined())

test.each([
  ['../photos/gate.png', 'news/copy.md', 'photos/gate.png'],
  ['gate.png', 'news/copy.md', 'news/gate.png'],
  ['../a/b.md', 'c/d.md', 'a/b.md'],
])('%s in %s is %s, and back', (address, from, path) => {
  expect(pathBeside(address, from)).toBe(path)
  expect(addressBeside(path, from)).toBe(address)
})

test.each(['../../gate.png', '..', '../'])('%j in a section leads nowhere', address =>
  expect(pathBeside(address, 'news/copy.md')).toBeUndefined(),
)
