// A half-width mark → whether it belongs to a word and not to a sentence.

const isAscii = (code: number): boolean => code > 0x20 && code < 0x7f
const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}_]/u.test(char)

/** The run of ASCII around `at`, no more than 200 to either side: an address, a path, a file's name. */
function runAround(text: string, at: number): string {
  let from = at
  while (from > 0 && at - from < 200 && isAscii(text.charCodeAt(from - 1))) from--
  let to = at + 1
  while (to < text.length && to - at < 200 && isAscii(text.charCodeAt(to))) to++
  return text.slice(from, to)
}

/** Marks that belong to a word and not to a sentence: `http://` `a.com/?q=1,2` `C:\` `&nbsp;` `:-)` `![]`. */
export function partOfToken(text: string, at: number): boolean {
  // Most marks of a Chinese text stand between Han: they are done with at once.
  if (!isAscii(text.charCodeAt(at - 1)) && !isAscii(text.charCodeAt(at + 1))) return false
  const char = text[at]!
  const next = text[at + 1] ?? ''
  if (char === ':' && (next === '/' || next === '\\')) return true
  if (char === '!' && next === '[') return true
  if ((char === ':' || char === ';') && /^.-?\)(?!\w)/.test(text.slice(at, at + 4)))
    return !isWord(text[at - 1])
  if (char === ';' && /&#?\w{2,8}$/.test(text.slice(Math.max(0, at - 10), at))) return true
  const within = isAscii(text.charCodeAt(at - 1)) && isAscii(next.charCodeAt(0)) && isWord(next)
  return within && /:\/\/|@|www\./i.test(runAround(text, at))
}

const code =
  /(?:[=!]==?|&&|\|\||=>|\+=) |\) ?\{$|^(?:\/\/|\/\*|#include|<\/|import \w.{0,80} from |(?:var|let|const) \w+ ?=)|<[a-zA-Z]+ [^<>]{0,300}=/

/** Whether a line is written in a language of machines, whatever it says in Chinese: `if (s == '市场主体') {`. */
export const isCode = (line: string): boolean => code.test(line)
