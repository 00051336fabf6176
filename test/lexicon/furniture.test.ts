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
  ['第3版（国际）', 'masthead'],
  ['·88· 柳河县志', 'masthead'],
  ['VOL. XII. NO. 48.', 'masthead'],
  ['（相关评论见第四版）', 'jump'],
  ['2026-01-08 09:14    来源：江城日报     打印本页    关闭', 'site'],
  ['作者：陈 默　来源：文汇周刊　浏览次数：1024', 'site'],
  ['【大 中 小】【打印】【关闭】', 'site'],
  ['您当前的位置：首页 > 文化', 'site'],
  ['首頁 > 文化 > 專欄', 'site'],
  ['本网站所刊载信息，不代表本社观点', 'notice'],
  ['底本：「水島一郎集」青空書店', 'notice'],
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
  '来源：江城日报',
  '作者：陈默',
  '打印机的故事',
  '张三 李四',
  '2026年5月9日，风来了',
  '分享是一种快乐，也是一种能力。',
])('%s is text', line => {
  expect(readFurniture(line)).toBeUndefined()
})
