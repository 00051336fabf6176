// Whole books in print → no failed rule of PDF/A-2u and PDF/UA-1, or no claim; and a table that says so.
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type Press } from '../../src/index.js'
import { closePress } from './books.js'
import { printed } from './pdf-books.js'
import { type Row, record, table } from './pdf-table.js'
import { installVeraPdf, type Profile, profiles, veraPdf } from './verapdf.js'
import { written } from './written.js'

let press: Press

/** Path → the book that it holds. */
const files = new Map<string, Row>()

beforeAll(async () => {
  await installVeraPdf()
  press = await openBrowser({ timeout: 600_000 })
})

const signs: Record<Profile, string> = { 'PDF/A-2u': '<pdfaid:part>2<', 'PDF/UA-1': '<pdfuaid:part>1<' }

function claimsOf(bytes: Uint8Array): Profile[] {
  return (Object.keys(profiles) as Profile[]).filter(name => Buffer.from(bytes).includes(signs[name]))
}

test('the judge sees faults', async () => {
  const bytes = Buffer.from(await printed.find(({ book }) => book === 'one character')!.make(press))
  bytes.write('/OutputIntentz', bytes.indexOf('/OutputIntents'), 'latin1')
  bytes.write('/Markee', bytes.indexOf('/Marked'), 'latin1')
  const file = await written('faulty.pdf', bytes)
  const numbers = async (profile: Profile) =>
    (await veraPdf([file], profile)).get(file)!.map(rule => rule.split(' ', 1)[0])
  expect(await numbers('PDF/A-2u')).toEqual(['6.2.4.3-2'])
  expect(await numbers('PDF/UA-1')).toEqual(['6.2-1'])
})

const named = printed.map(each => [`${each.book}, theme ${each.theme}`, each] as const)

test.for(named)('%s', async ([, { book, theme, make, claims }]) => {
  const bytes = await make(press)
  const pages = (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount()
  const file = await written('book.pdf', bytes)
  const claimed = claimsOf(bytes)
  files.set(file, {
    ...{ book, theme, bytes: bytes.length, pages },
    failed: Object.fromEntries(claimed.map(profile => [profile, []])),
  })
  expect(claimed).toEqual(claims)
})

/** Not one by one: the judge is long in coming. */
afterAll(async () => {
  await Promise.all([press?.close(), closePress()])
  for (const profile of Object.keys(profiles) as Profile[]) {
    const claiming = [...files].filter(([, { failed }]) => failed[profile])
    const found =
      claiming.length > 0
        ? await veraPdf(
            claiming.map(([file]) => file),
            profile,
          )
        : new Map()
    for (const [file, { failed }] of claiming) failed[profile] = found.get(file)!
  }
  const rows = [...files.values()]
  process.stdout.write(`\n${table(rows)}\n`)
  const against = rows.filter(({ failed }) => Object.values(failed).flat().length > 0)
  expect(against.map(({ book, theme, failed }) => ({ book, theme, failed }))).toEqual([])
  await record(rows, printed)
})
