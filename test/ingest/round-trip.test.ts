// encode(decode(bytes)) is bytes, for every encoding: with random texts, random bytes and every code there is.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Encoding, encodings, Refusal } from '../../src/edition.js'
import { encode } from '../../src/ingest/encode.js'
import { decode } from '../../src/ingest/index.js'
import { byteOrderMarks } from '../../src/ingest/units.js'

const unicode: Encoding[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be']

const pair = fc.tuple(fc.integer({ min: 0x81, max: 0xfe }), fc.integer({ min: 0x40, max: 0xfe }))
const digit = fc.integer({ min: 0x30, max: 0x39 })
const four = fc.tuple(
  fc.integer({ min: 0x81, max: 0xfe }),
  digit,
  fc.integer({ min: 0x81, max: 0xfe }),
  digit,
)
const bytes = fc
  .array(fc.oneof(fc.tuple(fc.nat(0xff)), pair, four, fc.constant([0xe4, 0xb8, 0xad])))
  .map(units => Uint8Array.from(units.flat()))

function back(raw: Uint8Array, encoding: Encoding): Buffer {
  const { text, ...how } = decode(raw, encoding)
  return Buffer.from(encode(text, how))
}

describe.each(encodings)('%s', encoding => {
  test('gives back every byte string that it accepts', () => {
    let accepted = 0
    fc.assert(
      fc.property(bytes, fc.boolean(), (body, bom) => {
        const raw = Buffer.concat([Uint8Array.from(bom ? byteOrderMarks[encoding] : []), body])
        try {
          expect(back(raw, encoding).equals(raw)).toBe(true)
          accepted++
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
      }),
      { numRuns: 1000 },
    )
    expect(accepted).toBeGreaterThan(50)
  })
})

test.each(unicode)('%s writes and reads any text', encoding => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', size: 'medium' }), fc.boolean(), (any, bom) => {
      // GB18030-2022 gave the codes of nineteen private-use characters to others; a first U+FEFF is the mark.
      const text = any.replace(/[\ue000-\uf8ff]|^\ufeff+/g, '')
      const raw = encode(text, { encoding, bom })
      expect(decode(raw, encoding)).toMatchObject({ text, bom, encoding })
      expect(back(raw, encoding).equals(raw)).toBe(true)
    }),
  )
})

test('GB18030 writes and reads all of Unicode but private use', () => {
  let text = ''
  for (let point = 0; point <= 0x10ffff; point += point < 0x10000 ? 1 : 97) {
    if (point < 0xd800 || point > 0xf8ff) text += String.fromCodePoint(point)
  }
  const raw = encode(text, { encoding: 'gb18030', bom: false })
  expect(decode(raw, 'gb18030').text === text).toBe(true)
})

test.each(['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'] as const)(
  'every two bytes that %s accepts come back',
  encoding => {
    const codes: number[] = []
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        try {
          if (decode(Uint8Array.of(lead, trail), encoding).text.length === 1) codes.push(lead, trail)
        } catch {}
      }
    }
    const raw = Buffer.from(codes)
    expect(raw.length).toBeGreaterThan(13000)
    expect(back(raw, encoding).equals(raw)).toBe(true)
  },
)

test('characters whose bytes are not the usual ones are listed where they stand', () => {
  const { text, unusual } = decode(Buffer.from('a4e2a2cca451a27e', 'hex'), 'big5')
  expect(text).toBe('手十十╭')
  expect(unusual).toEqual({ 1: 'a2cc' })
  expect(decode(Buffer.from('d2bbcaae', 'hex'), 'gbk').unusual).toBeUndefined()
})

test('unusual bytes are found far into a file, behind chunk boundaries', () => {
  const raw = Buffer.concat([
    Buffer.from('a451'.repeat(30001), 'hex'),
    Buffer.from('a2cc', 'hex'),
    Buffer.from('abc'),
  ])
  expect(decode(raw, 'big5').unusual).toEqual({ 30001: 'a2cc' })
  expect(back(raw, 'big5').equals(raw)).toBe(true)
})

test('a surrogate pair across a chunk boundary stays whole', () => {
  for (const encoding of unicode) {
    for (const pad of [0, 1, 2, 3]) {
      const text = 'a'.repeat(pad) + '𠮷'.repeat(9000)
      expect(decode(encode(text, { encoding, bom: false }), encoding).text === text).toBe(true)
    }
  }
})
