// The command as it ships: in few files, with the licences of all that is in them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../src/root.js'

const folder = join(root, 'dist/cli')
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const files = readdirSync(folder).filter(name => name.endsWith('.js'))

test('nothing in it asks for a module in a way that an ES module has not', () => {
  // esbuild's stand-in for `require` throws: what calls it belongs among bundle.js's externals.
  const asking = files.filter(name => /\b__require\w*\("/.test(read(name)))
  expect(asking).toEqual([])
})

test('package.json names it, and a shell can start it', () => {
  const { bin, files: shipped } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(bin).toEqual({ kanben: 'dist/cli/kanben.js' })
  expect(shipped).toContain('dist/cli')
  expect(read('kanben.js')).toMatch(/^#!\/usr\/bin\/env node\n/)
})

test('who wrote what is in it is told, with the licence; none of them is the GPL or its kin', () => {
  const told = read('LICENSES.txt').split(/\n-{80}\n\n/)
  const names = told.map(text => /^(\S+) \d\S* \((.+)\)\n/.exec(text)?.slice(1))
  expect(names.map(found => found?.[0])).toEqual(
    expect.arrayContaining(['@cantoo/pdf-lib', 'parse5', 'unified', 'zod']),
  )
  for (const found of names) expect(found?.[1]).not.toMatch(/GPL/)
  // Of each package whose code stands in a file its path is told there.
  const bundled = files.flatMap(name =>
    [...read(name).matchAll(/^\/\/ node_modules\/(?:.*\/node_modules\/)?((?:@[^/]+\/)?[^/]+)\//gm)].map(
      ([, of]) => of,
    ),
  )
  expect(bundled.length).toBeGreaterThan(300)
  expect([...new Set(bundled)].filter(name => !names.some(found => found?.[0] === name))).toEqual([])
})
