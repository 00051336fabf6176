// One line → its brackets and quotes, paired, in offsets of the line.
import { isHan } from '../lexicon/script.js'

/** A pair of brackets or quotes on one line, and whether Han stands inside. */
export interface Pair {
  open: number
  close: number
  chinese: boolean
}

/** Both widths of a bracket are one kind, so that `(山西）` is a pair. */
const kinds: Record<string, string> = {
  '(': ')',
  '（': ')',
  '“': '”',
  '《': '》',
  '「': '」',
  '『': '』',
  '【': '】',
}
const kindOf = (closer: string): string => (closer === '）' ? ')' : closer)
const closing = new Set([...Object.values(kinds), '）'])

/** An opener that waits for its closer, and how much Han stood before it. */
interface Opener {
  at: number
  closer: string
  han: number
}

/** A stack of openers that knows at once whether any of a kind is waiting. */
function waitingList() {
  const open: Opener[] = []
  const waiting = new Map<string, number>()
  return {
    open,
    waits: (closer: string) => (waiting.get(closer) ?? 0) > 0,
    push(opener: Opener) {
      open.push(opener)
      waiting.set(opener.closer, (waiting.get(opener.closer) ?? 0) + 1)
    },
    pop(): Opener {
      const last = open.pop()!
      waiting.set(last.closer, waiting.get(last.closer)! - 1)
      return last
    },
  }
}

/** Whether there is anything to pair: most lines of a novel are spared the stack. */
const any = /[()（）“”《》「」『』【】]/

/** The pairs of a line, and what stays single: closers without opener, openers that a closer leaps over. */
export function pairsOf(line: string): { pairs: Pair[]; single: number[] } {
  const pairs: Pair[] = []
  const single: number[] = []
  if (!any.test(line)) return { pairs, single }
  const list = waitingList()
  let han = 0
  const close = (at: number, kind: string) => {
    if (!list.waits(kind)) return single.push(at)
    let opener = list.pop()
    for (; opener.closer !== kind; opener = list.pop()) single.push(opener.at)
    return pairs.push({ open: opener.at, close: at, chinese: han > opener.han })
  }
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (isHan(code)) {
      han++
      continue
    }
    const char = line[at]!
    if (kinds[char]) list.push({ at, closer: kinds[char], han })
    else if (closing.has(char)) close(at, kindOf(char))
  }
  return { pairs, single: [...single, ...list.open.map(({ at }) => at)] }
}
