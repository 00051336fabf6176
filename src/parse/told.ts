// An article + what people say of it → the article as they say: its title, the roles of its lines, its pictures.
import type { RootContent } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import { addressBeside } from '../beside.js'
import type { Article, Finding, Role } from '../edition.js'
import { finding } from '../findings.js'
import type { Illustration, Item } from '../manifest.js'
import { leafRoles, peopleOf, text, words } from './nodes.js'

/** The same of the articles of one file; each has the roles of its own lines. */
export function toldAll(articles: Article[], item: Omit<Item, 'file'>): Article[] {
  const { roles } = item
  if (articles.length === 1 || !roles) return articles.map(article => told(article, item))
  const starts = articles.map(({ tree }) => tree.children[0]?.position?.start.line ?? 1)
  const lines = articles.map((): Record<number, Role> => ({}))
  for (const [line, role] of Object.entries(roles)) {
    const at = starts.findLastIndex(start => start <= Number(line))
    lines[Math.max(0, at)]![Number(line)] = role
  }
  return shareFindings(articles.map((article, i) => told(article, { ...item, roles: lines[i]! })))
}

/** Articles of one copy stay so, whatever was found in one of them. */
function shareFindings(articles: Article[]): Article[] {
  const findings = [...new Set(articles.flatMap(({ copy }) => copy.findings))]
  const copy = { ...articles[0]!.copy, findings }
  return articles.map(article => ({ ...article, copy }))
}

/** The words stay as they are in the copy; only a title or caption that the copy lacks comes in. */
export function told(article: Article, { metadata, roles, images }: Omit<Item, 'file'>): Article {
  const cast = roles ? withRoles(article, roles) : article
  const titled = metadata ? { ...cast, metadata: { ...cast.metadata, ...metadata } } : cast
  const headed = metadata?.title ? withTitle(titled, metadata.title) : titled
  return images ? illustrated(headed, images) : headed
}

const evidence = ['edition.yaml says so']
const certain = { evidence, confidence: 1 }

function withRoles(article: Article, roles: Item['roles'] & {}): Article {
  const wanted = new Map(Object.entries(roles).map(([line, role]) => [Number(line), role]))
  const children = article.tree.children.map(node => {
    const line = node.position?.start.line ?? 0
    const role = wanted.get(line)
    wanted.delete(line)
    return role ? inRole(node, role) : node
  })
  const findings = [...wanted].map(([line, role]) => inVain(article, line, role))
  const copy = findings.length
    ? { ...article.copy, findings: [...article.copy.findings, ...findings] }
    : article.copy
  return { ...article, copy, tree: { ...article.tree, children: oneTitle(children) } }
}

/** The block's words in another role. */
function inRole(node: RootContent, role: Role): RootContent {
  const children = [text(words(node))]
  const { position } = node
  const at = position && { position }
  if (role === 'title' || role === 'heading')
    return { type: 'heading', depth: role === 'title' ? 1 : 2, children, data: certain, ...at }
  const people = peopleOf(role, words(node))
  const data = { ...certain, ...(people && { people }) }
  if (!leafRoles.has(role)) return { type: 'paragraph', children, data, ...at }
  return { type: 'leafDirective', name: role, attributes: {}, children, data, ...at }
}

const isTitle = (node: RootContent): boolean => node.type === 'heading' && node.depth === 1
const isTold = ({ data }: RootContent): boolean => data?.evidence === evidence

/** What was taken for the title before people said which line is: above it the kicker, below it the subtitle. */
function oneTitle(nodes: RootContent[]): RootContent[] {
  const main = nodes.findIndex(node => isTitle(node) && isTold(node))
  if (main < 0) return nodes
  return nodes.map((node, i) =>
    i !== main && isTitle(node) ? inRole(node, i < main ? 'kicker' : 'subtitle') : node,
  )
}

/** A line that says the title is the title, and stays where it is; only where none does, one comes in. */
function withTitle(article: Article, title: string): Article {
  const { children } = article.tree
  const front = children.findIndex(node => !opens(node))
  const own = children.slice(0, front < 0 ? undefined : front + 1).find(node => isSame(words(node), title))
  if (own && isTitle(own)) return article
  const heading: RootContent = { type: 'heading', depth: 1, children: [text(title)], data: certain }
  const above = children.findIndex(node => !isKicker(node))
  const at = Math.max(0, above)
  const headed = own
    ? children.map(node => (node === own ? inRole(node, 'title') : node))
    : [...children.slice(0, at), heading, ...children.slice(at)]
  return { ...article, tree: { ...article.tree, children: oneTitle(headed) } }
}

/** But for blanks and line ends, which a headline of two lines has. */
function isSame(a: string, b: string): boolean {
  return a.replace(/\s+/gu, '') === b.replace(/\s+/gu, '')
}

const named = (node: RootContent, ...names: string[]): boolean =>
  node.type === 'leafDirective' && names.includes(node.name)
const isKicker = (node: RootContent): boolean => named(node, 'kicker')
/** What opens an article: pictures without a caption in the text stand below it. */
const opens = (node: RootContent): boolean =>
  isTitle(node) || named(node, 'kicker', 'subtitle', 'byline', 'dateline', 'furniture')

function inVain({ copy }: Article, line: number, role: Role): Finding {
  return finding('role-in-vain', `no block begins in line ${line}, which shall be ${role}`, {
    file: copy.source.name,
  })
}

/**
 * Pictures stand above the captions that the text has for them, in their order; those beyond, and those that bring a
 * caption of their own, below what opens the article.
 */
function illustrated(article: Article, images: readonly Illustration[]): Article {
  const { children } = article.tree
  const captions = children.filter(node => named(node, 'caption'))
  const above = new Map<RootContent | undefined, RootContent[]>()
  const below = new Map<RootContent | undefined, RootContent[]>()
  const opening = children.find(node => !opens(node))
  for (const { caption, credit, ...image } of images) {
    const own = captionOf(caption, captions)
    const lines = [
      ...(caption && !own ? [leaf('caption', caption)] : []),
      ...(credit ? [leaf('credit', credit)] : []),
    ]
    add(above, own ?? opening, [picture(image, article), ...(own ? [] : lines)])
    if (own) add(below, own, lines)
  }
  const end = opening ? [] : (above.get(undefined) ?? [])
  const placed = children.flatMap(node => [...(above.get(node) ?? []), node, ...(below.get(node) ?? [])])
  return { ...article, tree: { ...article.tree, children: [...placed, ...end] } }
}

/** The text's own line for a picture: the one that says the same, or else the next. Taken out of `captions`. */
function captionOf(said: string | undefined, captions: RootContent[]): RootContent | undefined {
  const at = said === undefined ? 0 : captions.findIndex(node => isSame(words(node), said))
  return at < 0 ? undefined : captions.splice(at, 1)[0]
}

function add<K>(all: Map<K, RootContent[]>, at: K, nodes: RootContent[]): void {
  all.set(at, [...(all.get(at) ?? []), ...nodes])
}

function picture({ file, alt }: Illustration, { copy }: Article): RootContent {
  const url = addressBeside(file, copy.source.name)
  return { type: 'paragraph', children: [{ type: 'image', url, ...(alt && { alt }) }], data: certain }
}

function leaf(name: 'caption' | 'credit', line: string): LeafDirective {
  const people = peopleOf(name, line)
  const data = { ...certain, ...(people && { people }) }
  return { type: 'leafDirective', name, attributes: {}, children: [text(line)], data }
}
