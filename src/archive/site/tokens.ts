// Text → what the search finds it by. These functions also run in the browser, as the text they are (search.ts), so
// they name nothing outside themselves.

/** Letters as the search compares them: full-width and capital ones are plain ones. Every character keeps its place. */
export function fold(text: string): string {
  return text.replace(/[^\0-@[-`{-~]/gu, char => {
    const plain = char.normalize('NFKC').toLowerCase()
    return plain.length === char.length ? plain : char
  })
}

/**
 * Scripts that set no blanks between words give pairs of characters, and at the end of a run its last character alone:
 * so whatever begins with a character is found by it. Other words are themselves. 万峰湖21号 → 万峰 峰湖 湖 21 号.
 *
 * @param folded by `fold`
 */
export function tokens(folded: string): string[] {
  const word = /[\p{L}\p{N}\p{M}]+/gu
  const scripts = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  const close = `ー${scripts.map(script => `\\p{Script=${script}}`).join('')}`
  const run = new RegExp(`(?<pairs>[${close}]+)|[^${close}]+`, 'gu')
  return [...folded.matchAll(word)].flatMap(([found]) =>
    [...found.matchAll(run)].flatMap(({ 0: part, groups }) => {
      if (!groups?.pairs) return [part]
      const letters = [...part]
      return letters.map((letter, at) => letter + (letters[at + 1] ?? ''))
    }),
  )
}

/**
 * Which shard holds a token. Tokens that begin with the same character of a close script, or the same two letters, are
 * in one, so that their beginnings can be asked for.
 *
 * @param count of shards, a power of two
 */
export function shardOf(token: string, count: number): number {
  const [first = '', second = ''] = token
  const isWide = first >= '\u0e00'
  const code = first.codePointAt(0)! * 31 + (isWide ? 0 : (second.codePointAt(0) ?? 0))
  return (Math.imul(code, 0x9e3779b1) >>> 16) & (count - 1)
}
