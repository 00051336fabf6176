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
  // XML forbids `]]>` in text (XML 1.0, 2.4); HTML does not mind the reference.
  return toHtml.stringify(hast).replaceAll(']]>', ']]&gt;')
}
