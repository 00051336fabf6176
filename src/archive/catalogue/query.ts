// Words as people type them → what the index is asked. Nothing in them is an operator but quotation marks.
import { Refusal } from '../../edition.js'
import { tokens } from './tokens.js'

/** Tokens that stand one behind another; of the last of them only the beginning where `open`. */
export interface Phrase {
  tokens: string[]
  /** It is one letter, with which longer tokens begin. */
  open: boolean
}

/** In characters. */
const longest = 400

/** `"…"`, `“…”` or `「…」` with anything in it, or what stands between spaces. A quotation mark without its fellow is a mark like others. */
const terms = /"([^"]+)"|“([^”]+)”|「([^」]+)」|(\S+)/gu

/**
 * All of its terms have to be found. Spaces part terms, quotation marks keep them together.
 *
 * @throws {Refusal} when it holds nothing to look for, or is too long to be one
 */
export function phrasesOf(words: string): Phrase[] {
  if (words.length > longest)
    throw new Refusal(`${words.length} characters to look for`, `Give up to ${longest}.`)
  const found = [...words.matchAll(terms)].map(([, ...said]) => phraseOf(said.find(Boolean)!))
  const phrases = found.filter(({ tokens }) => tokens.length > 0)
  if (phrases.length === 0)
    throw new Refusal(
      `${JSON.stringify(words)}: no letter or digit to look for`,
      'Name a word, such as 望洲桥.',
    )
  return phrases
}

/** The text may go on behind its last letter: then no token ends there, and the pair before tells of it. */
function phraseOf(term: string): Phrase {
  const all = [...tokens(term)]
  const last = all.at(-1)
  const told = last?.isLast && all.at(-2)?.end === last.end
  const kept = told ? all.slice(0, -1) : all
  return { tokens: kept.map(({ text }) => text), open: Boolean(last?.isLast && !told) }
}

/** In the language of FTS5. Tokens are letters and digits alone, so nothing in them can end the string. */
export function matchOf(phrases: readonly Phrase[]): string {
  const all = phrases.map(({ tokens, open }) => `"${tokens.join(' ')}"${open ? ' *' : ''}`)
  return `{title body} : (${all.join(' AND ')})`
}
