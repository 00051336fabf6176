// Plain text → text with what cannot be seen, and with what the site or the page put around it.
import type { Chance } from '../random.js'
import type { Damage } from './index.js'
import { layout, typed } from './layout.js'

/** Zero-width characters, soft hyphens, no-break spaces on blank lines, foreign line ends. */
export const invisibleDirt: Damage = (lines, chance, language) => {
  const text = typed(lines, layout(chance, language))
  const end = chance.pick(['\n', '\r\n', '\r', '\r\r\n'])
  const sown = [...text].map(char =>
    /\p{L}/u.test(char) && chance() < 0.004
      ? char + chance.pick(['\u200b', '\u00ad', '\ufeff', '\u2060'])
      : char,
  )
  return sown
    .join('')
    .replace(/\n\n/g, () => (chance() < 0.3 ? '\n\u00a0\n' : '\n\n'))
    .replace(/\n/g, end)
}

/** Blanks at line ends, tabs for indents, spaces after marks. */
export const strayBlanks: Damage = (lines, chance, language) =>
  typed(lines, layout(chance, language))
    .replace(/^　　/gm, () => chance.pick(['　　', '\t', '    ', '　　　　']))
    .replace(/$/gm, () => (chance() < 0.2 ? chance.pick([' ', '  ', '　', '\t']) : ''))

/** Lines of the site or the page before, after and between. */
export const siteFurniture: Damage = (lines, chance, language) => {
  if (language === 'en') return typed(lines, layout(chance, language))
  const foot = [
    `责编：${name(chance)} ${name(chance)}`,
    '【打印本页】【关闭窗口】',
    '分享到：',
    '（下转第3版）',
  ]
  const page = `第0${chance.between(1, 8)}版`
  return typed(
    [{ text: page, role: 'furniture' }, ...lines, { text: chance.pick(foot), role: 'furniture' }],
    layout(chance, language),
  )
}

function name(chance: Chance): string {
  return chance.pick(['赵', '钱', '孙', '李', '周', '吴']) + chance.pick(['敏', '志远', '一鸣', '雪梅', '立'])
}
