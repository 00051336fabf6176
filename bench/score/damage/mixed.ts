// Lines → raw text with two or three kinds of damage at once: what comes in.
import type { Chance } from '../random.js'
import { controlDirt, invisibleDirt, strayBlanks } from './dirt.js'
import { siteFurniture } from './furniture.js'
import type { OfFile, OfLines, OfPages } from './index.js'
import { typed } from './layout.js'
import { asciiDashes, halfWidthMarks, halfWidthPlaces } from './marks.js'
import { breaksAtMarks, pageBreaks, pagesWithHeads } from './pages.js'
import { cutCopies, cutOffEnding, farCopies, noisyCopies, pastedTwice } from './repeats.js'
import { doubleSpaced, hangingMargin, hardWraps, typesetWraps } from './wraps.js'

const marks = [halfWidthMarks, halfWidthPlaces, asciiDashes]
const repeats = [pastedTwice, cutOffEnding, farCopies, cutCopies, noisyCopies]
const wraps = [hardWraps, doubleSpaced, hangingMargin]
const breaks = [pageBreaks, pagesWithHeads]
const files: OfFile[] = [invisibleDirt, controlDirt, strayBlanks]

export const mixed: OfPages = (lines, chance, language) => {
  const chinese = language.startsWith('zh')
  const ofLines: OfLines[] = [...(chinese ? marks : []), ...repeats, siteFurniture]
  const ofPages: OfPages[] =
    language === 'en' ? [...wraps, ...breaks] : [...wraps, ...breaks, typesetWraps, breaksAtMarks]
  const [copy, page, file] = chance.pick([
    [1, 1, 0],
    [1, 0, 1],
    [0, 1, 1],
    [1, 1, 1],
    [2, 1, 0],
  ] as const)
  let text = lines
  for (const turn of some(ofLines, copy, chance)) text = turn(text, chance, language)
  const raw = (page ? chance.pick(ofPages) : typed)(text, chance, language)
  return file ? chance.pick(files)(raw, chance) : raw
}

function some<T>(from: T[], count: number, chance: Chance): T[] {
  const left = [...from]
  return Array.from({ length: count }, () => left.splice(chance.between(0, left.length - 1), 1)[0]!)
}
