// Which encoding is found, what is said of it, and when the answer is no.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Encoding } from '../../src/edition.js'
import { encode } from '../../src/ingest/encode.js'
import { decode } from '../../src/ingest/index.js'
import { encodingOf } from '../../src/ingest/labels.js'
import { root } from '../../src/root.js'

const simplified = readFileSync(join(root, 'samples/qianyan-guancha.txt'), 'utf8')
const traditional = `【本報記者林淑芬／台南報導】連日豪雨造成山區道路中斷，市府昨天宣布，受災戶可向區公所申請補助。

「我們會盡快把路修好，讓學生安心上學。」工務局長陳建宏說，預計下週二前恢復通車；農業局也將派員勘查文旦園，
協助農民申報損失。居民黃太太表示，雨勢最大的時候，溪水一度漫過橋面，幸好里長挨家挨戶通知，大家才及時撤離。`

const bytes = (text: string, encoding: Encoding, bom = false) => encode(text, { encoding, bom })
const found = (raw: Uint8Array) => decode(raw).encoding
const refusal = (raw: Uint8Array, encoding?: string) => {
  try {
    decode(raw, encoding, 'copy.txt')
  } catch (error) {
    return error as Error & { hint: string }
  }
  throw new Error('not refused')
}

describe.each(['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const)('%s', encoding => {
  test.each([true, false])('is found for a news page, byte-order mark: %s', bom => {
    const read = decode(bytes(simplified, encoding, bom))
    expect(read).toMatchObject({ encoding, bom, text: simplified })
    expect(read.doubt).toBeUndefined()
  })

  test('is found for traditional text', () => {
    expect(decode(bytes(traditional, encoding)).text).toBe(traditional)
  })
})

test('Big5 is found', () => {
  expect(decode(bytes(traditional, 'big5'))).toMatchObject({ encoding: 'big5', text: traditional })
})

test('English in UTF-16 without a mark is found', () => {
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    expect(found(bytes('The first line.\r\nThe second, 2025.\r\n', encoding))).toBe(encoding)
  }
})

/** Pieces of `length` characters, all over a text, that have at least one Han. */
function pieces(text: string, length: number): string[] {
  const dense = text.replace(/\s/g, '')
  return Array.from({ length: dense.length - length }, (_, at) => dense.slice(at, at + length)).filter(
    piece => /\p{Script=Han}/u.test(piece),
  )
}

test.each([
  ['gb18030', simplified],
  ['gb18030', traditional],
  ['big5', traditional],
] as const)(
  'short pieces in %s are read right or raise a doubt, and from ten characters on hardly any does',
  (encoding, text) => {
    for (const length of [2, 4, 10, 20]) {
      const all = pieces(text, length).map(piece => ({ piece, read: decode(bytes(piece, encoding)) }))
      expect(all.filter(({ piece, read }) => read.text !== piece && !read.doubt)).toEqual([])
      if (length >= 10) expect(all.filter(({ read }) => read.doubt).length).toBeLessThan(all.length * 0.05)
    }
  },
)

test('a text that two encodings read as well is said to be a guess', () => {
  expect(decode(bytes('观察', 'gb18030'))).toMatchObject({ encoding: 'gb18030', text: '观察', doubt: 'big5' })
  expect(decode(bytes('通知', 'gb18030'))).toMatchObject({
    encoding: 'gb18030',
    text: '通知',
    doubt: 'utf-8',
  })
  expect(decode(bytes('café, 25 €', 'utf-8')).doubt).toBeUndefined()
})

test('the reason names what was weighed', () => {
  expect(decode(bytes(simplified, 'gb18030')).why).toMatch(
    /^Not valid UTF-8; characters in common use: (?:9\d|100) % as gb18030, /,
  )
  expect(decode(bytes('plain', 'utf-8')).why).toBe('It is plain ASCII.')
})

test('Chinese that begins after a long stretch of ASCII is still weighed', () => {
  const text = `${'x = 1;\n'.repeat(20_001)}${simplified}`
  expect(found(bytes(text, 'gb18030'))).toBe('gb18030')
})

test('a damaged byte does not turn UTF-8 or Big5 into something else', () => {
  const cut = bytes(simplified, 'utf-8').subarray(0, 1000)
  expect(refusal(Buffer.concat([cut, Buffer.from(' 完')])).message).toMatch(/is no utf-8 text$/)
  const big5 = Buffer.from(bytes(traditional, 'big5'))
  big5[big5.lastIndexOf(Buffer.from('\n')) + 2] = 0x20
  expect(refusal(big5).message).toMatch(/ at byte \d+ .* is no big5 text$/)
})

const japanese = `港の灯台、百年の光
　海沿いの小さな町に立つ灯台が、今年で点灯百年を迎えた。町では記念の行事が続いており、子どもたちが描いた絵が海岸通りに並んでいる。
　「毎晩この光を見て育ちました」と、漁師の大森さんは話す。`
const korean = `섬마을 도서관, 밤에도 불을 켠다
남쪽 바다의 작은 섬에는 밤 열 시까지 문을 여는 도서관이 있다. 주민 스무 명이 돌아가며 불을 켜고 책을 정리한다.
처음에는 아무도 오지 않을 줄 알았다고 관장은 말했다.`
const french = `« L’été dernier », dit le préfet, « la rivière a débordé deux fois… » Les vendanges, cependant, ont été
sauvées : il aura fallu trois semaines, et le café du pont n’a fermé qu’un seul jour.`

test.each([
  ['shift_jis', japanese],
  ['euc-jp', japanese],
  ['euc-kr', korean],
  ['windows-1252', french],
  ['windows-1252', 'He said: “It was not late — only not yet come.”\r\nNobody laughed.'],
] as const)('%s is found, and gives the same bytes again', (encoding, text) => {
  const raw = bytes(text, encoding)
  const { text: read, doubt, ...how } = decode(raw)
  expect({ read, doubt, encoding: how.encoding }).toEqual({ read: text, doubt: undefined, encoding })
  expect(Buffer.from(encode(read, how)).equals(raw)).toBe(true)
})

test('a few words of Japanese are read', () => {
  expect(decode(bytes('灯台の光', 'shift_jis'))).toMatchObject({ encoding: 'shift_jis', text: '灯台の光' })
})

test('English with a word of Chinese is not Western text', () => {
  const text = `The word ${'for tea is '.repeat(5)}茶葉, and nobody asked.`
  expect(found(bytes(text, 'gb18030'))).toBe('gb18030')
  expect(found(bytes(text, 'big5'))).not.toBe('windows-1252')
})

test('noise is no text, and a NUL is named', () => {
  const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 0xff)
  expect(refusal(noise).message).toMatch(/^copy\.txt: not text/)
  expect(refusal(Buffer.from('前沿观察\0年终特别策划')).message).toBe(
    'copy.txt: a NUL at byte 12, which no text has',
  )
})

test('labels are those of the web, in any case', () => {
  const known = {
    GBK: 'gb18030',
    gb2312: 'gb18030',
    gb_2312: 'gb18030',
    cp936: 'gb18030',
    utf8: 'utf-8',
    'Big5-HKSCS': 'big5',
    sjis: 'shift_jis',
    cp932: 'shift_jis',
    cp949: 'euc-kr',
    latin1: 'windows-1252',
  }
  for (const [label, encoding] of Object.entries(known)) expect(encodingOf(label)).toBe(encoding)
  for (const label of ['utf-7', '', 'koi8-r']) expect(() => encodingOf(label)).toThrow(/^unknown encoding/)
  expect(refusal(bytes('a', 'utf-8'), 'utf9').hint).toContain('gb18030 (gbk, gb2312, cp936)')
})

test('a label overrides what would be found; utf-16 takes the order that fits', () => {
  expect(decode(bytes('中文', 'big5'), 'big5')).toMatchObject({ text: '中文', why: 'It was given as big5.' })
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    for (const bom of [true, false]) {
      expect(decode(bytes(simplified, encoding, bom), 'UTF-16')).toMatchObject({
        encoding,
        bom,
        text: simplified,
      })
    }
  }
  expect(refusal(bytes(simplified, 'gb18030'), 'utf-8').message).toBe(
    'copy.txt: line 3: A1 at byte 2 (0x2) is no utf-8 text',
  )
})

test.each([
  ['utf-8', '61 0a e4b8', 'line 2: E4 B8 at byte 2'],
  ['utf-8', 'e4b8ad eda080', 'line 1: ED A0 80 at byte 3'],
  ['gb18030', 'd2bb 0d0a d6', 'line 2: D6 at byte 4'],
  ['gb18030', 'd2bb ff', 'line 1: FF'],
  ['big5', 'a440 80 41', 'line 1: 80 41 at byte 2'],
  ['shift_jis', '82a0 0a82', 'line 2: 82 at byte 3'],
  ['euc-jp', 'a4a2 8fa1', 'line 1: 8F A1 at byte 2'],
  ['euc-kr', 'b0a1 c920', 'line 1: C9 20 at byte 2'],
  ['utf-16le', '2d4e 00d8 4100', 'line 1: 00 D8 41 00 at byte 2'],
  ['utf-16be', '4e2d dc00', 'line 1: DC 00 at byte 2'],
  ['utf-16le', '2d4e 0a00 61', 'line 2: 61 at byte 4'],
] as const)('%s: %s is refused with its place', (encoding, hex, place) => {
  expect(refusal(Buffer.from(hex.replaceAll(' ', ''), 'hex'), encoding).message).toContain(
    `copy.txt: ${place}`,
  )
})
