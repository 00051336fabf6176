// kanben archive add DIR... → publications on the shelf, and which version each has become.
import { Command } from 'commander'
import type { Shelved } from '../../shelve.js'
import { shelvedLine } from '../shelved.js'
import { rootOption } from './root-option.js'

interface Flags {
  root?: string
  message?: string
  user?: string
  json?: true
}

export function addCommand(): Command {
  return new Command('add')
    .description(
      'keep publications on the shelf: the same again changes nothing, what changed is a new version',
    )
    .argument('<dir...>', 'folders of publications, or folders that hold such folders')
    .addOption(rootOption())
    .option('-m, --message <text>', 'why; kept with the version')
    .option('--user <name>', 'who, "Name <mailto:name@host>"; else the account that runs this')
    .option('--json', 'print one line of JSON a publication, and a last one with the summary')
    .action(add)
}

async function add(named: string[], { root, message, user: who, json }: Flags): Promise<void> {
  const { shelfRoot } = await import('../../archive/shelf.js')
  const { user } = await import('../../archive/user.js')
  const { addEditions, publicationsIn } = await import('../../shelve.js')
  const shelf = shelfRoot(root)
  const about = { ...(message && { message }), ...(who && { user: user(who) }) }
  const dirs: string[] = []
  for (const name of named) {
    const found = await publicationsIn(name).catch(() => [])
    // It is refused in its turn where it is no publication and holds none.
    dirs.push(...(found.length > 0 ? found : [name]))
  }
  const { default: ora } = await import('ora')
  const spinner = ora({ stream: process.stderr, isSilent: Boolean(json) || !process.stderr.isTTY }).start()
  const count = { added: 0, changed: 0, unchanged: 0, refused: 0 }
  const started = performance.now()
  const seconds = (): number => (performance.now() - started) / 1000
  try {
    await addEditions(shelf, dirs, about, outcome => {
      tally(count, outcome)
      spinner.clear()
      console.log(json ? JSON.stringify(asJson(outcome)) : shelvedLine(outcome))
      const done = Object.values(count).reduce((a, b) => a + b)
      spinner.text = `${done} of ${dirs.length}, ${(done / seconds()).toFixed(0)} a second`
    })
  } finally {
    spinner.stop()
  }
  console.log(json ? JSON.stringify({ summary: count }) : `${summary(count)} in ${seconds().toFixed(1)} s`)
}

type Count = Record<'added' | 'changed' | 'unchanged' | 'refused', number>

function tally(count: Count, { added, refused }: Shelved): void {
  if (refused) process.exitCode = Math.max(Number(process.exitCode ?? 0), refused.exitCode)
  count[!added ? 'refused' : !added.changed ? 'unchanged' : added.version === 'v1' ? 'added' : 'changed']++
}

function asJson({ dir, added, refused }: Shelved): object {
  return refused ? { publication: dir, refused } : { publication: dir, ...added }
}

function summary(count: Count): string {
  const parts = (['added', 'changed', 'unchanged', 'refused'] as const).filter(name => count[name] > 0)
  return parts.map(name => `${count[name]} ${name}`).join(', ')
}
