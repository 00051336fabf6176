import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from '../../src/parse/index.js'
import { copyOf } from './copy.js'

const found = (text: string) =>
  parse(copyOf(text), 'a1').copy.findings.map(({ id, place }) => [id, place!.start.line, place!.end.line])

const left =
  '河水从北山流下来，绕过三个村子，在石桥下面汇成一个水潭。水潭不大，可是很深，夏天的时候，村里的孩子都到水潭里来游泳，老人坐在石桥上看着，谁也不说话，只听见河水的声音。北山的雪化了，河水就涨起来，漫过石桥下面的石阶，三个村子的人都来看水。'
const right =
  '镇上的学校修了新的教室，校长说，教室里的灯要亮，桌子要平，窗子要大。学校的老师有十一位，学生有二百多人，新的教室修好以后，学生们把旧桌子搬到操场上，一张一张擦干净。校长站在操场上，数了数桌子，又数了数学生，桌子比学生多三张。'
const rows = (text: string) => text.match(/.{1,12}/gu)!

test('two columns read across are told and left alone', () => {
  const across = rows(left)
    .flatMap((row, i) => [row, rows(right)[i] ?? ''])
    .filter(Boolean)
  expect(found(across.join('\n'))).toEqual([['possible-column-interleaving', 1, across.length - 1]])
})

test('columns one after the other are nothing to tell', () => {
  expect(found([...rows(left), ...rows(right)].join('\n'))).toEqual([])
})

test('a table with one cell a line is told and left alone', () => {
  const copy =
    '各乡镇上半年的降雨量如下。\n乡镇\n降雨量\n常年\n白沙\n812\n760\n柳塘\n640\n702\n以上数据由水文局提供。'
  expect(found(copy)).toEqual([['possible-table', 2, 10]])
})

test('no text of the cases but those with a table makes anyone doubt it', () => {
  const cases = new URL('cases/', import.meta.url)
  const doubted = readdirSync(cases).filter(
    name => found(readFileSync(new URL(`${name}/input.txt`, cases), 'utf8')).length > 0,
  )
  expect(doubted.sort()).toEqual(['exploded-table', 'numbers-table-news', 'scanned-pages'])
})
