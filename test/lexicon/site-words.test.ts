import { expect, test } from 'vitest'
import { siteShare } from '../../src/lexicon/site-words.js'

const site = [
  '查看全部评论',
  '下载客户端阅读全文',
  'Sign up for our newsletter',
  '많이 본 뉴스',
  '記事一覧へ戻る',
]
const text = ['沙渠清淤的两种算法', 'The lamp at Harrow End', '섬마을 도서관의 새벽', '灯台守の一年']

test.each(site)('a line of a site is made of its words: %s', line => {
  expect(siteShare(line)).toBeGreaterThanOrEqual(0.8)
})

test.each(text)('a headline is not: %s', line => {
  expect(siteShare(line)).toBeLessThan(0.4)
})
