// What normalize took out of sentences → what it is where it stands alone: the headline stays one, a paper's name does not.
import { expect, test } from 'vitest'
import { blocks } from '../../src/blocks.js'
import { parse } from '../../src/parse/index.js'
import { cleaned } from '../normalize/copy.js'

const page = (head: string, number: number) => `\n\n${number}\n${head}\n\n`

/** A story whose paragraphs are cut by pages, each with a number and a running head. */
const story = (top: string, head: string) =>
  `${top}

第一章 榆树沟

慢车到榆树沟站的时间，是十四点零七分，停车两分钟。司机不等绿灯亮透，就把汽笛拉得${page(head, 12)}像打哈欠，拖着六节绿皮车厢走了。

站台上还剩下一个人。这个人二十二岁，穿一件新发的铁路棉大衣，左手拎着铺盖卷，右手拎${page(head, 13)}着一只网兜。慢车走远了，他还站在那里。

他叫宋维桢，分配到这里来当助理值班员。报到证上写的是榆树沟车站，他在学校的地图上${page(head, 14)}找了一个晚上。
`

test.each([
  ['a headline', '慢车', '慢车', 'title'],
  ['a paper’s name', '江皖日报', '江皖日报', 'furniture'],
])('%s that runs on every page', (_, top, head, role) => {
  const found = blocks(parse(cleaned(story(top, head)), 'a1'))
  expect(found.filter(({ type }) => type === 'paragraph')).toHaveLength(3)
  expect(found[0]).toMatchObject({ type: role, text: top })
})
