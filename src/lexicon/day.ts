// A line of copy → the first day that it names in figures, in the form of HTML's `datetime`.
import { narrow } from './width.js'

const chinese = /(?:([\d０-９]{4})\s?年\s?)?([\d０-９]{1,2})\s?月\s?([\d０-９]{1,2})\s?日/u
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const english =
  /\b(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? (\d{1,2})(?:, (\d{4}))?\b/u

export interface Day {
  /** Where it stands in the line. */
  from: number
  to: number
  /** `2026-05-09`; `05-09` where the line names no year, for none is made up (HTML § 2.3.5.2, yearless date). */
  iso: string
}

export function dayIn(line: string): Day | undefined {
  const inChinese = chinese.exec(line)
  if (inChinese) return day(inChinese, inChinese[1], Number(narrow(inChinese[2]!)), inChinese[3]!)
  const inEnglish = english.exec(line)
  if (!inEnglish) return undefined
  const [, name, date, year] = inEnglish
  return day(
    inEnglish,
    year,
    months.findIndex(month => month.startsWith(name!.slice(0, 3).toLowerCase())) + 1,
    date!,
  )
}

function day({ index, 0: printed }: RegExpExecArray, year: string | undefined, month: number, date: string) {
  const number = Number(narrow(date))
  // A leap year, so that the 29th of February is a day where no year stands.
  const time = new Date(Date.UTC(year ? Number(narrow(year)) : 2000, month - 1, number))
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== number) return undefined
  const iso = [
    ...(year ? [narrow(year)] : []),
    ...[month, number].map(part => String(part).padStart(2, '0')),
  ].join('-')
  return { from: index, to: index + printed.length, iso }
}
