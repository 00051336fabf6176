// An article → its Markdown master: YAML front matter, directives for roles. Reading it gives the same tree.
import type { Break, ImageReference, LinkReference, Root, Text } from 'mdast'
import { directiveToMarkdown, type LeafDirective } from 'mdast-util-directive'
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { stringify } from 'yaml'
import { remarkDirectives } from '../directives.js'
import type { Article, Metadata } from '../edition.js'

const directive = directiveToMarkdown().handlers!.leafDirective!

/**
 * `::name[words]{attributes}`. A label is phrasing, which mdast-util-directive does not say: it would leave `*` and
 * `http:` in labels as they are, and they would come back as emphasis and links.
 */
const leafDirective: Handle = (node: LeafDirective, parent, state, info) => {
  const attributes = directive({ ...node, children: [] }, parent, state, info).slice(node.name.length + 2)
  const exits = [state.enter('leafDirectiveLabel'), state.enter('phrasing')]
  const words = state.containerPhrasing(node, { ...info, before: '[', after: ']' })
  for (const exit of exits.reverse()) exit()
  return `::${node.name}${words && `[${words}]`}${attributes}`
}

/**
 * Inline HTML that begins a line would end its paragraph if it is of a kind that may (`<div>`, `<!--`). Four spaces
 * before it keep it inline, and are no text at the beginning of a line (CommonMark 0.31.2, 4.6 and 4.8).
 */
const keptInline =
  (handle: Handle): Handle =>
  (node: Text | Break, parent, state, info) => {
    const next = parent?.children[state.indexStack.at(-1)! + 1]
    const written = handle(node, parent, state, info)
    return next?.type === 'html' && written.endsWith('\n') ? `${written}    ` : written
  }

/** `[a]` before `[` would be read as the words of another reference. */
const closed =
  (handle: Handle): Handle =>
  (node: LinkReference | ImageReference, parent, state, info) =>
    handle(
      node.referenceType === 'shortcut' && info.after === '['
        ? { ...node, referenceType: 'collapsed' }
        : node,
      parent,
      state,
      info,
    )

const handlers = {
  leafDirective,
  text: keptInline(defaultHandlers.text),
  break: keptInline(defaultHandlers.break),
  linkReference: closed(defaultHandlers.linkReference),
  imageReference: closed(defaultHandlers.imageReference),
}

const writer = unified()
  .use(remarkGfm)
  .use(remarkDirectives)
  .use(remarkFrontmatter)
  .use(remarkStringify, {
    rule: '*', // `---` at the top would read back as front matter.
    handlers,
  })
  .freeze()

/** The keys of front matter, in the order in which they are written. */
export const keys = [
  'title',
  'subtitle',
  'newspaper',
  'issue',
  'date',
  'modified',
  'language',
  'publisher',
  'rights',
  'identifier',
  'description',
  'subject',
  'people',
] as const satisfies (keyof Metadata)[]

/** Text in which markup characters are escaped, so that only our directives are markup. Ends with a line end. */
export function toMarkdown(article: Article, metadata: Metadata): string {
  const said = keys.flatMap(key => (metadata[key] === undefined ? [] : [[key, metadata[key]] as const]))
  const front = said.length ? `---\n${stringify(Object.fromEntries(said), { lineWidth: 0 })}---\n\n` : ''
  return front + writer.stringify(article.tree as Root)
}
