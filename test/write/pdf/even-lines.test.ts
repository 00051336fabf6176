// A paragraph in a narrow column, measured → what is squeezed and what is sent down, so that no line is loose.
import { expect, test } from 'vitest'
import { evened, type Ragged } from '../../../src/write/pdf/even-lines.js'

/** As Chromium breaks it: lines parted by `|`; what stands in brackets is held together. */
function ragged(broken: string, measure = 12): Ragged {
  const held: boolean[] = []
  const starts: number[] = []
  let text = ''
  let isHeld = false
  for (const character of broken) {
    if (character === '|') starts.push(text.length)
    if (character === ']') isHeld = false
    if (character === '[') {
      isHeld = true
      // The first of what is held is parted from what stands before it.
      held[text.length] = false
    }
    if (/[|[\]]/.test(character)) continue
    held[text.length] ??= isHeld
    text += character
  }
  const widths = [...text].map(character => (/[!-~]/.test(character) ? 0.5 : 1))
  return { text, widths, held, starts: [0, ...starts], measure, indent: 2, half: 0.5 }
}

const shown = (paragraph: Ragged) => {
  const plan = evened(paragraph)
  const pieces = plan?.starts.map((from, at) => paragraph.text.slice(from, plan.starts[at + 1]))
  return (
    plan && {
      lines: pieces,
      mends: plan.mends.map(([name, from, to]) => `${name} ${paragraph.text.slice(from, to)}`),
    }
  )
}

test('lines that are full enough stay as they are', () => {
  expect(shown(ragged('一二三四五六七八九十|一二三四五六七八九十一|一二三'))).toBe(undefined)
})

test('marks are squeezed, as many as it takes for what was sent down to fit', () => {
  expect(shown(ragged('一二三四五[六七八九十]|一，二三，四五六七|[八九十百]一二三'))).toEqual({
    lines: ['一二三四五六七八九十', '一，二三，四五六七八九十百', '一二三'],
    mends: ['half ，', 'half ，'],
  })
})

test('the line before gives up a character, where no mark can be squeezed', () => {
  const plan = shown(
    ragged('一二三四五六七八九十|一二三四五六七八九十百千|一二三四五六七八九|[壹贰叁肆]五六七八九十百千'),
  )!
  expect(plan.mends.some(mend => mend.startsWith('kept'))).toBe(true)
  expect(plan.lines!.slice(1, 3).every(line => line.length >= 10)).toBe(true)
})

test('no line begins with a closing mark, ends with an opening one, or parts a dash or a number', () => {
  const plan = shown(ragged('一二三四五六七八|[九十百千]一二，“三四五——六|七八2025年。九十一二三四五'))
  for (const line of plan?.lines ?? []) {
    expect(line).not.toMatch(/^[，。”—]|[“—]$/)
    expect(line).not.toMatch(/^25|20$/)
  }
})
