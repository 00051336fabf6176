// Text → the tokens by which it is found: pairs of neighbours where words are written without spaces, words elsewhere.

/** A letter of a script without spaces between words, or a whole word or number of one that has them. */
export interface Unit {
  /** As it is compared: NFKC, lower case. */
  text: string
  /** In the text, in UTF-16 units. */
  start: number
  end: number
  /** Whether it is such a letter. */
  dense: boolean
  /** Whether it is one and directly follows one, with at most marks between that part no words. */
  joined: boolean
}

/** What a character does: `through` parts no words, `within` belongs to what stands before it. */
type Kind = 'dense' | 'word' | 'within' | 'through' | 'apart'

/**
 * Scripts that run on without spaces; Korean has spaces, but its words carry endings. Closing quotation marks and middle
 * dots do not part words: “双减”政策 is found by 双减政策, 列夫·托尔斯泰 by 列夫托尔斯泰. An opening one begins a word: in
 * 说“好” nobody looks for 说好.
 */
const kinds: [Kind, RegExp][] = [
  ['within', /[\p{M}\p{Cf}\uff9e\uff9f\u1160-\u11ff]/u],
  [
    'dense',
    /(?=[\p{L}\p{N}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}\p{scx=Yiii}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u,
  ],
  ['word', /[\p{L}\p{N}]/u],
  ['through', /[’”」』》〉·・‧•]/u],
]

/** Marks that most texts have: with them, and without a rare letter, a search compiles none of the patterns. */
const usual: [Kind, string][] = [
  ['apart', ' \n\t，。、；：？！“‘…—－–（）《〈「『【】〔〕％￥/.,;:?!"\'()[]<>-_%&*+=#@'],
  ['through', '’”」』》〉·'],
  ['word', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'],
]
const known = new Map(
  usual.flatMap(([kind, chars]) => Array.from(chars, char => [char.codePointAt(0)!, kind] as const)),
)

function kindOf(code: number): Kind {
  // Most of our letters, and no pattern is as fast.
  if (code >= 0x4e00 && code <= 0x9fff) return 'dense'
  let kind = known.get(code)
  if (!kind) {
    const char = String.fromCodePoint(code)
    kind = kinds.find(([, pattern]) => pattern.test(char))?.[0] ?? 'apart'
    known.set(code, kind)
  }
  return kind
}

export function* units(text: string): Generator<Unit> {
  let unit: Unit | undefined
  let isOpen = false
  for (let at = 0, end = 0; at < text.length; at = end) {
    const code = text.codePointAt(at)!
    end = at + (code > 0xffff ? 2 : 1)
    const kind = kindOf(code)
    if (kind === 'within' || (kind === 'word' && unit?.dense === false)) {
      if (unit) unit.end = end
      continue
    }
    if (unit) yield folded(unit, text)
    unit = begun(kind, at, end, isOpen)
    isOpen = kind === 'dense' || (isOpen && kind === 'through')
  }
  if (unit) yield folded(unit, text)
}

function begun(kind: Kind, start: number, end: number, isOpen: boolean): Unit | undefined {
  if (kind !== 'dense' && kind !== 'word') return undefined
  const dense = kind === 'dense'
  return { text: '', start, end, dense, joined: dense && isOpen }
}

/** Longer words, which are none, are cut off. In UTF-16 units. */
const longest = 64
const singles = new Map<string, string>()

function folded(unit: Unit, text: string): Unit {
  const written = text.slice(unit.start, unit.end)
  unit.text = singles.get(written) ?? fold(written)
  if (unit.dense && written.length <= 2) singles.set(written, unit.text)
  return unit
}

function fold(written: string): string {
  return written
    .slice(0, longest)
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
}

export interface Token {
  text: string
  start: number
  end: number
  /** The last letter of its run, alone. */
  isLast: boolean
}

/**
 * 万峰湖 → 万峰, 峰湖, 湖: each letter begins one token, so that phrases of neighbouring tokens are the text itself, and
 * a lone letter is found as the beginning of a token.
 */
export function* tokens(text: string): Generator<Token> {
  let before: Unit | undefined
  for (const unit of units(text)) {
    if (before) yield token(before, unit)
    before = unit
  }
  if (before) yield token(before)
}

function token(unit: Unit, next?: Unit): Token {
  const { text, start, end } = unit
  if (!next?.joined) return { text, start, end, isLast: unit.dense }
  return { text: text + next.text, start, end: next.end, isLast: false }
}

/** For the index: tokens with spaces between them. */
export function indexed(text: string): string {
  return Array.from(tokens(text), ({ text }) => text).join(' ')
}

/** What two names have in common that are written a little differently: nothing but their letters. */
export function bare(text: string): string {
  return Array.from(units(text), ({ text }) => text).join('')
}
