// A line's beginning → the numbering that it carries: `第三章`, `一、`, `（二）`, `1.`, `①`, `Chapter IV`.

/** Kinds of numbering, the widest division first: where several occur, this is how they nest. */
export const divisions = [
  'volume',
  'chapter',
  'section',
  'han',
  'hanBracket',
  'arabic',
  'arabicBracket',
  'circled',
] as const
export type Division = (typeof divisions)[number]

export interface Numbering {
  division: Division
  /** Undefined for a division that has a name for a number: `楔子`, `番外`. */
  value?: number
  /** Length of the numbering itself, in UTF-16 units. */
  length: number
}

const numeral = '[\\d０-９零〇一二三四五六七八九十百千两廿卅]{1,7}'
const roman = '(?:[IVXLC]{1,7}|\\d{1,3})'
const ordinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last'
const words = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const kinds: [Division, RegExp][] = [
  [
    'volume',
    new RegExp(
      `^第\\s?(${numeral})\\s?(?:部分|单元|單元|[卷部编編篇集册輯辑])(?=[\\s：:、.．]|$|\\p{Script=Han})`,
      'u',
    ),
  ],
  ['volume', /^[卷部编篇]之?([一二三四五六七八九十\d]{1,3})(?=[\s：:]|$)/u],
  ['volume', /^[上中下][卷篇部编册集](?=[\s：:]|$)/u],
  ['volume', new RegExp(`^(?:book|part|volume)\\s(${roman}|${words})(?=[\\s.:—-]|$)`, 'iu')],
  ['chapter', new RegExp(`^第\\s?(${numeral})\\s?[章回話话幕](?!合|来|应|答|想|头|家|去|复)`, 'u')],
  [
    'chapter',
    new RegExp(
      `^(?:chapter|canto|act|letter)\\s(?:the\\s)?(${roman}|${words}|${ordinals})(?=[\\s.:—-]|$)`,
      'iu',
    ),
  ],
  ['section', new RegExp(`^(?:scene|section|§)\\s?(${roman}|${words})(?=[\\s.:—-]|$)`, 'iu')],
  [
    'chapter',
    /^(?:楔\s?子|序\s?章|序\s?幕|引\s?子|尾\s?声|尾\s?聲|番\s?外|外传|后\s?记|後\s?記|后序|序言|前\s?言|自\s?序|代序|总序|再版序|译序|译者序|代跋|跋|凡例|例言|引言|导言|导论|绪论|绪言|结语|结束语|附\s?录|附\s?錄|致谢|致謝|鸣谢|参考文献|大结局|完本感言|终章|prologue|epilogue|preface|foreword|introduction|afterword|postscript|appendix|conclusion|acknowledge?ments|プロローグ|エピローグ|まえがき|あとがき|前書き|後書き|프롤로그|에필로그|머리말|맺음말|はじめに|おわりに|終章)(?=[\s：:（(一二三四五六七八九十\d]|$)/iu,
  ],
  ['section', new RegExp(`^第\\s?(${numeral})\\s?[节節场場](?=[\\s：:、.．]|$|\\p{Script=Han})`, 'u')],
  ['section', new RegExp(`^第\\s?(${numeral})\\s?[封则讲講课課夜日天首折出](?=[\\s：:]|$)`, 'u')],
  ['section', /^其([一二三四五六七八九十]{1,3})(?=[\s：:]|$)/u],
  ['han', /^([一二三四五六七八九十]{1,3})\s?[、．.，]/u],
  ['han', /^([一二三四五六七八九十]{1,3})$/u],
  ['hanBracket', /^[（(]\s?([一二三四五六七八九十]{1,3})\s?[)）]/u],
  ['han', /^(I{1,3}|I?V|VI{1,3}|I?X|XI{1,3})\.?$/u],
  ['arabic', /^([\d０-９]{1,3})\s?(?:[、．]|\.(?!\d))/u],
  ['arabicBracket', /^[（(]?\s?([\d０-９]{1,3})\s?[)）]/u],
  ['circled', /^([\u2460-\u2473\u2776-\u277f\u3251-\u325f])/u],
]

/** The numbering at the beginning of `text`, if it has one. Reads no more than the first 24 UTF-16 units. */
export function readNumbering(text: string): Numbering | undefined {
  const start = text.slice(0, 24)
  for (const [division, pattern] of kinds) {
    const found = pattern.exec(start)
    if (!found) continue
    const value = found[1] === undefined ? undefined : numberOf(found[1])
    return { division, length: found[0].length, ...(value !== undefined && { value }) }
  }
  return undefined
}

const digits = '零一二三四五六七八九'
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const romans: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** `二十三`, `一〇二`, `12`, `１２`, `XIV`, `four`, `⑤` → number. */
export function numberOf(written: string): number {
  const text = written.normalize('NFKC')
  if (/^\d+$/u.test(text)) return Number(text)
  if (/^[IVXLC]+$/iu.test(text)) return fromRoman(text.toUpperCase())
  if (/^[a-z]+$/iu.test(text)) return fromWord(text.toLowerCase())
  return fromHan(text)
}

function fromWord(text: string): number {
  return Math.max(words.split('|').indexOf(text), ordinals.split('|').indexOf(text)) + 1
}

function fromRoman(text: string): number {
  const values = [...text].map(letter => romans[letter] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

function fromHan(text: string): number {
  let sum = 0
  let digit = 0
  for (const character of text
    .replace(/〇/gu, '零')
    .replace(/两/gu, '二')
    .replace(/廿/gu, '二十')
    .replace(/卅/gu, '三十')) {
    const unit = units[character]
    if (unit) {
      sum += (digit || 1) * unit
      digit = 0
    } else {
      const value = /\d/u.test(character) ? Number(character) : digits.indexOf(character)
      digit = /[十百千]/u.test(text) ? value : digit * 10 + value
    }
  }
  return sum + digit
}
