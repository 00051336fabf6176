// Which directives Kanben's Markdown has: `::role[line]`, `:::role` blocks, and within a line `:ruby[刊本]{rt="kān běn"}`.
//
// remark-directive takes any `:name` within a line for one. In `来源:新华网[原文](https://…)` and `9:am[^1]` it would
// swallow the brackets, and the link and the note with them; so within a line we know one name only.
import { directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import type { Processor } from 'unified'

type Syntax = ReturnType<typeof directive>
type Construct = Exclude<NonNullable<Syntax['text']>[number], undefined | unknown[]>
type Tokenize = Construct['tokenize']

const colon = ':'.charCodeAt(0)

/** A remark plugin, in the place of remark-directive, for reading and for writing. */
export function remarkDirectives(this: Processor): void {
  const data = this.data()
  const { flow, text } = directive()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ flow: flow!, text: { [colon]: rubyOnly(text![colon] as Construct) } })
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push(directiveFromMarkdown())
  data.toMarkdownExtensions ??= []
  data.toMarkdownExtensions.push({ ...directiveToMarkdown(), unsafe })
}

/** Where a colon needs a backslash. Elsewhere it reads back as it stands, so `12:30` stays `12:30` in the master. */
const unsafe = [
  ...['\r', '\n'].map(character => ({
    character,
    inConstruct: ['leafDirectiveLabel' as const, 'containerDirectiveLabel' as const],
  })),
  ...['[', ']'].map(character => ({
    character,
    inConstruct: ['leafDirectiveLabel' as const, 'textDirectiveLabel' as const],
  })),
  { character: ':', after: '(?:ruby\\[|:)', inConstruct: 'phrasing' as const },
  { character: ':', before: ':+', atBreak: true },
]

function rubyOnly(any: Construct): Construct {
  return {
    ...any,
    tokenize(effects, ok, nok) {
      return effects.check({ tokenize: ruby, partial: true }, any.tokenize.call(this, effects, ok, nok), nok)
    },
  }
}

/** Whether `:ruby[` comes next. Consumes nothing, being asked in a check. */
const ruby: Tokenize = (effects, ok, nok) => {
  const wanted = [...':ruby['].map(character => character.charCodeAt(0))
  let at = 0
  return function next(code) {
    if (code !== wanted[at]) return nok(code)
    if (at === 0) effects.enter('data')
    effects.consume(code)
    at++
    if (at < wanted.length) return next
    effects.exit('data')
    return ok
  }
}
