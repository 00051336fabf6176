// YAML as people and accidents write it: a value, or one line that says where and what; never anything else.
import { array, assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { Refusal } from '../src/edition.js'
import { schema } from '../src/ingest/manifest/schema.js'
import { readYaml } from '../src/yaml.js'

const written = { file: 'edition.yaml', hint: 'See the docs.' }

const tokens = [
  ...[
    'title',
    'articles',
    'sections',
    'rules',
    'roles',
    'images',
    'people',
    'theme',
    'date',
    '__proto__',
    'constructor',
  ],
  ...[
    ': ',
    ':',
    '：',
    '- ',
    '\n',
    '\n  ',
    '\n    ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '#',
    '|',
    '>',
    '? ',
    '---',
    '...',
    '%YAML 1.2\n',
  ],
  ...[
    '&a ',
    '*a',
    '<<',
    '!!str ',
    '!x ',
    '~',
    'null',
    'true',
    '01',
    '1e999',
    '0x1f',
    '.nan',
    '甲',
    '　',
    '\t',
    '\u0000',
    '\ud800',
    '\r',
    '\u2028',
    'a.txt',
  ],
]

test('whatever the text is', () => {
  const text = array(constantFrom(...tokens), { maxLength: 24 }).map(parts => parts.join(''))
  const read = (yaml: string): void => {
    try {
      readYaml(yaml, schema, written)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      expect(error.message).toMatch(/^edition\.yaml:\d+:\d+: ./su)
    }
  }
  assert(property(text, read), { numRuns: 3000, seed: 6 })
  assert(property(string({ unit: 'binary', maxLength: 40 }), read), { numRuns: 500, seed: 6 })
})

test('the place is that of the file, whatever stands above', () => {
  const read = () => readYaml('a: 1\n\nb: [2]\n', z.object({ b: z.string() }), { ...written, above: 10 })
  expect(read).toThrow('edition.yaml:13:4: b: expected text; found a list')
})

test('a check made later refuses at its place', () => {
  const { refuse } = readYaml('a:\n  - x: 1\n  - &t\n    y: 2\nb: *t\n', z.looseObject({}), written)
  expect(() => refuse(['a', 0, 'x'], 'is wrong')).toThrow('edition.yaml:2:8: a › 1 › x: is wrong')
  expect(() => refuse(['a', 0, 'none'], 'is wrong')).toThrow('edition.yaml:2:5: a › 1 › none: is wrong')
  expect(() => refuse(['b', 'y'], 'is wrong')).toThrow('edition.yaml:4:8: b › y: is wrong')
  expect(() => refuse([], 'is wrong')).toThrow('edition.yaml:1:1: is wrong')
})

test('numbers keep their digits, other values their kind', () => {
  const { value } = readYaml(
    'a: [01, 1.10, 2, 1e3, 0x1f, true, "01", 12345678901234567890]',
    z.looseObject({}),
    written,
  )
  expect(value).toEqual({ a: ['01', '1.10', 2, '1e3', '0x1f', true, '01', '12345678901234567890'] })
})
