// kanben archive diff ID → which files changed between two versions, and what text.
import { Command } from 'commander'
import pc from 'picocolors'
import type { Comparison } from '../../archive/compare.js'
import { type Passage, stretches } from '../../archive/text-difference.js'
import { oneLine } from '../explain.js'
import { rootOption } from './root-option.js'

export function diffCommand(): Command {
  return new Command('diff')
    .description('which files changed between two versions of an edition, and in its articles what text')
    .argument('<id>', 'edition, or a part of its id that no other has')
    .argument('[from]', 'older version, v1; the one before the newer, where this is not said')
    .argument('[to]', 'newer version; the newest, where this is not said')
    .addOption(rootOption())
    .option('--json', 'print the comparison as JSON')
    .action(async (id: string, from: string | undefined, to: string | undefined, flags: Flags) => {
      const { find, shelfRoot } = await import('../../archive/shelf.js')
      const { compare } = await import('../../archive/compare.js')
      const { dir } = await find(shelfRoot(flags.root), id)
      const compared = await compare(dir, from, to)
      if (flags.json) console.log(JSON.stringify(compared, null, 2))
      else print(compared)
    })
}

interface Flags {
  root?: string
  json?: true
}

const colour = { added: pc.green, changed: pc.yellow, moved: pc.cyan, removed: pc.red }

function print({ id, from, to, files }: Comparison): void {
  console.log(pc.bold(`${oneLine(id)}  ${from} → ${to}`))
  for (const { kind, path, from: was, text } of files) {
    console.log(`${colour[kind](kind.padEnd(7))} ${oneLine(was ? `${was} → ${path}` : path)}`)
    for (const passage of text ?? []) for (const line of lines(passage)) console.log(line)
  }
}

/** One line become another is shown once, with what went and what came marked in it. */
function lines({ line, was, is }: Passage): string[] {
  const place = `${String(line).padStart(7)} `
  if (was.length === is.length) return was.map((old, at) => place + marked(old, is[at]!))
  const [went, came] = [was, is].map(side => side.filter(text => text.trim() !== ''))
  return [
    ...went!.map(old => `${place}${pc.red(`[-${oneLine(old)}-]`)}`),
    ...came!.map(now => `${place}${pc.green(`{+${oneLine(now)}+}`)}`),
  ]
}

/** Characters of what stayed that are shown around what did not. */
const around = 24

function marked(was: string, is: string): string {
  const found = stretches(was, is)
  return found
    .map(({ in: where, text }, at) => {
      if (where === 'was') return pc.red(`[-${oneLine(text)}-]`)
      if (where === 'is') return pc.green(`{+${oneLine(text)}+}`)
      return oneLine(shortened(text, at > 0, at < found.length - 1))
    })
    .join('')
}

function shortened(text: string, before: boolean, after: boolean): string {
  const characters = [...text]
  const kept = (before ? around : 0) + (after ? around : 0)
  if (characters.length <= kept + 2) return text
  const end = after ? characters.slice(-around).join('') : ''
  return `${before ? characters.slice(0, around).join('') : ''}……${end}`
}
