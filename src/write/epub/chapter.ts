// Galley → the data of its XHTML file.
import type { Galley } from '../../edition.js'
import { xhtml } from '../../xhtml.js'
import type { Chapter } from './container.js'
import { semantics } from './semantics.js'
import { xmlText } from './xml.js'

/** What a galley is, in EPUB's vocabulary and in DPUB-ARIA. A colophon's own markup says what it is. */
const kinds: Record<Galley['part'], { type?: string; role?: string }> = {
  titlepage: { type: 'titlepage' },
  article: { type: 'chapter', role: 'doc-chapter' },
  colophon: {},
}

export function chapter({ id, part, language, title, hast }: Galley): Chapter {
  return {
    file: chapterFile(id),
    data: { id, language, ...kinds[part], title: xmlText(title), html: xhtml(semantics(hast)) },
  }
}

export function chapterFile(galleyId: string): string {
  return `${galleyId}.xhtml`
}
