// What `inspect` lists: the blocks of the tree, and the lines of a page that were taken out of its sentences.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inspect } from '../src/inspect.js'

const copy = `守水位尺的人

闸工贺大川每天看三回水位尺，记在一个绿皮本子上，十九年没有断过一天。

他说，尺子换过四根，本子写满了三十一本，码在值班室的柜

— 12 —
江州日报　　第二版

子里，谁来查都查得到。

堤上的风很大，他把本子揣进怀里，往下一座闸走去。
`

it('lists lines of a page that were taken out of a sentence as furniture, behind it and at their place', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'blocks-')), 'copy.txt')
  writeFileSync(file, copy)
  const { blocks } = await inspect(file)
  expect(blocks.map(({ type, text }) => [type, text.slice(0, 12)])).toEqual([
    ['title', '守水位尺的人'],
    ['paragraph', '闸工贺大川每天看三回水位'],
    ['paragraph', '他说，尺子换过四根，本子'],
    ['furniture', '— 12 —'],
    ['furniture', '江州日报　　第二版'],
    ['paragraph', '堤上的风很大，他把本子揣'],
  ])
  const [folio] = blocks.filter(({ type }) => type === 'furniture')
  expect(folio!.place.start.line).toBe(7)
  expect(copy.slice(folio!.place.start.offset, folio!.place.end.offset)).toBe('— 12 —')
})
