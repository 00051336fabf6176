// What is named on the command line → the inputs: globs that the shell has left alone stand for what they find.
import { stat } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'
import { Refusal } from '../edition.js'
import { inNaturalOrder } from '../natural-order.js'

/** In natural order within a glob; each input once. */
export async function inputsOf(named: readonly string[]): Promise<string[]> {
  const found = new Map<string, string>()
  for (const name of named)
    for (const input of await expand(name)) {
      const path = input === '-' ? input : resolve(input)
      if (!found.has(path)) found.set(path, input)
    }
  return [...found.values()]
}

/** A file may be called `a[1].txt`: what is there is no glob. */
async function expand(name: string): Promise<string[]> {
  if (name === '-' || !/[*?[\]{}!]/u.test(name) || (await isThere(name))) return [name]
  const { glob } = await import('tinyglobby')
  const found = await glob(name, {
    followSymbolicLinks: false,
    expandDirectories: false,
    absolute: isAbsolute(name),
  })
  if (found.length === 0)
    throw new Refusal(`${name}: finds nothing`, 'Check the path; ** stands for any folders.')
  return found.sort(inNaturalOrder)
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
