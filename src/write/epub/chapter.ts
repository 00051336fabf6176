// Galley → the data of its XHTML file.
import type { Root } from 'hast'
import { direction } from '../../direction.js'
import type { Edition, Galley } from '../../edition.js'
import { xhtml } from '../../xhtml.js'
import type { Chapter } from './container.js'
import { xmlText } from './xml.js'

/** What a galley is, in EPUB's vocabulary and in DPUB-ARIA. A colophon's own markup says what it is. */
const kinds: Record<Galley['part'], { type?: string; role?: string }> = {
  titlepage: { type: 'titlepage' },
  section: { type: 'part', role: 'doc-part' },
  article: { type: 'chapter', role: 'doc-chapter' },
  colophon: {},
}

/** The page of the cover. */
export function coverChapter(tree: Root, { language, title }: Edition): Chapter {
  return file('cover', language, { type: 'cover', title: xmlText(title), html: xhtml(tree) })
}

/** @param html the galley's page with what EPUB adds to it */
export function chapter({ id, part, language, title }: Galley, html: string): Chapter {
  return file(id, language, { ...kinds[part], title: xmlText(title), html })
}

function file(id: string, language: string, data: object): Chapter {
  return { file: chapterFile(id), data: { id, language, direction: direction(language), ...data } }
}

export function chapterFile(galleyId: string): string {
  return `${galleyId}.xhtml`
}
