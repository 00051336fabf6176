// A publication that stands, and what has changed since → whether it stays as it is.
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { type PublishOptions, publish } from '../src/index.js'
import { root } from '../src/root.js'

const top = fs.mkdtempSync(join(tmpdir(), 'kanben-fresh-'))
afterAll(() => fs.rmSync(top, { recursive: true }))

const gate = fs.readFileSync(join(root, 'test/pictures/gate.png'))
const options: PublishOptions = { formats: ['epub', 'md'], ifChanged: true }

let dir: string
let out: string
beforeEach(async () => {
  const place = fs.mkdtempSync(join(top, 'at-'))
  dir = join(place, '晨报')
  out = join(place, 'out')
  write('edition.yaml', 'title: 晨报\narticles: [a.md, "b*.txt"]\n')
  write('a.md', '# 城门\n\n![城门](gate.png)\n\n![看不见](later.png)\n\n城门又开了。\n')
  write('b1.txt', '标题\n\n今天下午,市里开会。\n')
  write('gate.png', gate)
  await publish(join(dir, 'edition.yaml'), { ...options, out })
})

function write(name: string, content: string | Uint8Array): void {
  fs.mkdirSync(dir, { recursive: true })
  fs.writeFileSync(join(dir, name), content)
}

const again = (more: PublishOptions = {}) => publish(join(dir, 'edition.yaml'), { ...options, out, ...more })

/** Path → bytes of all that was published. */
function lying(): Record<string, string> {
  const names = (fs.readdirSync(out, { recursive: true }) as string[]).sort()
  const files = names.filter(name => fs.statSync(join(out, name)).isFile())
  return Object.fromEntries(files.map(name => [name, fs.readFileSync(join(out, name), 'latin1')]))
}

test('nothing: it stays, and is what would have been made', async () => {
  const before = lying()
  const written = fs.statSync(join(out, '晨报', 'edition.json')).mtimeMs
  const kept = await again()
  expect(kept).toMatchObject({
    unchanged: true,
    dir: join(out, '晨报'),
    edition: { slug: '晨报', title: '晨报' },
  })
  expect(fs.statSync(join(out, '晨报', 'edition.json')).mtimeMs).toBe(written)
  const made = await again({ ifChanged: false })
  expect(made.unchanged).toBeUndefined()
  expect(kept.files.map(({ name }) => name).sort()).toEqual(made.files.map(({ name }) => name).sort())
  expect(lying()).toEqual(before)
})

test('the order in which formats are asked for, and what is usual anyway, change nothing', async () => {
  expect(await again({ formats: ['md', 'epub'], fonts: true, rules: {}, metadata: {} })).toHaveProperty(
    'unchanged',
  )
})

test('nothing of the machine is in its record', async () => {
  const record = fs.readFileSync(join(out, '晨报', 'edition.json'), 'utf8')
  expect(record).not.toContain(top)
  const elsewhere = join(fs.mkdtempSync(join(top, 'elsewhere-')), '晨报')
  fs.cpSync(dir, elsewhere, { recursive: true })
  const other = join(elsewhere, '..', 'out')
  await publish(elsewhere, { ...options, out: other })
  expect(fs.readFileSync(join(other, '晨报', 'edition.json'), 'utf8')).toBe(record)
})

const published = (name: string): string => join(out, '晨报', name)

describe('it is made anew where there is change in', () => {
  const changes: [string, () => unknown][] = [
    ['a text', () => write('b1.txt', '标题\n\n今天上午,市里开会。\n')],
    ['edition.yaml', () => write('edition.yaml', 'title: 晚报\narticles: [a.md, "b*.txt"]\n')],
    ['what a glob finds', () => write('b2.txt', '又一篇\n\n明天下雨。\n')],
    ['a picture', () => write('gate.png', fs.readFileSync(join(root, 'test/pictures/boat.jpg')))],
    ['a picture that has gone', () => fs.unlinkSync(join(dir, 'gate.png'))],
    ['a picture that has come', () => write('later.png', gate)],
    ['rules', () => ({ rules: { 'half-width-marks': 'off' } })],
    ['formats', () => ({ formats: ['md'] })],
    ['fonts', () => ({ fonts: false })],
    ['what is known of it', () => ({ metadata: { publisher: '临洲出版社' } })],
    ['its date', () => ({ metadata: { modified: '2026-03-14T00:00:00Z' } })],
    ['a file of it that has gone', () => fs.unlinkSync(published('report.html'))],
    ['its record, which has gone with all else', () => fs.rmSync(published(''), { recursive: true })],
    ['versions', () => edit('edition.json', /"node": "[^"]+"/, '"node": "1.0.0"')],
    ['versions of which there are more', () => edit('edition.json', /"node":/, '"chromium": "1", "node":')],
  ]
  test.each(changes)('%s', async (_, change) => {
    const more = (change() ?? {}) as PublishOptions
    expect(await again(more)).not.toHaveProperty('unchanged')
    expect(await again(more)).toHaveProperty('unchanged', true)
  })
})

function edit(name: string, from: RegExp, to: string): void {
  const text = fs.readFileSync(published(name), 'utf8')
  expect(text).toMatch(from)
  fs.writeFileSync(published(name), text.replace(from, to))
}

describe('what people did to it is not passed over', () => {
  test.each([
    ['edited', () => edit('report.html', /<title>/, '<title>!')],
    ['edited, of the same length', () => edit('report.html', /城门/, '门城')],
    ['laid there', () => fs.writeFileSync(published('notes.txt'), '')],
    ['its record', () => fs.writeFileSync(published('edition.json'), '{')],
  ])('%s', async (_, change) => {
    change()
    await expect(again()).rejects.toMatchObject({ name: 'Refusal', exitCode: 2 })
  })
})

test('with a PDF it needs to know the browser', async () => {
  const browser = { path: '', from: 'named' as const }
  const press = { version: '1.2.3', hasCase: true, browser, close: async () => {} }
  const print = () => Promise.reject(new Error('printed'))
  await expect(again({ formats: ['pdf'], press: { ...press, print } })).rejects.toThrow('printed')
})
