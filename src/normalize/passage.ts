// A paragraph, piece by piece → what of it bears on whether the next paragraph goes on with it.
import { closers, pairs } from '../lexicon/marks.js'
import { endOf } from './sentence.js'

export interface Passage {
  /** Its last piece. */
  text: string
  /** UTF-16 units over all its pieces. */
  length: number
  /** Whether a sentence, or a clause, ends inside it. */
  sentences: boolean
  clauses: boolean
  /** Openers that still wait for their closers. */
  open: string
}

const innerStop =
  /[。！？!?…][”’』」）)]*(?=[^”’』」）)。！？!?…\s])|\p{Ll}{2}\.\s+["“]?\p{Lu}|\p{Script=Han}\.(?=\p{Script=Han})/u
const innerPause = /[，；,;](?=.)/u

/** Openers that `text` leaves open, after those that were open before; of more than sixteen the first are forgotten. */
export function stillOpen(before: string, text: string): string {
  let open = before
  for (const char of text) {
    if (pairs[char]) open = open.slice(-15) + char
    else if (open && closers.includes(char)) {
      const at = [...open].findLastIndex(opener => pairs[opener] === char)
      if (at >= 0) open = open.slice(0, at)
    }
  }
  return open
}

/** Whether a sentence ends inside `text`. */
export const holdsSentences = (text: string): boolean => innerStop.test(text)

/** `passage` with one more piece. */
export function extend(passage: Passage | undefined, text: string): Passage {
  return {
    text,
    length: (passage?.length ?? 0) + text.length,
    sentences:
      passage?.sentences || holdsSentences(text) || (passage ? endOf(passage.text) === 'stop' : false),
    clauses: passage?.clauses || innerPause.test(text),
    open: stillOpen(passage?.open ?? '', text),
  }
}
