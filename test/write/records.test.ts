// corrections.json and edition.json: what they say, that they say it the same way each time, and what is refused.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Copy, type Edition, Refusal } from '../../src/edition.js'
import { readCorrections, readEdition } from '../../src/write/read-records.js'
import { correctionsJson, editionJson } from '../../src/write/records.js'

const copy: Copy = {
  source: {
    sha256: 'ab'.repeat(32),
    name: '前沿.txt',
    bytes: 12,
    encoding: 'big5',
    why: 'It was given as big5.',
    bom: false,
    unusual: { 10: 'a2cc', 2: 'a2ce' },
  },
  raw: '今天,我们',
  text: '今天，我们',
  corrections: [
    {
      place: { end: { offset: 3, column: 4, line: 1 }, start: { column: 3, line: 1, offset: 2 } },
      ruleId: 'half-width-marks',
      actual: ',',
      expected: '，',
      reason: 'Between Han.',
      confidence: 1,
    },
  ],
  findings: [],
}

const edition: Edition = {
  titleFrom: 'kicker',
  people: [{ name: '巨云鹏', role: '本报记者', relator: 'rpt' }],
  title: '前沿观察',
  slug: '前沿',
  language: 'zh-Hans',
  identifier: 'urn:uuid:1',
  articles: [{ id: 'a1', copy, tree: { type: 'root', children: [] }, metadata: {} }],
  sections: [],
}

const bytes = (text: string) => new TextEncoder().encode(text)
const digest = (text: string) => createHash('sha256').update(text).digest('hex')

test('corrections.json gives back what it was made from', () => {
  const { source, text, corrections } = copy
  const json = correctionsJson([copy])
  expect(readCorrections(json, 'corrections.json')).toEqual([{ source, text, corrections }])
  expect(correctionsJson(readCorrections(json, 'corrections.json'))).toBe(json)
  expect(JSON.parse(json).sources[0].counts).toEqual({ 'half-width-marks': 1 })
  expect(json).toMatch(/^\{\n {2}"schema": "kanben\/corrections",\n {2}"version": 1,\n[\s\S]*\}\n$/)
})

test('any text and any correction survive the record', () => {
  const text = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(text, text, text, text, (clean, actual, expected, reason) => {
      const record = {
        ...copy,
        text: clean,
        corrections: [{ ...copy.corrections[0]!, actual, expected, reason }],
      }
      const [read] = readCorrections(correctionsJson([record]), 'corrections.json')
      expect(read).toEqual({ source: copy.source, text: clean, corrections: record.corrections })
    }),
  )
})

test('edition.json lists every file but itself, by path, with size and digest', () => {
  const files = ['前沿.pdf', 'source/前沿.txt', 'corrections.json', 'edition.json'].map(name => ({
    name,
    mediaType: 'text/plain',
    bytes: bytes(name),
  }))
  const json = editionJson(edition, files, { node: '20.20.2', kanben: '0.1.0' })
  const read = JSON.parse(json)
  expect(read.files.map(({ path }: { path: string }) => path)).toEqual([
    'corrections.json',
    'source/前沿.txt',
    '前沿.pdf',
  ])
  expect(read.files[0]).toEqual({
    path: 'corrections.json',
    mediaType: 'text/plain',
    bytes: 16,
    sha256: digest('corrections.json'),
  })
  expect(Object.keys(read)).toEqual([
    ...['schema', 'version', 'slug', 'title', 'titleFrom', 'language', 'identifier', 'people'],
    ...['articles', 'sources', 'tools', 'files'],
  ])
  expect(Object.keys(read.tools)).toEqual(['kanben', 'node'])
  expect(read.sources[0].name).toBe('前沿.txt')
  expect(readEdition(json, 'edition.json').files).toEqual(read.files)
  expect(editionJson(edition, [...files].reverse(), { kanben: '0.1.0', node: '20.20.2' })).toBe(json)
})

const good = JSON.parse(correctionsJson([copy]))
const broken: [string, unknown, string][] = [
  ['no JSON', undefined, 'it is not JSON'],
  ['another schema', { ...good, schema: 'kanben/edition' }, 'schema: '],
  ['a later version', { ...good, version: 2 }, 'version: '],
  ['a list', [], 'the file: '],
  [
    'a name that leads away',
    source({ name: '../x.txt' }),
    'sources.0.source.name: is not the path of a file in the edition’s folder',
  ],
  ['a name that is a folder', source({ name: '..' }), 'sources.0.source.name: '],
  ['a name with a drive', source({ name: 'C:x' }), 'sources.0.source.name: '],
  ['an unknown encoding', source({ encoding: 'latin1' }), 'sources.0.source.encoding: '],
  ['a key of two lines', source({ unusual: { '1\n2': 'a2cc' } }), 'sources.0.source.unusual.1 2: '],
  ['bytes that are no hex', source({ unusual: { 1: 'zz' } }), 'sources.0.source.unusual.1: '],
  [
    'a place that is no place',
    correction({ place: { start: {}, end: {} } }),
    'sources.0.corrections.0.place.start.line: ',
  ],
  ['no replaced text', correction({ actual: undefined }), 'sources.0.corrections.0.actual: '],
]

function source(change: object): object {
  return { ...good, sources: [{ ...good.sources[0], source: { ...good.sources[0].source, ...change } }] }
}

function correction(change: object): object {
  const [first] = good.sources
  return { ...good, sources: [{ ...first, corrections: [{ ...first.corrections[0], ...change }] }] }
}

test.each(broken)('%s is refused in one line', (_, record, where) => {
  const text = record === undefined ? '{' : JSON.stringify(record)
  const refuse = () => readCorrections(text, 'x/corrections.json')
  expect(refuse).toThrow(Refusal)
  expect(refuse).toThrow(`x/corrections.json: not a record that kanben can read (${where}`)
  expect(refuse).not.toThrow('\n')
})
