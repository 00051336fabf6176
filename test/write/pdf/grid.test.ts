// Stress, readings, names, notes, quotes and rules, over columns and pages → every line still stands on the grid of its theme.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '../../../src/pdf/read.js'
import { render } from '../../../src/render/index.js'
import { judgePdf } from '../../../src/verify/pdf/index.js'
import { openBrowser, type Press, theme, writePdf } from '../../../src/write/pdf/index.js'
import { article, edition } from '../../render/galley.js'

let press: Press
beforeAll(async () => {
  press = await openBrowser()
}, 60_000)
afterAll(() => press?.close())

const paragraph = (at: number) =>
  `:ruby[渡]{rt="dù"}口的灯每天晚上亮起来，${'照着对岸，'.repeat(at)}守灯的人说，*灯是不能灭的*，灭了:ruby[船只]{rt="chuán zhī"}就要打转，*转到天亮*才敢靠岸[^${at}]。<u>柳溪</u>人都懂得这个*道理*。`

/** Of every length, so that each comes to stand at every place of a line, of a column and of a page. */
const text = [
  '# 灯',
  ...Array.from({ length: 24 }, (_, at) => paragraph(at) + (at % 7 === 6 ? '\n\n> 引文。\n\n* * *' : '')),
  ...Array.from({ length: 24 }, (_, at) => `[^${at}]: 注。`),
].join('\n\n')

test.each(['book', 'newspaper', 'vertical'])('%s', async name => {
  const made = edition([article(text)])
  const { bytes } = await writePdf(made, render(made), press, theme(name))
  const pdf = await readPdf(bytes)
  const { facts, findings } = await judgePdf(bytes, 'x.pdf', pdf)
  expect(facts!.clreq!.running).toBeGreaterThan(20)
  expect(facts!.clreq!.broken).toMatchObject({
    ...{ 'pdf-off-grid': 0, 'pdf-line-start': 0, 'pdf-line-end': 0, 'pdf-single-character': 0 },
  })
  // Where lines are close, Chromium paints a reading over the head of a column at the foot of the one before too, and cuts it.
  const cut = findings.filter(({ id }) => id === 'pdf-text-cut')
  expect(cut.length).toBeLessThanOrEqual(name === 'newspaper' ? 1 : 0)
  const lines = pdf.pages.flatMap(page => page.set.filter(line => !line.artifact))
  // Dots are drawn: none is text amid the text.
  expect(lines.filter(({ text }) => /[•﹅]/.test(text))).toEqual([])
  expect(lines.filter(({ text }) => /^\[\d+\] *。/.test(text))).toEqual([])
})
