// Corrections → findings: a repair moves, mends and takes out; it never writes a word.
import type { Copy, Finding } from '../edition.js'
import { finding } from '../findings.js'
import { narrow } from '../lexicon/width.js'

/**
 * The letters and digits that a correction leaves have to stand in the raw text in the same order:
 *
 *     actual    `news-↵paper, 9;`      letters  n e w s p a p e r 9
 *     expected  `newspaper, 9；`       letters  n e w s p a p e r 9   a subsequence, so nothing is invented
 */
export function checkCorrections({ source, corrections }: Copy): Finding[] {
  return corrections
    .filter(({ actual, expected }) => isInvented(letters(expected), actual))
    .map(({ ruleId, place, expected }) =>
      finding('text-invented', `${ruleId} put in words that the raw text does not hold: “${cut(expected)}”`, {
        file: source.name,
        place,
      }),
    )
}

/** Most corrections leave marks alone. */
function isInvented(left: string[], actual: string): boolean {
  return left.length > 0 && !isSubsequence(left, letters(actual))
}

/** Letters and digits of all scripts, Han among them; marks, spaces and controls are the repair's own business. */
function letters(text: string): string[] {
  return text.match(/[\p{L}\p{N}]/gu) ?? []
}

/** A full-width digit or letter may lose its width, and none may gain it. */
function isSubsequence(part: string[], whole: string[]): boolean {
  let found = 0
  for (const letter of whole) if (letter === part[found] || narrow(letter) === part[found]) found++
  return found === part.length
}

function cut(text: string): string {
  return text.length > 16 ? `${[...text.slice(0, 32)].slice(0, 16).join('')}…` : text
}
