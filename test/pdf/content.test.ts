// Content streams, sound and broken → the operators that are read.
import { expect, test } from 'vitest'
import { type Operand, readContent } from '../../src/pdf/content.js'

function read(stream: string): [string, Operand[]][] {
  const found: [string, Operand[]][] = []
  readContent(Buffer.from(stream, 'latin1'), (operator, operands) => found.push([operator, operands]))
  return found
}

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

test.each<[string, [string, Operand[]][]]>([
  ['1 0 0 -1 .5 -7.25 cm', [['cm', [1, 0, 0, -1, 0.5, -7.25]]]],
  [
    '/F1 12 Tf<0041 42>Tj',
    [
      ['Tf', ['F1', 12]],
      ['Tj', [bytes('\0AB')]],
    ],
  ],
  ['<4> Tj', [['Tj', [bytes('@')]]]],
  ['(a(b)\\)\\n\\101\\\nc) Tj', [['Tj', [bytes('a(b))\nAc')]]]],
  ['[(a) -120 <62>] TJ', [['TJ', [[bytes('a'), -120, bytes('b')]]]]],
  [
    '/P <</MCID 3/E [1 2]>> BDC EMC',
    [
      ['BDC', ['P', { MCID: 3, E: [1, 2] }]],
      ['EMC', []],
    ],
  ],
  [
    '/A#20B gs % a note (\n0 g',
    [
      ['gs', ['A B']],
      ['g', [0]],
    ],
  ],
  [
    'q BI /W 1 ID \u0000(EIx\u0001 EI Q',
    [
      ['q', []],
      ['BI', []],
      ['ID', ['W', 1]],
      ['EI', []],
      ['Q', []],
    ],
  ],
])('%s', (stream, expected) => {
  expect(read(stream)).toEqual(expected)
})

test.each(['(never closed', '<41', '[1 [2', ']>>} q', `${'['.repeat(10_000)}`, '/', '\\'])(
  '%s does no harm',
  stream => {
    expect(() => read(stream)).not.toThrow()
  },
)
