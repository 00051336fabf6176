// The lines of a text → how likely each role is for each of them by its looks, as learnt from annotated texts.
import type { Role } from '../edition.js'
import { look } from './look-weights.js'
import { isPlain, looks, survey } from './looks.js'
import type { Sheet } from './sheet.js'

/** Logarithm of a role's probability, no less than `least`; undefined where nothing was learnt of it. */
export type Likeness = (role: Role) => number | undefined

/** Looks never outweigh what a role surely knows: a label, a name and an office. */
const least = -6
/** Roles that too few lines have for anything to be learnt of them. */
const rare = new Set<Role>(['break', 'quote', 'image', 'table'])

/** `title 1.2 kicker -0.4` → pairs. */
function readRow(row: string): [role: string, weight: number][] {
  const words = row.split(' ')
  return words.flatMap((word, i) => (i % 2 ? [] : [[word, Number(words[i + 1])] as [string, number]]))
}

const rows = Object.entries(look).map(([name, row]) => [name, readRow(row)] as const)
const roles = [...new Set(rows.flatMap(([, row]) => row.map(([role]) => role)))]
/** Each name with the weights of all roles, in their order. */
const weights = new Map(
  rows.map(([name, row]) => {
    const own = new Map(row)
    return [name, Float64Array.from(roles, role => own.get(role) ?? 0)]
  }),
)

/** Likeness of line `i` to each role. Running text among running text is not looked at. */
export function likenesses(sheet: Sheet): (i: number) => Likeness {
  const all = survey(sheet)
  return i => (isPlain(i, all) ? plain : likeness(looks(i, all)))
}

const plain: Likeness = () => undefined

function likeness(seen: string[]): Likeness {
  const sums = new Float64Array(roles.length)
  for (const name of seen) {
    const own = weights.get(name)
    if (own) for (let k = 0; k < own.length; k++) sums[k]! += own[k]!
  }
  const most = Math.max(...sums)
  const all = most + Math.log(sums.reduce((odds, sum) => odds + Math.exp(sum - most), 0))
  return role => {
    const sum = sums[roles.indexOf(role)]
    return rare.has(role) || sum === undefined ? undefined : Math.max(least, sum - all)
  }
}
