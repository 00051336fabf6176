// Size of a theme → how its pages stand on the screen before they are printed: one column for each page of a part.
import type { PageSize } from './theme.js'

/**
 * Columns as high as a page break where pages do, and what stands in which can be asked: so page numbers are known before
 * anything is printed (src/write/pdf/folios.ts). Chromium lays a page out for the screen in any case.
 */
export function screenCss({ line, lines }: PageSize): string {
  return `@media screen{.galley,.contents{columns:1;column-gap:0;column-fill:auto;block-size:${lines * line}px}}\n`
}
