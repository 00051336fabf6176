// Manifest → the text of an edition.yaml that says the same, for people to go on with.
import { Document, isMap, isScalar, visit } from 'yaml'
import type { Division, Item, Manifest } from '../manifest.js'

/** Where editors find the shape of the file, so that they complete its keys. */
export const schemaAddress = 'https://unpkg.com/kanben/schemas/edition.schema.json'

/** What is told in comments. */
export interface Notes {
  /** Lines above all keys, and below them; those without words stay blank. */
  above: string[]
  below: string[]
  /** File → what stands behind its name. */
  files: ReadonlyMap<string, string>
}

/** Keys that nobody filled are left out. */
export function manifestYaml(
  { metadata, theme, rules, sections }: Pick<Manifest, 'metadata' | 'theme' | 'rules' | 'sections'>,
  notes?: Notes,
): string {
  const [only] = sections
  const isParted = sections.some(({ title, page }) => title || page)
  const document = new Document({
    ...metadata,
    ...(theme && { theme: Object.keys(theme).length > 1 ? theme : theme.name }),
    ...(rules && { rules }),
    ...(isParted || sections.length > 1
      ? { sections: sections.map(section) }
      : { articles: only!.items.map(item) }),
  })
  if (notes) annotate(document, notes.files)
  const text = document.toString({ lineWidth: 0 })
  return [
    `# yaml-language-server: $schema=${schemaAddress}\n`,
    ...lines(notes?.above),
    text,
    ...lines(notes?.below),
  ].join('')
}

function section({ title, page, items }: Division): object {
  return { ...(title && { title }), ...(page && { page }), articles: items.map(item) }
}

function item({ file, metadata, split, ...said }: Item): unknown {
  const more = { ...metadata, ...said, ...(split && { split: 'at' in split ? split.at : split.behind }) }
  return Object.keys(more).length > 0 ? { file, ...more } : file
}

function lines(notes: string[] = []): string[] {
  return notes.map(line => (line ? `# ${line}\n` : '\n'))
}

/** Behind each article's name; pictures have no entry. */
function annotate(document: Document, files: ReadonlyMap<string, string>): void {
  visit(document, {
    Scalar(key, node, path) {
      const isValue = typeof key === 'number' || key === 'value'
      const above = path.at(-1)
      if (!isValue || isMap(above) || typeof node.value !== 'string') return
      const note = files.get(node.value)?.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
      if (note && isScalar(node)) node.comment = ` ${note}`
    },
  })
}
