// Clean texts, damaged by seed and repaired → a table of how well, for Kanben, for doing nothing and for rivals.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { root } from '../../src/root.js'
import { fetched } from './autocorrect.js'
import { kinds } from './damage/index.js'
import { type Row, run } from './run.js'
import { show } from './show.js'
import { type Part, tables } from './table.js'
import { kanben } from './tools.js'
import { type Text, texts } from './truth.js'
import type { Job, Setup } from './worker.js'

const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    json: { type: 'boolean' },
    docs: { type: 'boolean' },
    tool: { type: 'string' },
  },
})
const folder = join(root, 'bench/score/texts')
const parts: Text['part'][] = ['open', 'held-out']

/** Two threads take the jobs in turn. */
async function rows(jobs: Job[], setup: Setup): Promise<(Row & Pick<Job, 'part'>)[]> {
  const done: (Row & Pick<Job, 'part'>)[] = []
  const left = [...jobs]
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: setup })
      const next = () => {
        const job = left.shift()
        if (job) worker.postMessage(job)
        else worker.terminate().then(() => resolve(), reject)
      }
      worker.on('error', reject)
      worker.on('message', row => {
        done.push(row)
        next()
      })
      next()
    })
  await Promise.all([work(), work()])
  return done
}

async function measured(names: string[], setup: Setup): Promise<Part[]> {
  const done = await rows(
    names.flatMap(kind => parts.map(part => ({ kind, part }))),
    setup,
  )
  return Promise.all(
    parts.map(async part => {
      const set = await texts(folder, part)
      const characters = set.flatMap(({ lines }) => lines).reduce((sum, { text }) => sum + text.length, 0)
      const found = names.map(name => done.find(row => row.part === part && row.kind === name)!)
      const own = found
        .filter(({ documents }) => documents > 0)
        .map(({ kind, documents, tools }) => ({ kind, documents, tools }))
      return { part, texts: set.length, characters, rows: own }
    }),
  )
}

function known(list: string): string[] {
  const names = list.split(',').map(name => name.trim())
  const unknown = names.find(name => !Object.hasOwn(kinds, name))
  if (unknown === undefined) return names
  return stop(`no kind of damage “${unknown}”; there are ${Object.keys(kinds).join(', ')}`)
}

function stop(message: string): never {
  console.error(message)
  process.exit(2)
}

/** Put the tables into docs/score.md, between its two comments. */
function writeDocs(text: string): void {
  const file = join(root, 'docs/score.md')
  const page = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    page.replace(
      /(<!-- figures -->\n)[\s\S]*(<!-- end -->)/,
      (_, start, end) => `${start}\n${text}\n\n${end}`,
    ),
  )
}

if (process.env.SHOW) {
  const [name] = known(process.env.SHOW)
  run(name!, kinds[name!]!, await texts(folder, 'open'), { kanben }, show)
} else {
  if (values.docs && (values.kind || values.tool)) stop('--docs takes all kinds and no --tool')
  const names = values.kind ? known(values.kind) : Object.keys(kinds)
  const rival = fetched()
  if (!rival) console.error('autocorrect-node cannot be had: its columns are left out')
  const found = await measured(names, { autocorrect: rival, ...(values.tool && { command: values.tool }) })
  if (values.json) console.log(JSON.stringify(found, null, 2))
  else console.log(found.map(tables).join('\n\n'))
  if (values.docs) writeDocs(found.map(tables).join('\n\n'))
}
