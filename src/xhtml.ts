// hast → XHTML that is HTML too: what the books' pages are written in.
import type { Root } from 'hast'
import rehypeStringify, { type Options } from 'rehype-stringify'
import { unified } from 'unified'

/** Quoted attributes, closed tags, numbers for references: XML knows no others. */
const wellFormed: Options = {
  closeSelfClosing: true,
  characterReferences: { useNamedReferences: false, omitOptionalSemicolons: false },
}
const toHtml = unified().use(rehypeStringify, wellFormed).freeze()

/** A galley's tree as text. It has to be one that `render` let through: nothing is cleaned here. */
export function xhtml(hast: Root): string {
  // XML forbids `]]>` in text (XML 1.0, 2.4) and `<` in attributes (3.1); HTML does not mind the references.
  return toHtml.stringify(hast).replaceAll(']]>', ']]&gt;').replace(tag, withoutLess)
}

/** A tag with attributes. In text `<` is a reference already, and all attributes stand in double quotes. */
const tag = /<[a-z][^">]*(?:"[^"]*"[^">]*)+>/g

function withoutLess(found: string): string {
  return found.includes('<', 1) ? `<${found.slice(1).replaceAll('<', '&#x3C;')}` : found
}
