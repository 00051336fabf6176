// Whatever stopped the run → one clear line on standard error, and the exit code.
import pc from 'picocolors'
import { Refusal } from '../edition.js'

const errno: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'disk quota exceeded',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'not a folder',
  EISDIR: 'a folder, not a file',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
}

/** Print it and say how the process should end. A mistake in the program itself is 70 (EX_SOFTWARE). */
export function explain(error: unknown): number {
  if (error instanceof Refusal) return say(error.message, error.hint, error.exitCode)
  const { code, path, message, stack } = error as NodeJS.ErrnoException
  const known = code && errno[code]
  if (known) return say(path ? `${path}: ${known}` : known, '', 2)
  if (process.env.KANBEN_DEBUG) console.error(stack)
  const line = String(message ?? error).split('\n', 1)[0]
  return say(`a mistake in kanben: ${line}`, 'Please report it; KANBEN_DEBUG=1 shows where.', 70)
}

function say(message: string, hint: string, exitCode: number): number {
  console.error(`${pc.red('kanben:')} ${oneLine(message)}${hint && ` — ${hint}`}`)
  return exitCode
}

/** File names may hold line breaks and escape sequences; on a terminal they stay on one line and do nothing. */
export function oneLine(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029]/gu,
    char => `\\x${char.codePointAt(0)!.toString(16).padStart(2, '0')}`,
  )
}
