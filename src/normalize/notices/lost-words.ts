// Clean text → places where characters were lost before it came here. They are told, not filled in.
import { census, script } from '../../lexicon/script.js'
import type { Note } from '../notice.js'

/**
 * What is left where something is gone. Forms with boxes to tick, bold type and talk of marks look much the same. Each
 * begins with the trace itself, and asks behind it what came before: else that is asked at every character of the text.
 */
const traces: [what: string, pattern: RegExp][] = [
  [
    'A box stands for a character here',
    /[□■](?<=[\p{Script=Han}，、].)(?<![是否有无無男女].)(?:(?<=□)□*|(?<=■)■+)(?=[\p{Script=Han}，。、；])/gu,
  ],
  ['Question marks stand for characters here', /[?？](?<=\p{Script=Han}.)[?？]+(?=[的们們在和是，。、；])/gu],
  ['The title is empty here', /《》(?=[\p{Script=Han}，。、])(?<=\p{Script=Han}..)(?<![号號符标標用注]..)/gu],
  [
    'The date has lost its numbers here',
    /月日(?=[电電])(?<=社\p{Script=Han}{2,6}月日)|月(?=[，底初中]|日[，上下])(?<=[今去昨明]年月)|年月日?(?=[，起至到])(?<=[于於从從自至]年月日?)/gu,
  ],
  [
    'The share has lost its number here',
    /[%％](?=[，。；、])(?<=(?:增长|增長|下降|占|达到|達到|超过|超過|提高).)/gu,
  ],
]

/** Two marks side by side: once or twice a slip of the hand, many times in a text what is left of lost words. */
const meeting: (typeof traces)[number] = [
  'Two marks meet here',
  /(?<![，、。])(?:，，|，。|、。|、，)(?![，、。])/gu,
]
/** How many there must be, and in how many characters at the most for each. */
const [several, apart] = [3, 600]

/** These stand in twos where they mean something: around bold type, around words quoted twice. */
const odd: typeof traces = [
  ['Stars stand for characters here', /[*＊](?<=\p{Script=Han}.)[*＊]+(?=\p{Script=Han})/gu],
  [
    'The quotation is empty here',
    /“”(?=[\p{Script=Han}，。、])(?<=\p{Script=Han}..)(?<![号號符标標用注]..)/gu,
  ],
]

const notesOf =
  (text: string) =>
  ([what, pattern]: (typeof traces)[number]): Note[] =>
    Array.from(text.matchAll(pattern), ({ 0: trace, index: from }) => {
      const message = `${what}: something was lost.`
      return { id: 'words-lost', from, to: from + trace.length, message }
    })

/** Those of lines that hold an odd number of them. */
function unpaired(text: string, notes: Note[]): Note[] {
  const byLine: Note[][] = []
  let end = -1
  for (const note of notes) {
    if (note.from > end) {
      byLine.push([])
      end = text.indexOf('\n', note.from)
      if (end < 0) end = text.length
    }
    byLine.at(-1)!.push(note)
  }
  return byLine.filter(({ length }) => length % 2).flat()
}

/** One note a place; none in Japanese, whose forms have boxes everywhere. */
export function lostWords(text: string): Note[] {
  const of = notesOf(text)
  const met = of(meeting)
  const notes = [
    ...traces.flatMap(of),
    ...odd.flatMap(kind => unpaired(text, of(kind))),
    ...(met.length >= several && met.length * apart >= text.length ? met : []),
  ]
  if (!notes.length || script(census(text)) !== 'chinese') return []
  return notes.sort((a, b) => a.from - b.from)
}
