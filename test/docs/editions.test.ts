// docs/editions.md and the JSON Schema say what is so: keys, examples and messages are those of the program.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { z } from 'zod'
import { editionSchema } from '../../docs/schema.js'
import { readManifest } from '../../src/ingest/manifest/index.js'
import { schema } from '../../src/ingest/manifest/schema.js'
import { root } from '../../src/root.js'
import { readYaml } from '../../src/yaml.js'
import { folder } from '../pictures/files.js'

const shipped = readFileSync(join(root, 'schemas/edition.schema.json'), 'utf8')
const validate = new Ajv({ strict: false }).compile(JSON.parse(shipped))
const pages = ['docs/editions.md', 'docs/editions.zh-CN.md'].map(
  name => [name, readFileSync(join(root, name), 'utf8')] as const,
)
const examples = pages.flatMap(([, page]) =>
  [...page.matchAll(/^```yaml\n(.*?)^```/gmsu)].map(([, yaml]) => yaml!),
)

test('the schema that is shipped is the one that npm run schema writes', () => {
  expect(shipped).toBe(editionSchema())
})

test('every property says what it is', () => {
  const silent: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { properties = {} } = value as {
      properties?: Record<string, { description?: string }>
    }
    for (const [key, one] of Object.entries(properties))
      if (!one.description && !JSON.stringify(one).includes('#/definitions/rules')) silent.push(key)
    Object.values(value).forEach(walk)
  }
  walk(JSON.parse(shipped))
  expect(silent).toEqual([])
})

describe('examples', () => {
  const sample = readFileSync(join(root, 'samples/linzhou-chenbao/edition.yaml'), 'utf8')
  test.each([...examples, sample])('%#', yaml => {
    expect(validate(parse(yaml)) || validate.errors).toBe(true)
    expect(readYaml(yaml, schema, { file: 'edition.yaml', hint: '' }).value).toBeTruthy()
  })

  test('the sample names the schema by its place', () => {
    const [, path] = /\$schema=(\S+)/u.exec(sample)!
    expect(readFileSync(join(root, 'samples/linzhou-chenbao', path!), 'utf8')).toBe(shipped)
  })
})

test.each([
  'title: 甲',
  'articles: []',
  'articles: a.txt',
  'sections: []',
  'sections: [{ title: 甲 }]',
  'sections: [{ articles: [a.txt] }]\narticles: [a.txt]',
  'articles: [a.txt]\ntilte: 甲',
  'articles: [a.txt]\ndate: 14.3.2026',
  'articles: [a.txt]\nlanguage: 中文',
  'articles: [a.txt]\ntheme: poster',
  'articles: [a.txt]\nrules: { no-such-rule: off }',
  'articles: [a.txt]\nrules: { half-width-marks: 2 }',
  'articles: [{ file: a.txt, roles: { 1: headline } }]',
  'articles: [{ file: a.txt, roles: { 0: title } }]',
  'articles: [{ title: 甲 }]',
  'articles: [{ file: a.txt, images: [{ alt: 桥 }] }]',
])('editors mark %j', yaml => {
  expect(validate(parse(yaml))).toBe(false)
})

/** Keys of a shape and of the lists and objects in it. */
function keysOf(shape: z.core.$ZodType): string[] {
  const def = shape._zod.def as unknown as Record<string, unknown>
  const inner = ['innerType', 'element', 'in'].flatMap(key =>
    def[key] ? keysOf(def[key] as z.core.$ZodType) : [],
  )
  const options = ((def.options ?? []) as z.core.$ZodType[]).flatMap(keysOf)
  const own = Object.entries((def.shape ?? {}) as Record<string, z.core.$ZodType>).flatMap(([key, one]) => [
    key,
    ...keysOf(one),
  ])
  return [...inner, ...options, ...own]
}

test.each(pages)('%s has every key', (_, page) => {
  const keys = [...new Set(keysOf(schema))]
  expect(keys.length).toBeGreaterThan(30)
  expect(keys.filter(key => !page.includes(`\`${key}\``))).toEqual([])
})

test.each(pages)('%s: the messages are those of the program', async (_, page) => {
  const shown = [...page.matchAll(/^edition\.yaml:(\d+:\d+: .*)$/gmu)].map(([, line]) => line)
  const written = [
    '# 晨报\ndate：2026-03-14\narticles: [1.txt]',
    'date: 2026-03-14\n\nsections:\n  - title: 要闻\n    articles:\n      - 1.txt\n      - yaowen/3.txt',
    'sections:\n  - title: 要闻\n    files: [1.txt]',
    '\n\n\ndate: 2026-02-30\narticles: [1.txt]',
  ]
  const dir = folder({ '1.txt': '文' })
  const path = join(dir, 'edition.yaml')
  const told: string[] = []
  for (const yaml of written) {
    writeFileSync(path, yaml)
    await readManifest(path).catch(({ message }) => told.push(message.replace(`${path}:`, '')))
  }
  expect(told).toEqual(shown)
})
