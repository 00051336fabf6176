// Galleys' entries → the nested contents and the landmarks of the navigation document.
import { contentsId, type Entry, type Galley, type PageBreak } from '../../edition.js'
import { words } from '../../words.js'
import { chapterFile } from './chapter.js'
import { pageId } from './page-marks.js'
import { xmlText } from './xml.js'

/** A line of the contents: its text, where it leads, and the lines below it. */
export interface Line {
  href: string
  text: string
  byline?: string
  children: Line[]
}

/** A place that a reading system can go to by its kind (EPUB SSV: `toc`, `bodymatter`, …). */
interface Landmark {
  type: string
  href: string
  text: string
}

/** All entries in reading order. Articles without any are to be reached, too: where none has one, by their titles. */
export function contents(galleys: Galley[]): Line[] {
  const isArticle = ({ part }: Galley) => part === 'article'
  const bare = !galleys.some(({ part, entries }) => part !== 'colophon' && entries.length > 0)
  return galleys.flatMap(galley => (bare && isArticle(galley) ? [whole(galley)] : galley.entries.map(line)))
}

function line({ galley, id, text, byline, children }: Entry): Line {
  return {
    href: `${chapterFile(galley)}#${id}`,
    text: xmlText(text),
    ...(byline && { byline: xmlText(byline) }),
    children: children.map(line),
  }
}

function whole({ id, title }: Galley): Line {
  return { href: chapterFile(id), text: xmlText(title), children: [] }
}

/** Where each page of the print edition begins. */
export function pageList(pages: PageBreak[]): { label: string; href: string }[] {
  return pages.map(({ label, galley }) => ({ label, href: `${chapterFile(galley)}#${pageId(label)}` }))
}

/** Title page, contents, start of the text and colophon, as far as the book has them. */
export function landmarks(galleys: Galley[], language: string): Landmark[] {
  const say = words(language)
  const first = (parts: Galley['part'][], type: string, text: string): Landmark[] => {
    const galley = galleys.find(({ part }) => parts.includes(part))
    return galley ? [{ type, href: chapterFile(galley.id), text }] : []
  }
  return [
    { type: 'cover', href: chapterFile('cover'), text: say.cover },
    ...first(['titlepage'], 'titlepage', say.titlepage),
    { type: 'toc', href: `${chapterFile(contentsId)}#toc`, text: say.contents },
    ...first(['section', 'article'], 'bodymatter', say.start),
    ...first(['colophon'], 'colophon', say.colophon),
  ]
}
