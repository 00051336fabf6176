// Lines → the same between what a site or a page puts above and below.
import type { Chance } from '../random.js'
import type { OfLines } from './index.js'

type Say = (chance: Chance) => string

const zhTop: Say[] = [
  chance => `第0${chance.between(1, 8)}版`,
  () => '首页 > 新闻 > 正文',
  chance => `《 沅城晚报 》（ 2026年06月12日   0${chance.between(1, 8)} 版）`,
  chance => `更新时间：2026-06-12 本章字数：${chance.between(1200, 5200)}`,
  () => '字号：大 中 小',
]
const zhFoot: Say[] = [
  chance => `责编：${name(chance)} ${name(chance)}`,
  () => '【打印本页】【关闭窗口】',
  () => '分享到：',
  chance => `本版责编：${name(chance)}　版式设计：${name(chance)}`,
  () => '打印本页',
]
const enTop: Say[] = [() => 'Skip to main content', () => 'Home > News > Local', () => 'Share this article']
const enFoot: Say[] = [() => 'Print this page', () => 'Share this article', () => 'All rights reserved.']
const jaFoot: Say[] = [() => '印刷する', () => 'シェアする']

/** One or two lines at the top and at the bottom. */
export const siteFurniture: OfLines = (lines, chance, language) => {
  const draw = (from: Say[]) =>
    [...new Set(Array.from({ length: chance.between(1, 2) }, () => chance.pick(from)))].map(say => ({
      text: say(chance),
      role: 'furniture' as const,
    }))
  if (language === 'en') return [...draw(enTop), ...lines, ...draw(enFoot)]
  if (language === 'ja') return [...lines, ...draw(jaFoot)]
  return [...draw(zhTop), ...lines, ...draw(zhFoot)]
}

function name(chance: Chance): string {
  return chance.pick(['赵', '钱', '孙', '李', '周', '吴']) + chance.pick(['敏', '志远', '一鸣', '雪梅', '立'])
}
