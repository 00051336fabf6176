// A decoded text → findings about what decoding could not settle.
import type { Encoding, Finding, Source } from '../edition.js'
import { finding } from '../findings.js'
import { places } from '../place.js'

/** Places listed of one kind; those beyond are counted. */
const most = 50

/** What needs a human eye before anyone reads on: a guessed encoding, characters that were lost, ones without meaning. */
export function concerns(text: string, { name, encoding }: Source, doubt?: Encoding): Finding[] {
  const guess = `Read as ${encoding}, but too short to tell it from ${doubt}`
  return [
    ...(doubt ? [finding('encoding-guess', guess, { file: name })] : []),
    ...each(
      text,
      /\ufffd+/g,
      name,
      'replacement-character',
      'Lost text: the file holds a replacement character',
    ),
    ...each(text, /\p{Co}+/gu, name, 'private-use-character', 'A character of private use'),
  ]
}

function each(text: string, what: RegExp, file: string, id: string, message: string): Finding[] {
  const matches: RegExpExecArray[] = []
  let count = 0
  for (const match of text.matchAll(what)) if (count++ < most) matches.push(match)
  if (!count) return []
  const place = places(text)
  const findings = matches.map(({ index, 0: run }) =>
    finding(id, message, { file, place: place(index, index + run.length) }),
  )
  if (count > most) findings.push(finding(id, `${message}: ${count - most} more places`, { file }))
  return findings
}
