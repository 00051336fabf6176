// Clean text → whether its commas were lost before it came here.
import { census, isHan, script } from '../../lexicon/script.js'
import { rows } from '../lines.js'
import type { Note } from '../notice.js'

/** UTF-16 units from which on a row is running text: shorter ones may be verse, which does without marks. */
const long = 40
/** Han characters of running text from which on the want of commas says something. */
const least = 200
/** Han characters to a comma: in prose there are about 20. */
const rare = 300
const commas = new Set('，,')

/** One note, at the first paragraph of running text. */
export function lostMarks(text: string): Note[] {
  const running = rows(text).filter(row => row.text.length >= long)
  let han = 0
  let found = 0
  for (const row of running)
    for (let i = 0; i < row.text.length; i++) {
      if (isHan(row.text.charCodeAt(i))) han++
      else if (commas.has(row.text[i]!)) found++
    }
  // Japanese has a comma of its own.
  if (han < least || found * rare >= han || script(census(text)) !== 'chinese') return []
  const { from, to } = running[0]!
  return [
    {
      id: 'marks-lost',
      from,
      to,
      message: `${han} Han characters and ${found} commas: marks were lost here.`,
    },
  ]
}
