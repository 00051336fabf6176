// kanben restore: one raw file to standard output or a path, several into a folder.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publish } from '../../src/index.js'
import { folder } from '../pictures/files.js'
import { kanben } from './run.js'

const raw: Record<string, string> = {
  '要闻/1.txt': '望洲桥重开\r\n\r\n昨日清晨,望洲桥重开.\r\n',
  '副刊/2.md': '# 江边\n\n三月。\n',
  '3.txt': '更正\n\n甲,应为乙.\n',
}
const dir = mkdtempSync(join(tmpdir(), 'kanben-'))
let several: string
let one: string
beforeAll(async () => {
  several = (await publish(folder(raw, 'several'), { formats: ['md'], out: dir })).dir!
  const parts = folder({ 'one.txt': `${raw['3.txt']}***\n${raw['3.txt']}` })
  one = (await publish(join(parts, 'one.txt'), { formats: ['md'], out: dir, split: '***' })).dir!
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('several: all of them, by their paths', async () => {
  const output = join(dir, 'raw')
  const { code, stdout } = await kanben(['restore', several, '--output', output])
  expect([code, stdout]).toEqual([0, `${output}: 3 files\n`])
  for (const [path, text] of Object.entries(raw)) expect(readFileSync(join(output, path), 'utf8')).toBe(text)
  expect(readdirSync(dir).filter(name => name.endsWith('.part'))).toEqual([])
})

test('into an empty folder, and never over files', async () => {
  const output = join(dir, 'there')
  mkdirSync(output)
  expect((await kanben(['restore', several, '--output', `${output}/`])).code).toBe(0)
  writeFileSync(join(output, '3.txt'), 'mine')
  const { code, stderr } = await kanben(['restore', several, '--output', output])
  expect([code, stderr]).toEqual([2, `kanben: ${output}: is not empty — Name a new folder with --output.\n`])
  expect(readFileSync(join(output, '3.txt'), 'utf8')).toBe('mine')
})

test('several without a folder: refused', async () => {
  const { code, stdout, stderr } = await kanben(['restore', several])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toBe(`kanben: ${several}: has 3 sources, not one — Name a folder for them with --output.\n`)
})

test('one file of two articles is one file', async () => {
  const whole = `${raw['3.txt']}***\n${raw['3.txt']}`
  expect((await kanben(['restore', one])).stdout).toBe(whole)
  const output = join(dir, 'one-again.txt')
  expect((await kanben(['restore', one, '--output', output])).code).toBe(0)
  expect(readFileSync(output, 'utf8')).toBe(whole)
})

test('a record that leads out of the folder writes nothing', async () => {
  const path = join(several, 'corrections.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"3.txt"', '"../3.txt"'))
  const { code, stderr } = await kanben(['restore', several, '--output', join(dir, 'out')])
  expect([code, stderr.split('\n').length]).toEqual([2, 2])
  expect(existsSync(join(dir, 'out'))).toBe(false)
  expect(existsSync(join(dir, '3.txt'))).toBe(false)
})
