// Editions → how often they are pulled, and that their contents tell where everything is.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '../../../src/pdf/read.js'
import { render } from '../../../src/render/index.js'
import type { Forme } from '../../../src/write/pdf/forme.js'
import { openBrowser, type Press, writePdf } from '../../../src/write/pdf/index.js'
import { article, edition } from '../../render/galley.js'

let press: Press
beforeAll(async () => {
  press = await openBrowser()
}, 60_000)
afterAll(() => press?.close())

const articles = Array.from({ length: 12 }, (_, at) =>
  article(
    `# 第${at + 1}篇\n\n${`${'一段文字，有长有短。'.repeat(9 + at)}\n\n`.repeat(1 + at * 2)}`,
    `a${at + 1}`,
  ),
)

/** @param pages where the press says that all stands on the screen, instead of where it does */
async function print(pages?: Forme['pages']) {
  let pulls = 0
  const counting: Press = {
    ...press,
    print: (job, work) =>
      press.print(job, forme =>
        work({
          ...forme,
          ...(pages && { pages }),
          pull: () => {
            pulls++
            return forme.pull()
          },
        }),
      ),
  }
  const made = edition(articles)
  const book = await writePdf(made, render(made), counting)
  return { ...book, pulls }
}

test('the screen tells beforehand what page each article opens on: one pull is enough', async () => {
  const { bytes, pulls, findings } = await print()
  expect(findings).toEqual([])
  expect(pulls).toBe(1)
  const { pages } = await readPdf(bytes)
  const lines = pages.map(({ lines }) => lines.map(({ text }) => text.replaceAll(' ', '')))
  const rows = lines.flat()
  for (const { id } of articles) {
    const title = `第${id.slice(1)}篇`
    const opening = lines.findIndex((found, at) => found.includes(title) && /\d/.test(pages[at]!.label))
    expect(pages[opening]!.label).toMatch(/[13579]$/)
    expect(rows).toContain(title + pages[opening]!.label)
  }
})

test('where it told wrong, another pull mends it, and gives the same bytes', async () => {
  const right = await print()
  const nothing = await print({})
  const shifted = await print(Object.fromEntries(articles.map(({ id }, at) => [id, 7 * at])))
  for (const wrong of [nothing, shifted]) {
    expect(wrong.findings).toEqual([])
    expect(wrong.pulls).toBeGreaterThan(1)
    expect(Buffer.from(wrong.bytes).equals(Buffer.from(right.bytes))).toBe(true)
  }
})
