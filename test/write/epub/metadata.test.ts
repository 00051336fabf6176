import { expect, test } from 'vitest'
import { direction } from '../../../src/direction.js'
import type { Picture } from '../../../src/edition.js'
import { accessibility, traits } from '../../../src/write/epub/accessibility.js'
import { fileAs } from '../../../src/write/epub/file-as.js'
import { metadata } from '../../../src/write/epub/metadata.js'
import { edition } from './sample.js'

test.each([
  ['ar', 'rtl'],
  ['ug', 'rtl'],
  ['ug-Latn', undefined],
  ['zh-Hans', undefined],
  ['und', undefined],
  ['no tag', undefined],
])('lines of %s run %s', (language, way) => {
  expect(direction(language)).toBe(way)
})

test('nothing is stated that the edition does not give', () => {
  const { elements, people, newspaper, subtitle } = metadata({ ...edition, people: [] })
  expect([elements, people, newspaper, subtitle]).toEqual([[], [], undefined, undefined])
})

test('a person is named once, with every role; only an author is a creator', () => {
  const { people } = metadata({
    ...edition,
    people: [
      { name: '甲', role: '本报记者', relator: 'rpt' },
      { name: '乙', role: '作者', relator: 'aut' },
      { name: '甲', role: '摄影', relator: 'pht' },
      { name: '甲', role: '本报记者', relator: 'rpt' },
    ],
  })
  expect(people).toEqual([
    { element: 'contributor', name: '甲', fileAs: '甲', relators: ['rpt', 'pht'] },
    { element: 'creator', name: '乙', fileAs: '乙', relators: ['aut'] },
  ])
})

test('a date that is none stays out of dc:date, and an issue that is no number out of group-position', () => {
  const { elements, position, issue } = metadata({
    ...edition,
    date: '2025年冬',
    newspaper: '刊',
    issue: '年终号',
  })
  expect([elements, position, issue]).toEqual([[], undefined, '年终号'])
  const numbered = metadata({ ...edition, date: '2025-12', newspaper: '刊', issue: '12' })
  expect([numbered.elements, numbered.position]).toEqual([[{ name: 'date', value: '2025-12' }], '12'])
})

test.each([
  ['李 文', '李文'],
  ['阿依古丽·买买提', '阿依古丽·买买提'],
  ['Jane Holloway', 'Holloway, Jane'],
  ['Vincent van Gogh', 'van Gogh, Vincent'],
  ['Aristotle', 'Aristotle'],
  ['& < > the whole long staff of this paper', '& < > the whole long staff of this paper'],
])('%s is filed as %s', (name, filed) => {
  expect(fileAs(name)).toBe(filed)
})

function element(tagName: string, properties: Record<string, string> = {}) {
  return { type: 'element' as const, tagName, properties, children: [] }
}

const moving: Picture = {
  ...{ path: 'a.gif', name: 'a1-1.gif', mediaType: 'image/gif', bytes: new Uint8Array() },
  ...{ width: 1, height: 1, animated: true },
}

function stated(...children: ReturnType<typeof element>[]): string[] {
  const pictures = new Map([['images/a1-1.gif', moving]])
  return accessibility(traits({ type: 'root', children }, pictures), 'en').map(
    ({ property, value }) => `${property} ${value}`,
  )
}

test('accessibility is computed from what the content holds', () => {
  const text = stated(element('h1'))
  expect(text).toContain('accessibilityFeature structuralNavigation')
  expect(text).toContain('accessModeSufficient textual')
  expect(text.join()).not.toMatch(/visual|alternativeText|rubyAnnotations/)
  expect(text.at(-1)).toMatch(/no images/)

  const pictures = stated(element('img', { src: 'a.png', alt: 'A ferry' }), element('ruby'))
  expect(pictures).toEqual(expect.arrayContaining(['accessMode visual', 'accessModeSufficient textual']))
  expect(pictures).toEqual(
    expect.arrayContaining(['accessibilityFeature alternativeText', 'accessibilityFeature rubyAnnotations']),
  )
  expect(pictures.join()).not.toMatch(/structuralNavigation|no images/)

  const decoration = stated(element('img', { src: 'a.png', alt: '' }))
  expect(decoration.join()).not.toMatch(/visual|alternativeText|no images/)
  expect(decoration.at(-1)).toMatch(/mere decoration/)

  const silent = stated(element('img', { src: 'images/a1-1.gif' }))
  expect(silent).toEqual(
    expect.arrayContaining(['accessModeSufficient textual,visual', 'accessibilityHazard unknown']),
  )
  expect(silent.join()).not.toContain('alternativeText')
  expect(silent.at(-1)).toMatch(/lack alternative text/)
})
