// Copy that means harm → a book that is safe and valid, findings that say what was refused, and no request, by the program itself.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { checkEpub } from '../../src/verify/epub/index.js'
import { kanben } from '../cli/run.js'
import { attacks, markdown } from './copy.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const preload = join(import.meta.dirname, 'no-network.mjs')

/** The program run where every way out of the machine is watched and shut. */
async function watched(args: string[]) {
  const calls = join(dir, `${args.join('-').replace(/\W+/g, '-').slice(-40)}.calls`)
  writeFileSync(calls, '')
  const run = await kanben(args, { env: { NODE_OPTIONS: `--import ${preload}`, KANBEN_CALLS: calls } })
  return { ...run, calls: readFileSync(calls, 'utf8') }
}

/** Publishes copy under a name in a folder of its own. */
async function published(name: string, copy: string | Buffer, formats = 'epub') {
  const home = mkdtempSync(join(dir, 'copy-'))
  writeFileSync(join(home, name), copy)
  const run = await watched([
    'publish',
    join(home, name),
    '--out',
    join(home, 'out'),
    '--formats',
    formats,
    '--json',
  ])
  const files = readdirSync(home, { recursive: true }) as string[]
  const path = files.find(each => each.endsWith('.epub'))
  const epub = path ? new Uint8Array(readFileSync(join(home, path))) : undefined
  return { ...run, home, files, epub }
}

const markup = /\.(?:xhtml|opf|ncx|xml)$/

/** Tags of the book: without words between them, and without those that attributes hold for people. */
function tags(epub: Uint8Array): string {
  const files = Object.entries(unzipSync(epub)).filter(([name]) => markup.test(name))
  const words = />[^<]*<|\s(?:alt|title|aria-label|data-byline)="[^"]*"/g
  return files
    .map(([, bytes]) => strFromU8(bytes).replace(words, found => (found[0] === '>' ? '><' : '')))
    .join('\n')
}

test('the watch itself sees what it is there to see', async () => {
  const calls = join(dir, 'self.calls')
  writeFileSync(calls, '')
  for (const call of [
    "fetch('http://evil.example/')",
    "require('node:net').connect(80, 'evil.example')",
    "require('node:dns').lookup('evil.example', () => {})",
    "new (require('node:net').Socket)().connect(80)",
  ]) {
    const { execFileSync } = await import('node:child_process')
    const script = `try { ${call} } catch {}`
    execFileSync(process.execPath, ['--import', preload, '-e', script], {
      env: { ...process.env, KANBEN_CALLS: calls },
    })
  }
  expect(readFileSync(calls, 'utf8').trim().split('\n')).toEqual([
    'fetch',
    'net.connect',
    'dns.lookup',
    'net.Socket.connect',
  ])
})

test.each([
  ['copy.md', markdown, 'epub,pdf'],
  ['copy.txt', attacks, 'epub'],
])('%s', async (name, copy, formats) => {
  const { code, stdout, stderr, calls, epub, files } = await published(name, copy, formats)
  expect([code, calls]).toEqual([0, ''])
  expect(stderr).not.toMatch(/\n\s+at /)
  expect((await checkEpub(epub!, name)).filter(({ severity }) => severity !== 'info')).toEqual([])
  const harm = /<script|\son[a-z]+=|javascript:|file:|evil\.example|<iframe|<object|<!ENTITY/i
  expect(tags(epub!).match(harm)?.[0]).toBe(undefined)
  expect(strFromU8(unzipSync(epub!)['OEBPS/content.opf']!)).not.toMatch(/root:|\0/)
  expect(files.filter(path => path.includes('..') || /passwd|hostname/.test(path))).toEqual([])
  if (name.endsWith('.md')) toldOf(stdout)
})

/** What was refused is told. In plain text nothing is: there it is text, which the page shows as typed. */
function toldOf(stdout: string): void {
  const { findings } = JSON.parse(stdout) as { findings: { id: string; message: string }[] }
  const told = findings.map(({ id, message }) => `${id}: ${message}`).join('\n')
  for (const refused of [
    '<script>',
    'the attribute onclick',
    'the attribute onerror',
    '<iframe>',
    '<object>',
    '<style>',
    '<link>',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'http://evil.example/b.png',
    '../../../../etc/hostname',
    'a declaration',
  ]) {
    expect(told).toContain(refused)
  }
}

test.each([
  ['nul.txt', Buffer.from('第一段。\n\n第二\0段。\n'), 2],
  ['surrogate.txt', Buffer.from([0xe6, 0xb8, 0xa1, 0xed, 0xa0, 0x80, 0x0a]), undefined],
  ['deep.md', `${'> '.repeat(10_000)}深\n`, 2],
])('%s is refused in one line, or published without harm', async (name, copy, expected) => {
  const { code, stderr, calls, epub } = await published(name, copy)
  expect(calls).toBe('')
  expect(stderr).not.toMatch(/\n\s+at /)
  if (expected !== undefined) expect(code).toBe(expected)
  if (epub) expect((await checkEpub(epub, name)).filter(({ severity }) => severity === 'error')).toEqual([])
})

test('a name that leads elsewhere leads nowhere', async () => {
  const { code, files } = await published('..%2f..%2f$(touch evil);`id`.md', '# 题\n\n一段。\n')
  expect(code).toBe(0)
  expect(files.every(path => path.split('/').every(part => part !== '..'))).toBe(true)
})
