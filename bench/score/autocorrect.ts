// autocorrect-node, the best known mender of Chinese marks: fetched for the benchmark alone, never a dependency.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cacheFolder } from '../../src/cache-folder.js'
import { plain, type Tool } from './tools.js'

export const version = '2.14.0'
const folder = join(cacheFolder(), 'bench')

interface AutoCorrect {
  formatFor(text: string, file: string): string
  loadConfig(json: string): void
}

/** Full-width marks alone: with its spaces between Han and Latin, every line of our texts would count as changed. */
const rules = {
  fullwidth: 1,
  'space-word': 0,
  'space-punctuation': 0,
  'space-bracket': 0,
  'space-backticks': 0,
  'space-dash': 0,
  'space-dollar': 0,
  'no-space-fullwidth': 0,
  'no-space-fullwidth-quote': 0,
  'halfwidth-word': 0,
  'halfwidth-punctuation': 0,
  spellcheck: 0,
}

function load(): AutoCorrect {
  return createRequire(join(folder, 'package.json'))('autocorrect-node') as AutoCorrect
}

/** Fetch it into the cache folder unless it is there; says whether it can be had. */
export function fetched(): boolean {
  try {
    if (load()) return true
  } catch {
    // Not there yet.
  }
  try {
    mkdirSync(folder, { recursive: true })
    const args = [
      'install',
      `autocorrect-node@${version}`,
      '--prefix',
      folder,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
    ]
    execFileSync('npm', args, { stdio: 'ignore', timeout: 60_000 })
    return Boolean(load())
  } catch {
    return false
  }
}

export function autocorrect(): Tool {
  const program = load()
  program.loadConfig(JSON.stringify({ rules }))
  return raw => ({ lines: plain(program.formatFor(raw, 'copy.txt')) })
}
