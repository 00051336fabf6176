// Files on disk → Copy, or one clear line.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, test, vi } from 'vitest'
import { Refusal } from '../../src/edition.js'
import { encode } from '../../src/ingest/encode.js'
import { ingest } from '../../src/ingest/index.js'
import { sizeLimit } from '../../src/ingest/read.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-ingest-'))
afterAll(() => rmSync(dir, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(dir, name)
  writeFileSync(path, content)
  return path
}

async function refused(path: string, encoding?: string): Promise<Refusal> {
  const error = await ingest(path, encoding ? { encoding } : {}).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Refusal)
  expect((error as Refusal).message).not.toContain('\n')
  expect((error as Refusal).hint).toMatch(/\.$|< it$/)
  return error as Refusal
}

test('a file becomes a copy with its provenance and nothing of the machine', async () => {
  const raw = encode('前沿观察。\r\n近日,本报记者。\n', { encoding: 'gb18030', bom: false })
  const copy = await ingest(file('前沿 观察.txt', raw))
  expect(copy).toEqual({
    source: {
      name: '前沿 观察.txt',
      bytes: raw.length,
      sha256: createHash('sha256').update(raw).digest('hex'),
      encoding: 'gb18030',
      bom: false,
      why: expect.stringContaining('gb18030'),
    },
    raw: '前沿观察。\r\n近日,本报记者。\n',
    text: '前沿观察。\r\n近日,本报记者。\n',
    corrections: [],
    findings: [],
  })
  expect(JSON.stringify(copy)).not.toContain(dir)
})

test('each thing that is no readable file has its line', async () => {
  mkdirSync(join(dir, 'folder'))
  symlinkSync('loop', join(dir, 'loop'))
  const large = file('large.txt', 'a')
  truncateSync(large, sizeLimit * 2 ** 20 + 1)
  const lines = {
    folder: 'a folder, not a file',
    'none.txt': 'no such file',
    'large.txt/x': 'no such file',
    loop: 'a link that leads to itself',
    [`${'长'.repeat(100)}.txt`]: 'no such file (the name is too long)',
    'large.txt': 'larger than 64 MiB',
  }
  for (const [name, line] of Object.entries(lines)) {
    expect((await refused(join(dir, name))).message).toBe(`${join(dir, name)}: ${line}`)
  }
  expect((await refused(file('empty.txt', ''))).message).toMatch(/: empty$/)
  expect((await refused(file('blank.txt', '\ufeff \n\u3000\n'))).message).toMatch(
    /: holds no text, only spaces$/,
  )
  expect((await refused('/dev/null')).message).toBe('/dev/null: a pipe or device, not a file')
})

test.skipIf(process.platform === 'win32')('a named pipe is refused at once', async () => {
  execFileSync('mkfifo', [join(dir, 'pipe')])
  expect((await refused(join(dir, 'pipe'))).message).toMatch(/: a pipe or device, not a file$/)
})

test.skipIf(!process.geteuid)('a file without the right to read it is refused', async () => {
  const path = file('secret.txt', '文')
  chmodSync(path, 0)
  const user = process.geteuid!()
  // Root may read everything, so this is tried as nobody.
  if (user === 0) process.seteuid!(65534)
  try {
    expect((await refused(path)).message).toMatch(/: no right to read it$/)
  } finally {
    process.seteuid!(user)
  }
})

test('files of other kinds are named', async () => {
  const zip = (names: string) => Buffer.from(`PK\x03\x04${'\0'.repeat(26)}${names}`, 'latin1')
  const kinds: [string, Uint8Array][] = [
    ['a PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3', 'latin1')],
    ['an EPUB', zip('mimetypeapplication/epub+zip')],
    ['an OpenDocument file', zip('mimetypeapplication/vnd.oasis.opendocument.text')],
    ['a Word document (.docx)', zip('[Content_Types].xml word/document.xml')],
    ['an Office document', zip('[Content_Types].xml')],
    ['a ZIP archive', zip('1.txt')],
    ['an old Office document (.doc, .xls, .wps)', Buffer.from('d0cf11e0a1b11ae10000', 'hex')],
    ['an RTF document', Buffer.from('{\\rtf1\\ansi\\ansicpg936')],
    ['a PNG picture', Buffer.from('89504e470d0a1a0a0000', 'hex')],
    ['a JPEG picture', Buffer.from('ffd8ffe000104a46', 'hex')],
    ['UTF-32 text', Buffer.from('fffe00002d4e0000', 'hex')],
  ]
  for (const [kind, bytes] of kinds) {
    const { message, hint } = await refused(file('copy.txt', bytes), 'gbk')
    expect(message).toBe(`${join(dir, 'copy.txt')}: ${kind}, not text`)
    expect(hint).toMatch(/text|UTF-8/)
  }
})

test('text that was lost before, and characters of private use, are found with their places', async () => {
  const { findings, text } = await ingest(file('lost.txt', '第一行\n第\ufffd\ufffd二行\ue000\n'))
  expect(text).toContain('\ufffd\ufffd')
  expect(
    findings.map(({ id, place }) => [id, place?.start.line, place?.start.column, place?.end.column]),
  ).toEqual([
    ['replacement-character', 2, 2, 4],
    ['private-use-character', 2, 6, 7],
  ])
  expect(findings[0]).toMatchObject({ file: 'lost.txt', severity: 'warning' })
})

test('very many of them are counted and not listed', async () => {
  const { findings } = await ingest(file('many.txt', '文\ufffd'.repeat(120)))
  expect(findings).toHaveLength(51)
  expect(findings.at(-1)?.message).toContain('70 more places')
})

test('a guess is said to be one', async () => {
  const { findings, text } = await ingest(file('short.txt', Buffer.from('b9dbb2ec', 'hex')))
  expect(text).toBe('观察')
  expect(findings).toEqual([
    expect.objectContaining({
      id: 'encoding-guess',
      message: 'Read as gb18030, but too short to tell it from big5',
    }),
  ])
})

test('an encoding that is given is used, and an unknown one is refused', async () => {
  const path = file('short.txt', Buffer.from('b9dbb2ec', 'hex'))
  expect(await ingest(path, { encoding: 'Big5' })).toMatchObject({
    source: { encoding: 'big5' },
    findings: [],
  })
  expect(await refused(path, 'ansi')).toMatchObject({ message: 'unknown encoding "ansi"', exitCode: 2 })
})

test('bytes that cannot be decoded are refused with file, line, bytes and offset', async () => {
  const path = file(
    'broken.txt',
    Buffer.concat([Buffer.from('前沿观察\n今年4月'), Buffer.from([0xe4, 0xbd, 0x0a])]),
  )
  expect((await refused(path)).message).toBe(`${path}: line 2: E4 BD 0A at byte 23 (0x17) is no utf-8 text`)
})

test('standard input is read for -, and given up when it does not end', async () => {
  const stdin = vi.spyOn(process, 'stdin', 'get')
  const piped = (chunks: Iterable<Buffer>) =>
    stdin.mockReturnValue(Readable.from(chunks) as typeof process.stdin)
  // A character may be cut by the end of a chunk.
  piped([Buffer.from('e5898de6', 'hex'), Buffer.from('b2bf', 'hex')])
  expect(await ingest('-')).toMatchObject({ source: { name: 'stdin.txt', bytes: 6 }, raw: '前沿' })
  piped([])
  expect((await refused('-')).message).toBe('standard input: empty')
  piped([Buffer.from('ff', 'hex')])
  expect((await refused('-', 'utf-8')).message).toMatch(/^standard input: line 1: FF at byte 0/)
  const mebibyte = Buffer.alloc(2 ** 20, 'a')
  piped(
    (function* () {
      while (true) yield mebibyte
    })(),
  )
  expect((await refused('-')).message).toBe('standard input: larger than 64 MiB')
  stdin.mockRestore()
})
