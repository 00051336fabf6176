// Edition and galleys → the section that each galley stands in, where it has a page of its own, and what that makes of it.
import type { Nodes, Root } from 'hast'
import type { Edition, Galley, Section } from '../../edition.js'

/** By the id of the galley: the sections' own and those of their articles. */
export function sectionsOf({ sections }: Edition, galleys: Galley[]): Map<string, Section> {
  const opened = new Set(galleys.filter(({ part }) => part === 'section').map(({ id }) => id))
  const byId = new Map(
    sections
      .filter(({ id }) => opened.has(id))
      .flatMap(section => [section.id, ...section.articles].map(id => [id, section] as const)),
  )
  return new Map(
    galleys.flatMap(({ id }): [string, Section][] => {
      // `a1` and its parts `a1-1`, `a1-2`, …
      const section = byId.get(id.replace(/-.*/su, ''))
      return section ? [[id, section]] : []
    }),
  )
}

/** Headings one level down, so that the outline shows what stands in a section below it. There are six levels. */
export function lowered(tree: Root): Root {
  return { ...tree, children: tree.children.map(node => lower(node)) } as Root
}

function lower(node: Nodes): Nodes {
  if (node.type !== 'element') return node
  const level = /^h([1-5])$/.exec(node.tagName)?.[1]
  const children = node.children.map(child => lower(child)) as typeof node.children
  return { ...node, children, ...(level && { tagName: `h${Number(level) + 1}` }) }
}
