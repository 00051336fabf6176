// Manifest → the text of an edition.yaml that says the same, for people to go on with.
import { stringify } from 'yaml'
import type { Division, Item, Manifest } from '../manifest.js'

/** Where editors find the shape of the file, so that they complete its keys. */
export const schemaAddress = 'https://unpkg.com/kanben/schemas/edition.schema.json'

/** Keys that nobody filled are left out. */
export function manifestYaml({
  metadata,
  theme,
  rules,
  sections,
}: Pick<Manifest, 'metadata' | 'theme' | 'rules' | 'sections'>): string {
  const [only] = sections
  const isParted = sections.some(({ title, page }) => title || page)
  const said = {
    ...metadata,
    ...(theme && { theme: Object.keys(theme).length > 1 ? theme : theme.name }),
    ...(rules && { rules }),
    ...(isParted || sections.length > 1
      ? { sections: sections.map(section) }
      : { articles: only!.items.map(item) }),
  }
  return `# yaml-language-server: $schema=${schemaAddress}\n${stringify(said, { lineWidth: 0 })}`
}

function section({ title, page, items }: Division): object {
  return { ...(title && { title }), ...(page && { page }), articles: items.map(item) }
}

function item({ file, metadata, split, ...said }: Item): unknown {
  const more = { ...metadata, ...said, ...(split && { split: 'at' in split ? split.at : split.behind }) }
  return Object.keys(more).length > 0 ? { file, ...more } : file
}
