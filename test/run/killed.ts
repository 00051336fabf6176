// A run of many editions, killed at a random moment → what lies there then, and what the next run makes of it.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sha256 } from '../../src/digest.js'
import { root } from '../../src/root.js'

const program = join(root, 'dist/cli/kanben.js')

/** Writes `count` editions of one text, whose titles say which version they are. */
export function editions(folder: string, count: number, version: string): void {
  const text = readFileSync(join(root, 'samples/qianyan-guancha.txt'))
  for (let at = 1; at <= count; at++) {
    const dir = join(folder, `e${at}`)
    mkdirSync(dir, { recursive: true })
    writeFileSync(join(dir, 'a.txt'), text)
    writeFileSync(join(dir, 'edition.yaml'), `title: 第${at}号 ${version}\narticles: [a.txt]\n`)
  }
}

export interface Running {
  child: ChildProcess
  /** Lines of its output, so far. */
  lines: string[]
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; stderr: string }>
}

export function run(folder: string, out: string, ...flags: string[]): Running {
  const args = ['publish', join(folder, '*/edition.yaml'), '--out', out, ...flags]
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, NO_COLOR: '1' } })
  const lines: string[] = []
  let stderr = ''
  child.stdout.on('data', chunk => lines.push(...String(chunk).split('\n').filter(Boolean)))
  child.stderr.on('data', chunk => {
    stderr += chunk
  })
  const ended = new Promise<Awaited<Running['ended']>>(resolve =>
    child.on('close', (code, signal) => resolve({ code, signal, stderr })),
  )
  return { child, lines, ended }
}

/** What is killed, and how. */
export type Kill = NodeJS.Signals | 'browser'

/** Kills the run or its browser after some milliseconds, if it still runs then. */
export async function kill({ child, ended }: Running, how: Kill, after: number): Promise<void> {
  await Promise.race([wait(after), ended])
  if (how !== 'browser') child.kill(how)
  else for (const id of childrenOf(child.pid!)) process.kill(id, 'SIGKILL')
}

export function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(id => {
      try {
        return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8'))?.[1]) === parent
      } catch {
        return false
      }
    })
}

/** Every file of every folder in `out`, hidden ones too, by its digest. */
export function lying(out: string): Record<string, Record<string, string>> {
  const folders = readdirSync(out).sort()
  return Object.fromEntries(folders.map(name => [name, filesOf(join(out, name))]))
}

function filesOf(folder: string): Record<string, string> {
  const names = (readdirSync(folder, { recursive: true }) as string[]).sort()
  const files = names.filter(name => statSync(join(folder, name)).isFile())
  return Object.fromEntries(files.map(name => [name, sha256(readFileSync(join(folder, name)))]))
}
