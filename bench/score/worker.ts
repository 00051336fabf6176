// A thread that runs the kinds of damage it is handed, one by one.
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { root } from '../../src/root.js'
import { autocorrect } from './autocorrect.js'
import { kinds } from './damage/index.js'
import { run } from './run.js'
import { command, kanben, nothing, type Tool } from './tools.js'
import { type Text, texts } from './truth.js'

export interface Job {
  kind: string
  part: Text['part']
}

/** What the main thread tells each of its workers. */
export interface Setup {
  autocorrect: boolean
  /** A rival's command line. */
  command?: string
}

const setup = workerData as Setup
const folder = join(root, 'bench/score/texts')
const sets = { open: await texts(folder, 'open'), 'held-out': await texts(folder, 'held-out') }
const tools: Record<string, Tool> = {
  kanben,
  nothing,
  ...(setup.command && { command: command(setup.command) }),
}

const menders: Record<string, Tool> = setup.autocorrect ? { autocorrect: autocorrect() } : {}

parentPort!.on('message', ({ kind, part }: Job) => {
  const measured = kinds[kind]!.marks ? { ...tools, ...menders } : tools
  parentPort!.postMessage({ part, ...run(kind, kinds[kind]!, sets[part], measured) })
})
