// What can be seen where a paragraph ends and the next begins → how much it speaks for the two being one.
// Weights are log odds, fitted by logistic regression on 1,600 cuts made at random in news, magazine, web and novel text,
// against 2,500 headings, crossheads, items and standfirsts that stand before a paragraph, and rounded; those of Latin
// text are judged by eye.
import { hardlyFirst, hardlyLast, oftenFirst, oftenLast, seldomFirst, seldomLast } from '../lexicon/clause.js'
import { openers } from '../lexicon/marks.js'
import { type End, endOf } from './sentence.js'

/** A break between two paragraphs, `a` and `b`. */
export interface Break {
  a: string
  b: string
  /** How `a` ends. */
  end: End
  /** Characters of the paragraph that ends with `a`, over all the pieces already joined; of words, two fifths of them. */
  length: number
  /** The same of `b`. */
  size: number
  /** Whether a sentence ends inside it, or only a clause. */
  sentences: boolean
  clauses: boolean
  /** Whether it is Chinese that is written beside the break: what seldom begins a sentence there may well in Japanese. */
  chinese: boolean
  /** Openers that it leaves open, and those that are still open after `b`. */
  open: string
  stillOpen: string
  /** Whether a dictionary word lies across the break, and whether its two characters meet elsewhere in the text. */
  parts: boolean
  together: boolean
  /** Whether it begins as a list's item, a caption or a numbered heading does. */
  announced: boolean
  /** Whether nothing but headings and the like stands before `a`. */
  top: boolean
  /** Whether both are indented where the text is not, as verse and quotations are. */
  setIn: boolean
  /** Whether `b` lacks the indent that is the text's habit. That it has it says little: many a tool indents every line. */
  flush: boolean
  /** Whether the paragraphs of this text as a rule end with a mark. */
  closes: boolean
  /** Whether no other line of the body is short and ends without a mark: headings come in numbers. */
  lone: boolean
}

/** Characters before the first mark and after the last. */
const firstClause = (text: string): number => text.search(/[，。、；：？！,;:?!…“”‘’（）()《》]|$/u)
const lastClause = (text: string): number => /[^，。、；：？！,;:?!…“”]*$/u.exec(text.slice(-8))![0].length

const binding =
  /[的和与及或在是把被对为从向将以于由且但而让使并各每第约近达]$|(?:^|[^\p{L}])(?:the|a|an|of|to|in|and|or|for|with|by|at|from|that|which|is|are|was|were|has|have|had|be)$/u
const counted = /^(?:[\d%％‰]|[年月日时分秒亿万千百元吨亩米公个人次家项条名岁])/u
const lower = /^\p{Ll}/u

/** How letters begin: `亲爱的老师，`. */
const salutation = /^[“「]?(?:亲爱的|親愛的|尊敬的|敬爱的|敬愛的|致)[^，。]{1,14}[，,]$/u

/** First characters, whatever the number among them. */
const start = (text: string): string => text.slice(0, 6).replace(/\d+/g, '0').slice(0, 4)

type Test = (seam: Break) => boolean

/** Each piece of evidence: its weight, when it is there, and how it reads. */
export const tests: [weight: number, test: Test, reason: string][] = [
  // At the seam.
  [2.7, ({ parts }) => parts, 'a word lies across the break'],
  [3, ({ together }) => together, 'its two characters stand side by side elsewhere'],
  [2.1, ({ b, chinese }) => chinese && hardlyFirst.has(b[0]!), 'no sentence begins so'],
  [0.9, ({ b, chinese }) => chinese && seldomFirst.has(b[0]!), 'few sentences begin so'],
  [2.3, ({ a, chinese }) => chinese && hardlyLast.has(a.at(-1)!), 'no sentence ends so'],
  [1, ({ a, chinese }) => chinese && seldomLast.has(a.at(-1)!), 'few sentences end so'],
  [0.7, ({ a }) => binding.test(a.slice(-12)), 'the last word asks for another'],
  [1.6, ({ a, b }) => /[\d万亿]$/.test(a) && counted.test(b), 'a number lies across the break'],
  [1.5, ({ b }) => /^\d+(?:\.\d+)?[%％‰万亿]/u.test(b), 'what follows begins with an amount'],
  [
    2,
    ({ a, b }) => /\p{Script=Han}/u.test(b[0]!) && a.at(-1) === b[0],
    'a character is doubled across the break',
  ],
  [-0.5, ({ a }) => oftenLast.has(a.at(-1)!), 'sentences often end so'],
  [-1, ({ b }) => oftenFirst.has(b[0]!), 'sentences often begin so'],
  [-1.3, ({ b }) => '“‘「『'.includes(b[0]!), 'what follows begins with a quotation'],
  [-2.4, ({ a }) => /[”’」』）》)"]$/u.test(a), 'it ends with a closing mark'],
  [3, ({ end, length }) => end === 'pause' && length > 5, 'it ends with a comma'],
  [5, ({ a }) => openers.includes(a.at(-1)!), 'it ends with an opening mark'],
  [4.5, ({ a, b }) => /[\p{Ll}\d,]$/u.test(a) && lower.test(b), 'the next paragraph begins in lower case'],
  [4.5, ({ a, b }) => /\p{L}-$/u.test(a) && lower.test(b), 'a word is divided by a hyphen'],
  [
    -4,
    ({ a, b }) => /[\p{Ll}\d,;'’]$/u.test(a) && /^["“‘'(]?\p{Lu}/u.test(b),
    'the next begins with a capital',
  ],
  [-1.2, ({ a, b }) => /[A-Za-z]$/.test(a) && /^\p{Script=Han}/u.test(b), 'it ends with a name'],
  // What the two pieces are.
  [1, ({ sentences }) => sentences, 'it has whole sentences but ends without a mark'],
  [3.2, ({ clauses }) => clauses, 'it has clauses but ends without a mark'],
  [
    1.6,
    ({ open, stillOpen }) => stillOpen.length < open.length,
    'a quotation or bracket closes after the break',
  ],
  [0.6, ({ a }) => lastClause(a) <= 3, 'its last clause is a fragment'],
  [1.6, ({ b }) => firstClause(b) === 1, 'the first clause is a fragment'],
  [0.3, ({ b }) => [2, 3].includes(firstClause(b)), 'the first clause is short'],
  [-0.4, ({ b }) => firstClause(b) >= 14, 'the first clause is long'],
  [2, ({ b }) => endOf(b) === 'stop', 'what follows ends a sentence'],
  [1.7, ({ size }) => size >= 40, 'what follows is as long as a paragraph'],
  [-1.2, ({ b, size }) => size < 25 && endOf(b) !== 'stop', 'what follows is as short as a heading'],
  [1, ({ top, closes, length }) => !top && closes && length >= 40, 'it is as long as a paragraph'],
  [-0.4, ({ sentences, length }) => !sentences && length < 24, 'it is as short as a heading'],
  [-0.8, ({ sentences, length }) => !sentences && length < 32, 'it may be a heading'],
  [-0.6, ({ length }) => length < 16, 'it is no longer than a heading'],
  [
    -1.9,
    ({ clauses, sentences, length }) => clauses && !sentences && length < 32,
    'headings have clauses too',
  ],
  [
    -1.5,
    ({ together, parts, clauses, sentences, length }) =>
      together !== parts && !clauses && !sentences && length < 20,
    'a heading and its text may meet so by chance',
  ],
  [-3, ({ announced, sentences }) => announced && !sentences, 'it is an item or a caption'],
  [-3, ({ a, b }) => start(a) === start(b), 'both begin alike, as items of a list do'],
  [-1, ({ a, length }) => length < 32 && /^[^，。]{2,8}[：:]\D/u.test(a), 'it begins as a labelled heading'],
  [
    -7,
    ({ end, length, size }) => end === 'pause' && Math.max(length, size) < 24,
    'both are as short as verses',
  ],
  [
    -3,
    ({ a, b, end, length }) => end === 'pause' && length < 48 && Math.abs(a.length - b.length) <= 2,
    'both are of one length, as verses are',
  ],
  // Where they stand.
  [-4, ({ a, length }) => length < 24 && salutation.test(a), 'it greets'],
  [-2, ({ top, sentences }) => top && !sentences, 'it stands where a standfirst would'],
  [-1.1, ({ top, sentences }) => top && sentences, 'it may be a standfirst'],
  [-1.4, ({ top, a }) => top && /[”’」』）》)"]$/u.test(a), 'standfirsts often end so'],
  [0.7, ({ lone, length }) => lone && length < 32, 'nothing else here looks like a heading'],
  [-3, ({ setIn }) => setIn, 'both are set in as verse is'],
  [2.5, ({ flush }) => flush, 'what follows lacks the indent of a paragraph'],
  [-1.5, ({ closes }) => !closes, 'paragraphs of this text often end without a mark'],
]

/** Log odds of a break without any evidence. */
const prior = -3.6

/**
 * How sure the evidence makes us that the paragraphs are one, and the three strongest reasons for it. `odds` is what is
 * known besides, in log odds.
 */
export function weigh(seam: Break, odds = 0): { confidence: number; reasons: string[] } {
  const found = tests.filter(([, test]) => test(seam))
  const sum = found.reduce((sum, [weight]) => sum + weight, prior + odds)
  const reasons = found
    .filter(([weight]) => weight > 0)
    .sort(([a], [b]) => b - a)
    .slice(0, 3)
    .map(([, , reason]) => reason)
  // Evidence is never proof: 1 is for what cannot be otherwise.
  return { confidence: Math.min(0.99, Math.round(100 / (1 + Math.exp(-sum))) / 100), reasons }
}
