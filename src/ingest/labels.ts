// What people call an encoding → the one of ours that reads it.
import { type Encoding, Refusal } from '../edition.js'

/** Our encodings, each with the other names it is best known by. */
const known: Record<Encoding, string> = {
  'utf-8': 'utf8',
  gb18030: 'gbk, gb2312, cp936',
  big5: 'cp950',
  'utf-16le': 'utf-16',
  'utf-16be': '',
  shift_jis: 'sjis, cp932',
  'euc-jp': '',
  'euc-kr': 'cp949, ks_c_5601-1987',
  'windows-1252': 'latin1, cp1252',
}

/** Names of code pages that WHATWG's table of labels lacks. */
const codePages: { [label: string]: Encoding } = {
  cp936: 'gb18030',
  cp950: 'big5',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
}

/**
 * The encoding of a label: any of WHATWG's (encoding.spec.whatwg.org/#names-and-labels), in any case.
 *
 * @throws {Refusal} for another, with the list of those that are known
 */
export function encodingOf(label: string): Encoding {
  const wanted = label.trim().toLowerCase()
  const name = codePages[wanted] ?? whatwgName(wanted)
  const encoding = name === 'gbk' ? 'gb18030' : name
  if (encoding in known) return encoding as Encoding
  const list = Object.entries(known).map(([own, others]) => (others ? `${own} (${others})` : own))
  throw new Refusal(`unknown encoding ${JSON.stringify(label)}`, `Known are ${list.join(', ')}.`)
}

function whatwgName(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return ''
  }
}
