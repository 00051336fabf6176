// Edition and galleys → what a theme's heads.css.ejs needs for the words that run at the edge of each page.
import type { Edition, Galley } from '../../edition.js'
import { dateIn, words } from '../../words.js'
import { sectionsOf } from './sections.js'

/** Characters that fit the width of the type area with room to spare. */
const limit = 28

/**
 * Each galley gets a named page of its own, since Chromium has neither `string-set` nor `running()`, and each section of
 * a newspaper one for all that stands in it. Titles are CSS strings, with their quotes.
 */
export function runningHeads(edition: Edition, galleys: Galley[]) {
  const sections = sectionsOf(edition, galleys)
  const titled = galleys.filter(({ part }) => part === 'section')
  const names = new Map(titled.map(({ id, title }) => [id, title]))
  return {
    edition,
    head: cssString(shorten(edition.title)),
    newspaper: cssString(shorten(edition.newspaper ?? '')),
    date: cssString(edition.date ? dateIn(edition.language, edition.date) : ''),
    galleys: galleys.map(({ id, part, title }, i) => ({
      id,
      part,
      page: `galley-${i}`,
      head: cssString(shorten(title)),
      section: cssString(shorten(names.get(sections.get(id)?.id ?? '') ?? edition.title)),
    })),
    sections: titled.map(({ id }, i) => {
      const { title, page } = sections.get(id)!
      const number = page && words(edition.language).sectionPage.replace('{page}', page)
      return {
        id,
        page: `section-${i}`,
        title: title ? cssString(shorten(title)) : '',
        number: number ? cssString(number) : '',
      }
    }),
  }
}

function shorten(title: string): string {
  const characters = [...title]
  return characters.length <= limit ? title : `${characters.slice(0, limit - 1).join('')}…`
}

/** A CSS string that nothing in the text can end: all that is not a letter, a digit or a space is escaped by its number. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ]/gu, character => `\\${character.codePointAt(0)!.toString(16)} `)}"`
}
