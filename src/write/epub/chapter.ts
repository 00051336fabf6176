// Galley → the data of its XHTML file.
import type { Galley } from '../../edition.js'
import type { Chapter } from './container.js'
import { xmlText } from './xml.js'

/** What a galley is, in EPUB's vocabulary and in DPUB-ARIA. A colophon's own markup says what it is. */
const semantics: Record<Galley['part'], { type?: string; role?: string }> = {
  titlepage: { type: 'titlepage' },
  article: { type: 'chapter', role: 'doc-chapter' },
  colophon: {},
}

export function chapter(galley: Galley): Chapter {
  const { id, part, language, title, html } = galley
  return {
    file: chapterFile(id),
    data: { id, language, ...semantics[part], title: xmlText(title), html },
  }
}

export function chapterFile(galleyId: string): string {
  return `${galleyId}.xhtml`
}
