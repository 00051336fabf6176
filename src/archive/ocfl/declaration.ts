// Files at the top of a folder → which version of OCFL it declares itself to be of (OCFL 1.1, 3.2 and 4.2; NAMASTE).
import { join } from 'node:path'
import { readRegular } from '../regular.js'
import type { Code, Say } from './codes.js'
import type { Spec } from './inventory/index.js'

type Kind = 'ocfl_object_' | 'ocfl_'

const codesOf: Record<Kind, { number: Code; none: Code; unknown: Code; text: Code; many: Code }> = {
  ocfl_object_: { number: 'E005', none: 'E003', unknown: 'E006', text: 'E007', many: 'E003' },
  ocfl_: { number: 'E069', none: 'E069', unknown: 'E079', text: 'E080', many: 'E076' },
}

/** Whether a file's name is meant as one: it begins with a digit and `=`. */
export function isDeclaration(name: string): boolean {
  return /^\d=/.test(name)
}

/** @param names of the files there */
export async function declaration(
  dir: string,
  names: string[],
  kind: Kind,
  say: Say,
): Promise<Spec | undefined> {
  const codes = codesOf[kind]
  const meant = names.filter(isDeclaration)
  let newest: Spec | undefined
  for (const name of meant) {
    const spec = [/^0=(.*)$/.exec(name)?.[1]].find(value => value === `${kind}1.0` || value === `${kind}1.1`)
    if (!name.startsWith('0=')) say(codes.number, name)
    else if (!spec) say(codes.unknown, name)
    else {
      const bytes = await readRegular(join(dir, name), 64).catch(() => undefined)
      if (bytes?.toString('latin1') !== `${spec}\n`) say(codes.text, name)
      newest = spec.endsWith('1.1') || newest === '1.1' ? '1.1' : '1.0'
    }
  }
  if (!newest) say(codes.none, `0=${kind}1.1`, 'there is none')
  else if (meant.length > 1) say(codes.many, '.', meant.join(', '))
  return newest
}
