// Words of the command line → what the compiled program prints and its exit code.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../src/root.js'

export interface Run {
  code: number
  stdout: string
  stderr: string
}

const program = join(root, 'dist/cli/kanben.js')

export function kanben(
  args: string[],
  { env = {}, input = '' }: { env?: Record<string, string>; input?: string | Buffer } = {},
): Promise<Run> {
  return new Promise(resolve => {
    const child = execFile(
      process.execPath,
      [program, ...args],
      { env: { ...process.env, NO_COLOR: '1', ...env }, maxBuffer: 1e8 },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    )
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}
