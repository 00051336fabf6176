// What can be seen where a paragraph ends and the next begins → how much it speaks for the two being one.
// Weights are log odds, fitted by logistic regression on 6,500 cuts made at random in real news, magazines, essays on
// computing, modern novels and old ones, against 39,000 ends without a mark in the same texts as they were printed:
// headlines, crossheads, items, captions, code, verse, paragraphs whose mark was forgotten. Rounded; those of Latin text,
// verse, letters and standfirsts, of which there were too few, are judged by eye.
import {
  hardlyFirst,
  hardlyLast,
  mostlyFirst,
  oftenFirst,
  oftenLast,
  seldomFirst,
  seldomLast,
} from '../lexicon/clause.js'
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
  /** Whether a dictionary word lies across the break. */
  parts: boolean
  /** How much more often than by chance its two characters meet elsewhere in the text, as a logarithm. */
  bond: number
  /** Whether it begins as a list's item, a caption or a numbered heading does. */
  announced: boolean
  /** Whether nothing but headings and the like stands before `a`, or nothing at all. */
  top: boolean
  leads: boolean
  /** Whether what stands above it ends without a mark as well, and is no heading: both may be items of a list. */
  listed: boolean
  /** Whether both are indented where the text is not, as verse and quotations are. */
  setIn: boolean
  /** Whether `b` lacks the indent that is the text's habit. That it has it says little: many a tool indents every line. */
  flush: boolean
}

/** Characters before the first mark and after the last. */
const firstClause = (text: string): number => text.search(/[，。、；：？！,;:?!…“”‘’（）()《》]|$/u)
const lastClause = (text: string): number => /[^，。、；：？！,;:?!…“”]*$/u.exec(text.slice(-8))![0].length

/** Endings that ask for a verb in Korean, and that end its sentences. */
const particle = /[\uac00-\ud7a3](?:[을를는]|으로|에서|에게|하고|하며|면서)$/u
const verbEnd = /[\uac00-\ud7a3](?:다|[아어해]요|까|죠)$/u

const binding =
  /[的和与及或在是把被对为从向将以于由且但而让使并各每第约近达]$|(?:^|[^\p{L}])(?:the|a|an|of|to|in|and|or|for|with|by|at|from|that|which|is|are|was|were|has|have|had|be)$/u
const counted = /^(?:[\d%％‰]|[年月日时分秒亿万千百元吨亩米公个人次家项条名岁])/u
const lower = /^\p{Ll}/u
const hangul = /^[\uac00-\ud7a3]/
const han = /^\p{Script=Han}/u

/** A name and what stands for it: `发信站: 某某论坛, 站内` `主演：某某、某某`. What follows a quotation mark is speech. */
const label = /^\p{L}{2,8}\s?[：:](?!\s?[“"「『\d])/u
/** Whether a line is set out as an entry of a form or a list is: its name, a colon, what it is. */
export const isEntry = (line: string): boolean => label.test(line)

/** How letters begin: `亲爱的老师，`. */
const salutation = /^[“「]?(?:亲爱的|親愛的|尊敬的|敬爱的|敬愛的|致)[^，。]{1,14}[，,]$/u

/** Signs that are neither letters nor marks, as markup, faces and programs end with: `</b>` `_` `😀`. */
const sign = /(?:[*_<>~\\^|=+@&#$/;-]|\p{So}\ufe0f?)$/u

/** First characters, whatever the number among them. */
const start = (text: string): string => text.slice(0, 6).replace(/\d+/g, '0').slice(0, 4)

const words = /^[\u0000-\u04ff\u2000-\u206f]*$/
/** Characters beside the break that are looked at for the script. */
export const reach = 30
/** Whether both are written in words alone, whose letters say less than Han characters do. */
export const inWords = (a: string, b: string): boolean =>
  words.test(a.slice(-reach)) && words.test(b.slice(0, reach))

const first = (set: Set<string>, { b, end, chinese }: Break): boolean =>
  chinese && end === 'open' && set.has(b[0]!)
const last = (set: Set<string>, { a, chinese }: Break): boolean => chinese && set.has(a.at(-1)!)

type Test = (seam: Break) => boolean

/** Each piece of evidence: its weight, when it is there, and how it reads. */
export const tests: [weight: number, test: Test, reason: string][] = [
  // At the seam.
  [3, ({ parts }) => parts, 'a word lies across the break'],
  [1.7, ({ bond }) => bond > 1, 'its two characters stand side by side elsewhere'],
  [1.4, ({ bond }) => bond > 4, 'and hardly apart'],
  [2.2, seam => first(hardlyFirst, seam), 'no sentence begins so'],
  [1.4, seam => first(seldomFirst, seam), 'few sentences begin so'],
  [-1.2, seam => first(oftenFirst, seam), 'sentences often begin so'],
  [-1.9, seam => first(mostlyFirst, seam), 'most sentences begin so'],
  [1.2, seam => last(hardlyLast, seam), 'no sentence ends so'],
  [1.6, seam => last(seldomLast, seam), 'few sentences end so'],
  [-0.6, seam => last(oftenLast, seam), 'sentences often end so'],
  [-1, ({ a, end }) => end === 'open' && /[了吗嗎呢吧啊]$/.test(a), 'it ends with a particle'],
  [1.3, ({ a }) => binding.test(a.slice(-12)), 'the last word asks for another'],
  [1.8, ({ a }) => particle.test(a), 'its last word asks for a verb'],
  [-2.5, ({ a }) => verbEnd.test(a), 'its last word ends a sentence'],
  [1.4, ({ a, b }) => /[\d万亿]$/.test(a) && counted.test(b), 'a number lies across the break'],
  [1, ({ a, b }) => han.test(b) && a.at(-1) === b[0], 'a character is doubled across the break'],
  [-2.2, ({ a, b }) => /[A-Za-z]$/.test(a) && han.test(b), 'it ends with a name'],
  [-1.6, seam => han.test(seam.a.at(-1)!) && /^[A-Za-z]/.test(seam.b), 'what follows begins with a name'],
  [-3, ({ a, b }) => words.test(a.slice(-reach)) && han.test(b), 'the script changes'],
  [-1.4, ({ a, b }) => /\d$/.test(a) && han.test(b) && !counted.test(b), 'it ends with a number'],
  [-3, ({ a }) => sign.test(a), 'it ends with a sign'],
  [-1.1, ({ b }) => '“‘「『'.includes(b[0]!), 'what follows begins with a quotation'],
  [-3, ({ a }) => /[”’」』）》)"]$/u.test(a), 'it ends with a closing mark'],
  [1.8, ({ end, length }) => end === 'pause' && length > 5, 'it ends with a comma'],
  [
    -1.2,
    ({ b, end, chinese }) => chinese && end === 'pause' && (oftenFirst.has(b[0]!) || mostlyFirst.has(b[0]!)),
    'a new sentence may begin so',
  ],
  [5, ({ a }) => openers.includes(a.at(-1)!), 'it ends with an opening mark'],
  [
    7,
    ({ a, b }) => inWords(a, b) && /[\p{Ll}\d,]$/u.test(a) && lower.test(b),
    'the next paragraph begins in lower case',
  ],
  [
    -5,
    ({ a, b, sentences, length }) =>
      !sentences && length < 32 && inWords(a, b) && lower.test(a) && lower.test(b),
    'both begin in lower case, as items of a list do',
  ],
  [4.5, ({ a, b }) => /\p{L}-$/u.test(a) && lower.test(b), 'a word is divided by a hyphen'],
  [
    -4,
    ({ a, b }) => /[\p{Ll}\d,;'’]$/u.test(a) && /^["“‘'(]?\p{Lu}/u.test(b),
    'the next begins with a capital',
  ],
  // What the two pieces are.
  [0.8, ({ sentences }) => sentences, 'it has whole sentences but ends without a mark'],
  [1.4, ({ clauses }) => clauses, 'it has clauses but ends without a mark'],
  [
    3.4,
    ({ open, stillOpen }) => stillOpen.length < open.length,
    'a quotation or bracket closes after the break',
  ],
  [1.4, ({ a }) => lastClause(a) <= 3, 'its last clause is a fragment'],
  [1.3, ({ b }) => firstClause(b) === 1, 'the first clause is a fragment'],
  [0.4, ({ b }) => [2, 3].includes(firstClause(b)), 'the first clause is short'],
  [-1, ({ a, b }) => firstClause(b) >= 14 && !inWords(a, b) && !hangul.test(b), 'the first clause is long'],
  [2, ({ b }) => endOf(b) === 'stop', 'what follows ends a sentence'],
  [-2.4, ({ b }) => endOf(b) === 'open', 'what follows ends without a mark too'],
  [-0.6, ({ size }) => size < 25, 'what follows is as short as a heading'],
  [
    -1.4,
    ({ end, sentences, length }) => end === 'open' && !sentences && length < 25,
    'it is as short as a heading',
  ],
  [-0.9, ({ end, sentences, length }) => end === 'open' && !sentences && length < 32, 'it may be a heading'],
  [
    -2.2,
    ({ end, sentences, length }) => end === 'open' && !sentences && length < 16,
    'it is no longer than a heading',
  ],
  [-2.2, ({ announced, sentences }) => announced && !sentences, 'it is an item or a caption'],
  [-1.5, ({ a, b }) => start(a) === start(b), 'both begin alike, as items of a list do'],
  [-1, ({ a, length }) => length < 40 && /[：:](?![“"「])/u.test(a), 'it names what it speaks of'],
  [-1, ({ a, sentences }) => !sentences && isEntry(a), 'it is the entry of a form'],
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
  [-1.5, ({ leads, sentences }) => leads && !sentences, 'it stands where a headline would'],
  [-1.5, ({ top, sentences }) => top && !sentences, 'it stands where a standfirst would'],
  [-0.5, ({ top, sentences }) => top && sentences, 'it may be a standfirst'],
  [-1, ({ top, a }) => top && /[”’」』）》)"]$/u.test(a), 'standfirsts often end so'],
  [-1.8, ({ listed }) => listed, 'what stands above it ends without a mark too'],
  [-3, ({ setIn }) => setIn, 'both are set in as verse is'],
  [3.5, ({ flush }) => flush, 'what follows lacks the indent of a paragraph'],
]

/** Log odds of a break without any evidence. */
const prior = -2.3

const found = (seam: Break) => tests.filter(([, test]) => test(seam))

/** What the evidence of one break says for the paragraphs being one, in log odds. */
export const oddsOf = (seam: Break): number => found(seam).reduce((sum, [weight]) => sum + weight, prior)

export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

/**
 * How sure the evidence makes us that the paragraphs are one, and the three strongest reasons for it. `odds` is what is
 * known besides, in log odds.
 */
export function weigh(seam: Break, odds: number): { confidence: number; reasons: string[] } {
  const reasons = found(seam)
    .filter(([weight]) => weight > 0)
    .sort(([a], [b]) => b - a)
    .slice(0, 3)
    .map(([, , reason]) => reason)
  // Evidence is never proof: 1 is for what cannot be otherwise.
  const confidence = Math.min(0.99, Math.round(100 * chanceOf(oddsOf(seam) + odds)) / 100)
  return { confidence, reasons }
}
