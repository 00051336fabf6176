// HTML that stands in Markdown copy → the few elements and attributes of it that a page can show.
//
// Tags are cleaned and balanced as text before rehype-raw parses them, for three reasons: an unclosed <script> or
// <textarea> would swallow the copy after it; the copy's ids and classes could pass for ours; and depth and cost stay
// bounded whatever comes.
import type { Root, RootContent } from 'hast'
import rehypeRaw from 'rehype-raw'
import type { VFile } from 'vfile'
import { cleanTags, type Open } from './clean-tags.js'
import { walk } from './walk.js'

const parse = rehypeRaw()

export function copyHtml() {
  return (tree: Root, file: VFile): Root => {
    if (!clean(tree, file)) return tree
    return parse(tree, file) as Root
  }
}

/** Clean the raw nodes of each parent together, since `<b>` and `</b>` are two of them. Says whether there were any. */
function clean(tree: Root, file: VFile): boolean {
  let found = false
  const told = new Set<string>()
  walk<RootContent>(tree, ({ children }) => {
    const raws = children.filter((child): child is Raw => child.type === 'raw')
    if (raws.length > 0) found = true
    cleanTogether(raws, (what, place) => {
      if (!told.has(what)) file.message(`HTML left out: ${what}`, { place, ruleId: 'refused-html' })
      told.add(what)
    })
  })
  return found
}

type Raw = Extract<RootContent, { type: 'raw' }>
type Refused = (what: string, place: Raw['position']) => void

function cleanTogether(raws: Raw[], refused: Refused): void {
  const open: Open[] = []
  const openers = new Map<Open, Raw>()
  for (const raw of raws) {
    raw.value = cleanTags(raw.value, open, what => refused(what, raw.position))
    for (const element of open) if (!openers.has(element)) openers.set(element, raw)
  }
  // What is never closed ends where it begins: it must not reach over the rest of the copy.
  for (const element of open.reverse()) openers.get(element)!.value += `</${element.name}>`
}
