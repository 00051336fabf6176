// What made a PDF, as edition.json records it: browser, fonts, and the theme with its size.
import { appendFileSync, cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publish } from '../../../src/index.js'
import { named, theme } from '../../../src/write/pdf/theme.js'

test('edition.json says by which browser, with which fonts and in which theme the PDF was printed', async () => {
  const out = mkdtempSync(join(tmpdir(), 'kanben-'))
  const { files } = await publish('samples/qianyan-guancha.txt', { out, formats: ['pdf'], size: '32k' })
  const record = files.find(({ name }) => name === 'edition.json')!
  const version = expect.stringMatching(/^\d+\.\d+/)
  expect(JSON.parse(new TextDecoder().decode(record.bytes)).tools).toMatchObject({
    '@expo-google-fonts/noto-sans-sc': version,
    '@expo-google-fonts/noto-serif-sc': version,
    chromium: version,
    kanben: version,
    node: version,
    theme: 'book 32k',
  })
}, 60_000)

test('a theme of ours is named with its size and its marks; a folder of one’s own by what is in it, too', () => {
  expect(named(theme())).toBe('book a5')
  expect(named(theme('book', 'a4', true))).toBe('book a4 with marks')
  const own = join(mkdtempSync(join(tmpdir(), 'kanben-')), 'book')
  cpSync('styles/book', own, { recursive: true })
  const before = named(theme(own))
  expect(before).toMatch(/^book a5 sha256:[0-9a-f]{64}$/)
  expect(named(theme(own))).toBe(before)
  appendFileSync(join(own, 'page.css'), '\np { color: red }\n')
  expect(named(theme(own))).not.toBe(before)
})
