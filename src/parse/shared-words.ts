// A line and the running text → how much of the line the text says again: a headline's words come back, a site's name does not.

/** Share of its words that the text says too, from which on a line is of the text: 9 in 10 headlines have more. */
export const familiar = 0.14

/** Text that is read for this, in UTF-16 units: a story says what it is about in its first pages. */
const longest = 20_000

const words = /[\p{Script=Latin}\d]+|[\p{Script=Han}\p{Script=Katakana}ー]+|\p{Script=Hangul}+/gu

/** Pairs of Han, kana or Hangul characters, and words of four letters or more. */
function grams(text: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(words)) {
    if (/^[\p{Script=Latin}\d]/u.test(word)) {
      if (word.length > 3) found.add(word.slice(0, 6))
    } else for (let i = 0; i + 2 <= word.length; i++) found.add(word.slice(i, i + 2))
  }
  return found
}

/** Gives, for a line, the share of its words that the text says too: 0 to 1, and 0 where it has none. */
export function sharedWith(text: string): (line: string) => number {
  const said = grams(text.slice(0, longest))
  return line => {
    const own = [...grams(line)]
    return own.length ? own.filter(gram => said.has(gram)).length / own.length : 0
  }
}
