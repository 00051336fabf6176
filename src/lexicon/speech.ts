// A line's beginning → whether someone speaks from there on: a quotation mark, or a speaker and a colon.

const quoted = /^[“"「『‘]/u
/** Words that only stand before what someone says. */
const known = /^(?:[问答問QA]|采访者|主持人|记者|記者)\s?[:：]/u
const named =
  /^(\p{Script=Han}{2,4}|\p{Lu}\p{L}{1,15}|《[^》]{1,8}》)\s?(?:[（(][^()（）]{1,12}[)）])?\s?[:：](?=.)/u

/** `“下船吧。”` */
export function isQuoted(line: string): boolean {
  return quoted.test(line)
}

/** `问：`, `记者：` */
export function isQuestioner(line: string): boolean {
  return known.test(line)
}

/** Whoever or whatever stands before the first colon, if it could be a speaker: `温如言：`; headlines begin so too. */
export function speakerOf(line: string): string | undefined {
  return named.exec(line)?.[1]
}
