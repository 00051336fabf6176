// Paragraphs → how many elements their tags count.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { render } from '../../../src/render/index.js'
import { openBrowser, type Press, writePdf } from '../../../src/write/pdf/index.js'
import { article, edition } from '../../render/galley.js'

let press: Press
beforeAll(async () => {
  press = await openBrowser()
}, 60_000)
afterAll(() => press?.close())

/** Elements that the tags of an edition of these paragraphs count. */
async function elements(paragraphs: string[]): Promise<number> {
  const made = edition([article(`# 题目\n\n${paragraphs.join('\n\n')}\n`)])
  const { bytes } = await writePdf(made, render(made), press)
  return Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type \/StructElem/g)!.length
}

test('what is tied amid a line is no element of its own', async () => {
  const short = '会议一共来了许多人，大家都说了自己的看法。'
  // A paragraph, and its text.
  expect((await elements([short, short])) - (await elements([short]))).toBe(2)
})

test('what begins a line is, for else the line before would take a part of it', async () => {
  const long = '会议之后大家各自说了自己的看法，又谈起从前来了新看法。'
  expect((await elements([long, long])) - (await elements([long]))).toBeGreaterThan(2)
})
