// Nodes that remark-stringify writes so that they would not come back → Markdown that does.
import type { Break, ImageReference, Link, LinkReference, Text } from 'mdast'
import { directiveToMarkdown, type LeafDirective } from 'mdast-util-directive'
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'

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

/** `<a@b.org_c>` is no address to CommonMark (6.5), though GFM reads one where it stands bare. */
const link: Handle = (node: Link, parent, state, info) => {
  const { resourceLink = false } = state.options
  state.options.resourceLink = resourceLink || isBareMail(node)
  const written = defaultHandlers.link(node, parent, state, info)
  state.options.resourceLink = resourceLink
  return written
}

function isBareMail({ url }: Link): boolean {
  return /^mailto:[^@]*@.*_/.test(url)
}

/** `peek` tells with what a node begins; without it each is written twice to find out. */
function opening(mark: string, handle: Handle): Handle {
  return Object.assign(handle, { peek: () => mark })
}

export const handlers = {
  leafDirective,
  text: keptInline(defaultHandlers.text),
  break: keptInline(defaultHandlers.break),
  link,
  linkReference: opening('[', closed(defaultHandlers.linkReference)),
  imageReference: opening('!', closed(defaultHandlers.imageReference)),
}
