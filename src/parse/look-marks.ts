// The text of a line → the names of the marks and words in it that some roles have more often than others.

const marks: readonly [name: string, pattern: RegExp][] = [
  ['comma', /[，,、]/u],
  ['sentences', /[。！？.!?].*\p{L}/u],
  ['colon', /[:：]/u],
  ['ends in a colon', /[:：]$/u],
  ['digits', /\d/u],
  ['year', /[12]\d{3}|[一二][九〇○零]/u],
  ['month', /月|월|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u],
  ['clock', /\d:\d\d/u],
  ['quoted', /^[“「『‘"].*[”」』’"]$/u],
  ['quotes', /[“「『"]/u],
  ['brackets', /[（(【[]/u],
  ['in brackets', /^[（(【[].*[)）】\]]$/u],
  ['begins with a dash', /^[—–―─-]/u],
  ['strokes', /[|｜/／·•]/u],
  ['wide blank', /\s{2}|　/u],
  ['blank', /\S\s\S/u],
  ['capitals', /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u],
  ['title case', /^(?:\p{Lu}[^\s]{0,30}\s|(?:of|the|and|in|a|to|at|for)\s){1,14}\p{Lu}[^\s]{0,30}$/u],
  ['address', /@|\.(?:com|cn|net|org|example)\b/u],
  ['begins as a byline', /^(?:by |文|图|圖|记者|記者|글|撰|摄|攝|采访|聞き手)/iu],
  ['bullet', /^[●•◆◇■□▲△▼※＊*○▪-]/u],
  ['rights', /©|版权|版權|转载|轉載|[Rr]ights|저작권|無断/u],
  ['ordinal', /^\d+[.、\s]/u],
  ['book', /《/u],
  ['asks', /[？?]$/u],
  ['calls', /[！!]$/u],
  ['leader', /…{2}|\.{4}|·{3}/u],
]

/** Longest text that is looked at whole, in UTF-16 units: longer ones are running text, and told by their beginning. */
const longest = 400

export function marksOf(text: string): string[] {
  const seen = text.length > longest ? text.slice(0, longest) : text
  return marks.filter(([, pattern]) => pattern.test(seen)).map(([name]) => name)
}
