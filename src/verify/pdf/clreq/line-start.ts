// Which marks no line may begin with (CLREQ, prohibition rules for line start and line end).
import { on, type Rule } from './rule.js'

/** 点号, the ends of brackets and quotes, 间隔号, 连接号, 分隔号. `——` and `……` may begin a line. */
const forbidden = /^[\p{Pe}\p{Pf}、，。．：；！？·・‧～–／]/u
const han = /\p{Script=Han}/u

export const lineStart: Rule = ({ paragraphs }) =>
  paragraphs.flatMap(({ lines }) =>
    lines
      // What the text itself begins with is no matter of setting.
      .filter(({ text }, at) => at > 0 && han.test(text) && forbidden.test(text.trim()))
      .map(line => ['pdf-line-start', on(line, 'a line begins with a closing mark')]),
  )
