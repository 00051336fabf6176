// docs/markdown.md says what is so: each example has the role that it stands under, each element survives.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Code, Heading } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { blocks } from '../../src/blocks.js'
import type { Role } from '../../src/edition.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { elements } from '../../src/render/clean-tags.js'
import { render } from '../../src/render/index.js'
import { root } from '../../src/root.js'
import { keys } from '../../src/write/markdown.js'
import { xhtml } from '../../src/xhtml.js'
import { copyOf } from '../parse/copy.js'
import { edition } from '../render/galley.js'

const page = readFileSync(join(root, 'docs/markdown.md'), 'utf8')
const { children } = read(page).tree

function read(text: string) {
  return parseMarkdown(copyOf(text, 'copy.md'), 'a1')
}

/** Heading → the code blocks below it. */
function codeBelow(depth: number): [string, string[]][] {
  const heads = children.filter((node): node is Heading => node.type === 'heading' && node.depth === depth)
  return heads.map(head => {
    const rest = children.slice(children.indexOf(head) + 1)
    const end = rest.findIndex(node => node.type === 'heading' && node.depth <= depth)
    const own = rest.slice(0, end < 0 ? undefined : end)
    return [textOf(head), own.filter((node): node is Code => node.type === 'code').map(({ value }) => value)]
  })
}

const roles: Record<Role, true> = {
  ...{ kicker: true, title: true, subtitle: true, byline: true, dateline: true, editorNote: true },
  ...{ signature: true, heading: true, paragraph: true, caption: true, credit: true, furniture: true },
  ...{ list: true, quote: true, verse: true, table: true, code: true, break: true, image: true },
}

test('every role has its example', () => {
  expect(
    codeBelow(3)
      .map(([role]) => role)
      .sort(),
  ).toEqual(Object.keys(roles).sort())
})

test.each(codeBelow(3))('%s: its example has this role and no other', (role, [example]) => {
  const types = blocks(read(example!)).map(({ type }) => type)
  const alone = role === 'editorNote' ? ['editorNote', 'signature'] : [role]
  expect([...new Set(types)]).toEqual(alone)
})

test('the byline names whom it says', () => {
  const [, [example]] = codeBelow(3).find(([role]) => role === 'byline')!
  expect(blocks(read(example!))[0]!.people).toEqual([
    { name: '李文', role: '本报记者', relator: 'rpt' },
    { name: '王小山', role: '通讯员', relator: 'ctb' },
  ])
})

test('front matter shows every key', () => {
  const [, [yaml]] = codeBelow(2).find(([title]) => title === 'Front matter')!
  const { metadata } = read(`---\n${yaml}\n---\n`)
  expect(Object.keys(metadata)).toEqual([...keys])
  expect(metadata.people).toEqual([
    { name: '李文', role: '', relator: 'aut' },
    { name: '王小山', role: '摄影', relator: 'pht' },
  ])
})

test('the list of elements is the list that is kept', () => {
  const [, [list]] = codeBelow(2).find(([title]) => title === 'HTML')!
  const listed = [...list!.matchAll(/([a-z0-9]+)(?: \(([^)]*)\))?/g)].map(([, name, attributes]) => [
    name,
    attributes?.split(' ') ?? [],
  ])
  expect(listed).toEqual([...elements].sort(([a], [b]) => (a < b ? -1 : 1)))
})

test('what is said of a line is so', () => {
  const shown = (markdown: string) => xhtml(render(edition([read(markdown)]))[1]!.hast)
  const typed = [...page.matchAll(/^\| `(.+?)`(?:, and `(.+)`)? \|/gm)].map(
    ([, line, note]) => `${line}\n\n${note ?? ''}`,
  )
  expect(typed.map(line => /<(em|strong|del|ruby|sup)\b/.exec(shown(line))?.[1])).toEqual([
    'em',
    'strong',
    'del',
    'ruby',
    'ruby',
    'sup',
  ])
  expect(shown(':ruby[刊本]{rt="kān běn"}').match(/<rt>/g)).toHaveLength(2)
  expect(shown(':ruby[明日]{rt="あした"}').match(/<rt>/g)).toHaveLength(1)
})
