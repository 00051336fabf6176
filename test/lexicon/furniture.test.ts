import { expect, test } from 'vitest'
import { readFurniture } from '../../src/lexicon/furniture.js'

test.each([
  ['12', 'folio'],
  ['— 12 —', 'folio'],
  ['第3页', 'folio'],
  ['第 3 页 共 10 页', 'folio'],
  ['Page 3 of 10', 'folio'],
  ['06版', 'masthead'],
  ['第06版：要闻', 'masthead'],
  ['《 某报 》（ 2026年06月12日   06 版）', 'masthead'],
  ['石桥日报 2026年6月12日 星期五', 'masthead'],
  ['THE MERIDIAN GAZETTE', 'masthead'],
  ['责编：张三', 'staff'],
  ['本版责编：张三 李四 版式设计：王五', 'staff'],
  ['（下转第2版）', 'jump'],
  ['（上接第一版）', 'jump'],
  ['更新时间: 2010-1-1 本章字数:3022', 'site'],
  ['2026-06-12 08:30:11 来源：新华网', 'site'],
  ['打印本页', 'site'],
  ['分享到：', 'site'],
  ['目录', 'contents'],
  ['（完）', 'end'],
  ['*** START OF THE PROJECT GUTENBERG EBOOK ***', 'notice'],
])('%s is %s', (line, kind) => {
  expect(readFurniture(line)).toBe(kind)
})

test.each([
  '统筹推进',
  '评论',
  '校对是一门手艺',
  '第一回',
  '2025年，河开了。',
  '责任重于泰山',
  'mix',
  '分享是一种快乐，也是一种能力。',
])('%s is text', line => {
  expect(readFurniture(line)).toBeUndefined()
})
