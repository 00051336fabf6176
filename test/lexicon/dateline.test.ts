import { expect, test } from 'vitest'
import { isDate } from '../../src/lexicon/dateline.js'

test.each([
  '2025年5月9日',
  '二〇二五年五月九日',
  '2025年夏于北京',
  '江城2025年5月9日',
  '写于2025年冬',
  '2025年国庆',
  '（民國二十三年八月於江上）',
  '四月初三',
])('a date: %s', line => expect(isDate(line)).toBe(true))

test.each([
  '关于做好2026年防汛工作的通知',
  '2026年政府工作报告',
  '石桥乳业发布2025年度社会责任报告',
  '2025年春节见闻',
  '回望2025年',
])('no date: %s', line => expect(isDate(line)).toBe(false))
