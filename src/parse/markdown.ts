// Markdown with directives for roles → the same tree that raw copy gives. The master that we write reads back unchanged.
import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Plugin, unified } from 'unified'
import { remarkDirectives } from '../directives.js'
import type { Article, Copy, Metadata } from '../edition.js'
import { checkDepth } from './depth.js'
import { isProse, readFrontMatter, rulesInVain } from './front-matter.js'
import { containerRoles, leafRoles, peopleOf, text, words } from './nodes.js'

/**
 * Let directives be roles: those whose names are (`kicker`, `byline`, `editorNote`, …) learn whom they name, in
 * `data.people`; `ruby` with a reading stays as it is; all others become the text they were. A remark transform, for use behind remark-directive.
 *
 * ```js
 * import { type Plugin, unified } from 'unified'
 *  * import remarkParse from 'remark-parse'
 * import { remarkRoles } from 'kanben'
 *
 * const processor = unified().use(remarkParse).use(remarkDirective).use(remarkRoles)
 * const tree = processor.runSync(processor.parse('::byline[本报记者 李文]'), '::byline[本报记者 李文]')
 * tree.children[0].data.people // [{ name: '李文', role: '本报记者', relator: 'rpt' }]
 * ```
 */
export const remarkRoles: Plugin<[], Root> = () => (tree, file) => knownRoles(tree, String(file))

const withoutFrontMatter = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkDirectives)
  .use(remarkRoles)
  .freeze()
const reader = withoutFrontMatter().use(remarkFrontmatter).freeze()

/**
 * Read CommonMark with GFM, directives and YAML front matter. Positions are places in the file.
 *
 * @throws {Refusal} on a mistake in the front matter, or blocks nested deeper than any copy does
 */
export function parseMarkdown(copy: Copy, id: string): Article {
  checkDepth(copy.text, copy.source.name)
  const tree = read(copy.text)
  const vain = rulesInVain(copy, tree)
  const metadata = takeFrontMatter(tree, copy.source.name)
  return { id, copy: vain.length ? { ...copy, findings: [...copy.findings, ...vain] } : copy, tree, metadata }
}

/**
 * Read again without front matter where there is none behind all: the parser that looked for its end takes every line
 * up to the end of the file for paragraphs, its lists and quotes too.
 */
function read(text: string): Root {
  const tree = reader.parse(text)
  const [first] = tree.children
  const isSaid = first?.type === 'yaml' && !isProse(first.value)
  return reader.runSync(text.startsWith('---') && !isSaid ? withoutFrontMatter.parse(text) : tree, text)
}

function takeFrontMatter(tree: Root, file: string): Metadata {
  const first = tree.children[0]
  if (first?.type !== 'yaml') return {}
  tree.children.shift()
  return readFrontMatter(first.value, file, first.position!.start.line)
}

/**
 * Directives that are roles learn whom they name; all others, and links that were only words (`www.…` behind a
 * backslash), become the text they were. In `12:30`, `:30` is no directive to anyone but the parser.
 */
function knownRoles(parent: Parents, source: string): void {
  const children: Nodes[] = []
  for (const child of parent.children as Nodes[]) {
    if ('children' in child) knownRoles(child, source)
    for (const node of resolve(child, source)) {
      const last = children.at(-1)
      if (node.type === 'text' && last?.type === 'text') children[children.length - 1] = merge(last, node)
      else children.push(node)
    }
  }
  parent.children = children as typeof parent.children
}

function resolve(node: Nodes, source: string): Nodes[] {
  if (node.type === 'textDirective' && !isRuby(node)) return [{ ...text(slice(node, source)), ...at(node) }]
  if (node.type === 'link' && !node.position) return [text(words(node))]
  if (node.type === 'paragraph') return [named(node)]
  if (node.type === 'leafDirective')
    return leafRoles.has(node.name) ? [named(node)] : [asWritten(node, slice(node, source))]
  if (node.type === 'containerDirective' && !containerRoles.has(node.name)) return opened(node, source)
  return [node]
}

/** `:ruby[刊本]{rt="kān běn"}`: a base and its reading. */
function isRuby({ name, attributes, children }: TextDirective): boolean {
  return name === 'ruby' && Boolean(attributes?.rt?.trim()) && children.length > 0
}

function named<T extends LeafDirective | Paragraph>(node: T): T {
  const people = peopleOf('name' in node ? node.name : node.type, words(node))
  return people ? { ...node, data: { ...node.data, people } } : node
}

/** An unknown container: its fences as the lines they were, and what is in it between them. */
function opened(node: ContainerDirective, source: string): RootContent[] {
  const lines = slice(node, source).split(/\r\n|\n|\r/u)
  const inner = node.children.filter(child => !(child.type === 'paragraph' && child.data?.directiveLabel))
  const closing =
    lines.length > 1 && /^[\s>]*:{3,}\s*$/u.test(lines.at(-1)!) ? [asWritten(node, lines.at(-1)!.trim())] : []
  return [asWritten(node, lines[0]!), ...inner, ...closing]
}

function asWritten(node: Nodes, value: string): Paragraph {
  return { type: 'paragraph', children: [text(value)], ...at(node) }
}

function slice({ position }: Nodes, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset)
}

function at({ position }: Nodes) {
  return position ? { position } : {}
}

function merge(
  first: PhrasingContent & { value: string },
  second: PhrasingContent & { value: string },
): PhrasingContent {
  const { position } = first
  const end = second.position?.end
  return {
    ...text(first.value + second.value),
    ...(position && { position: end ? { start: position.start, end } : position }),
  }
}
