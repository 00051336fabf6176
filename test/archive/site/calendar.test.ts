// Dates → months in weeks.
import { describe, expect, it, test } from 'vitest'
import { calendar, isDay, weekday } from '../../../src/archive/site/calendar.js'

describe('calendar', () => {
  const march = calendar('2026', new Map([['2026-03-14', ['早版', '晚版']]]))[2]!

  it('lays a month out in weeks from Monday to Sunday', () => {
    const days = march.weeks.map(week => week.map(day => day?.day ?? 0))
    expect(days).toEqual([
      [0, 0, 0, 0, 0, 0, 1],
      [2, 3, 4, 5, 6, 7, 8],
      [9, 10, 11, 12, 13, 14, 15],
      [16, 17, 18, 19, 20, 21, 22],
      [23, 24, 25, 26, 27, 28, 29],
      [30, 31, 0, 0, 0, 0, 0],
    ])
  })

  it('shows on a day what that day has', () => {
    const shown = march.weeks.flat().filter(day => day && day.shown.length > 0)
    expect(shown).toEqual([{ day: 14, date: '2026-03-14', shown: ['早版', '晚版'] }])
  })

  it('leaves months empty that have nothing', () => {
    expect(calendar('2026', new Map()).map(({ weeks }) => weeks.length)).toEqual(Array(12).fill(0))
  })

  it('knows leap days, and years before 100', () => {
    const last = (year: string) =>
      calendar(year, new Map([[`${year}-02-01`, [1]]]))[1]!
        .weeks.flat()
        .findLast(Boolean)?.day
    expect(['2024', '2026', '1900', '2000', '0096'].map(last)).toEqual([29, 28, 28, 29, 29])
  })
})

test.each([
  ['2026-03-14', true, 5],
  ['2024-02-29', true, 3],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-03', false],
  ['2026', false],
  ['', false],
])('%s is a day: %s', (date, is, day?: number) => {
  expect(isDay(date)).toBe(is)
  if (is) expect(weekday(date)).toBe(day)
})
