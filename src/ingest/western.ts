// Bytes → whether they are Western text in Windows-1252: plain ASCII but for letters and marks here and there.
import { decoderOf } from './decoder.js'

/** Letters with accents, quotes, dashes and the signs of prose (WHATWG Encoding, index windows-1252). */
const prose = /^[À-ÖØ-öø-ÿŒœŠšŽžŸ‘’‚“”„–—…•·°£€¢¥§©®™«»¡¿¼½¾¹²³ªº×÷†‡‰‹›¶±´\u00a0]$/

/** Part of the bytes beyond ASCII; Western languages have fewer. */
const most = 0.2
/** Part of those that stand alone, or two together as in `l’été` and `créée`. Chinese words have four bytes in a row. */
const alone = 0.9
const pair = /^[…‘’“”•–—«à-ÿ]/

/** ASCII alone is not: it says nothing of its encoding. */
export function isWestern(bytes: Uint8Array): boolean {
  const beyond = bytes.reduce((count, byte) => count + (byte >> 7), 0)
  if (beyond === 0 || beyond > bytes.length * most) return false
  const decode = decoderOf('windows-1252')
  const runs = runsBeyond(bytes).map(run => decode(run) ?? '\ufffd')
  const fitting = runs.filter(run => run.length === 1 || (run.length === 2 && pair.test(run)))
  const fit = fitting.reduce((sum, { length }) => sum + length, 0)
  const letters = bytes.reduce((count, byte) => count + Number(isLetter(byte)), 0)
  return fit >= beyond * alone && letters > bytes.length / 2 && [...new Set(runs.join(''))].every(isProse)
}

function runsBeyond(bytes: Uint8Array): Uint8Array[] {
  const runs: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const from = at
    while (bytes[at]! >= 0x80) at++
    if (at > from) runs.push(bytes.subarray(from, at))
    else at++
  }
  return runs
}

function isProse(character: string): boolean {
  return prose.test(character)
}

function isLetter(byte: number): boolean {
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x7a
}
