// Pages that do not say their language (WCAG 2.2, 3.1.1), and passages in another script that do not (3.1.2).
import type { Page } from '../page.js'
import type { Element, Watcher } from '../walk.js'

/** A word of Latin script, and what may stand between two; apart, so that long lines are read in one pass. */
const word = /\p{Script=Latin}[\p{Script=Latin}\p{Nd}’']*/gu
const between = /^[\s,;:.!?()“”"—–-]{1,4}$/
/** Names and terms have fewer words, one after another. */
const enough = 12
/** Signs of Chinese, Japanese or Korean one after another. */
const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}，。、：；！？“”《》]{16}/u

/** @param fallback language of the package, for pages that say none. */
export function language({ report }: Page, fallback: string): Watcher {
  return {
    open(element) {
      if (element.name === 'html' && !languageOf(element))
        report('epub-no-language', '<html> has no xml:lang', element)
    },
    text(text, parent, offset) {
      const spoken = parent && inForce(parent)
      if (!parent || spoken === 'code') return
      const other = passage(text, spoken || fallback)
      if (other)
        report('epub-language-of-parts', `“${other.slice(0, 40)}…” in ${spoken || fallback}`, { offset })
    },
  }
}

function languageOf({ attributes }: Element): string {
  return (attributes['xml:lang'] ?? attributes.lang ?? '').trim()
}

/** The language that an element is in by what it or one above says; `code` is in none. */
function inForce(element: Element): string {
  for (let at: Element | undefined = element; at; at = at.parent) {
    if (notProse.has(at.name)) return 'code'
    const said = languageOf(at)
    if (said) return said
  }
  return ''
}

const notProse = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'math', 'svg', 'style', 'script', 'head'])

/** A passage that cannot be in the language named, by its script. */
function passage(text: string, language: string): string | undefined {
  if (text.length < 16 || !language) return undefined
  const writesEastAsian = /^(?:zh|ja|ko|yue|wuu|lzh|nan|hak)\b/i.test(language)
  const writesLatin =
    !writesEastAsian && !/^(?:ar|fa|he|ru|uk|bg|el|th|hi|bo|ug|mn|und|mul)\b/i.test(language)
  if (writesLatin) return eastAsian.exec(text)?.[0]
  return latinPassage(text)
}

function latinPassage(text: string): string | undefined {
  let [start, end, words] = [0, 0, 0]
  for (const { 0: found, index } of text.matchAll(word)) {
    const follows = words > 0 && index - end <= 4 && between.test(text.slice(end, index))
    if (!follows) [start, words] = [index, 0]
    words += 1
    end = index + found.length
    if (words === enough) return text.slice(start, end)
  }
  return undefined
}
