// A line's beginning → whether someone speaks from there on: a quotation mark, or a speaker and a colon.

/** `“下船吧。”`, `问：`, `记者：`, `温如言：`, `“Not yet,”` */
export const speech =
  /^(?:[“"「『‘]|(?:[问答問QA]|采访者|主持人|记者|記者|\p{Script=Han}{2,4}|\p{Lu}\p{L}{1,15})\s?(?:[（(][^()（）]{1,12}[)）])?\s?[:：](?=.))/u

/** Whether the line names its speaker; a headline too may begin with a quotation mark, but not so. */
export function isSpeaker(line: string): boolean {
  return !/^[“"「『‘]/u.test(line) && speech.test(line)
}
