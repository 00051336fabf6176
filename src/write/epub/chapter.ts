// Galley → the data of its XHTML file.
import type { Galley } from '../../edition.js'
import type { Chapter } from './container.js'
import { xmlText } from './xml.js'

/** What a galley is, in the EPUB Structural Semantics Vocabulary and in DPUB-ARIA, which has no title page. */
const semantics: Record<Galley['part'], { type: string; role?: string }> = {
  titlepage: { type: 'titlepage' },
  article: { type: 'chapter', role: 'doc-chapter' },
  colophon: { type: 'colophon', role: 'doc-colophon' },
}

export function chapter(galley: Galley): Chapter {
  const { id, part, language, title, html } = galley
  return {
    file: chapterFile(id),
    data: { id, part, language, ...semantics[part], title: xmlText(title), html: xmlText(html) },
  }
}

export function chapterFile(galleyId: string): string {
  return `${galleyId}.xhtml`
}
