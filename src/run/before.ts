// What would go wrong with every edition of a run, or overwrite one with another → told once, before anything is done.
import { access, constants, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Refusal } from '../edition.js'
import { sourceDateEpoch } from '../epoch.js'
import type { PublishOptions } from '../index.js'
import { encodingOf } from '../ingest/labels.js'
import { slugOfInput } from '../ingest/manifest/slug.js'
import { checkRules } from '../read.js'

/** @throws {Refusal} */
export async function checkRun(inputs: readonly string[], options: PublishOptions): Promise<void> {
  checkRules(options.rules)
  if (options.encoding !== undefined) encodingOf(options.encoding)
  if (options.theme !== undefined) {
    const { theme } = await import('../write/pdf/theme.js')
    theme(options.theme, options.size, options.marks)
  }
  sourceDateEpoch()
  const out = options.out ?? 'editions'
  await checkWritable(out)
  await checkSlugs(inputs, out)
}

/** The folder, or the nearest one above it that is there. */
async function checkWritable(out: string): Promise<void> {
  let there = resolve(out)
  try {
    while (!(await isThere(there))) there = dirname(there)
    await access(there, constants.W_OK | constants.X_OK)
    if ((await stat(there)).isDirectory()) return
  } catch {
    // Told below.
  }
  throw new Refusal(
    `${out}: cannot be written (${there} is no folder that may be written to)`,
    'Choose another folder with --out.',
  )
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    error => {
      if (error.code !== 'ENOENT') throw error
      return false
    },
  )

/** Of two editions in one folder the second would take the place of the first. */
async function checkSlugs(inputs: readonly string[], out: string): Promise<void> {
  const taken = new Map<string, string>()
  for (const input of inputs) {
    // What cannot be found is told when its turn comes.
    const slug = await slugOfInput(input).catch(() => undefined)
    if (slug === undefined) continue
    // Some file systems take names for the same that differ in case or in Unicode form alone.
    const key = slug.normalize('NFC').toLowerCase()
    const other = taken.get(key)
    if (other !== undefined)
      throw new Refusal(
        `${other} and ${input}: both would be published as ${join(out, slug)}`,
        'Rename one of them, or publish them in two runs with an --out each.',
      )
    taken.set(key, input)
  }
}
