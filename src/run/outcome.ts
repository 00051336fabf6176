// What became of one input → what is told of it: small, and fit to pass between threads.
import { copiesOf } from '../copies.js'
import { type Finding, Refusal } from '../edition.js'
import type { Published } from '../index.js'

export interface Outcome {
  input: string
  /** Absent where the input was refused. */
  slug?: string
  title?: string
  /** Folder of the publication; absent where there is none. */
  dir?: string
  /** Whether the publication there was made of the same and stays as it is. */
  unchanged?: true
  files: { name: string; bytes: number }[]
  /** How many, by rule. */
  corrections: Record<string, number>
  findings: Finding[]
  /** Why there is no publication, as a command ends. */
  refused?: { message: string; hint: string; exitCode: number }
}

export function outcomeOf(input: string, { edition, dir, files, findings, unchanged }: Published): Outcome {
  const corrections: Record<string, number> = {}
  for (const { ruleId } of copiesOf(edition).flatMap(copy => copy.corrections))
    corrections[ruleId] = (corrections[ruleId] ?? 0) + 1
  const { slug, title } = edition
  return {
    ...{ input, slug, title },
    ...(dir && { dir }),
    ...(unchanged && { unchanged }),
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
    ...{ corrections, findings },
  }
}

/** A mistake in the program itself is 70 (EX_SOFTWARE). */
export function refusedOutcome(input: string, error: unknown): Outcome {
  const { message, hint, exitCode } =
    error instanceof Refusal
      ? error
      : {
          message: `a mistake in kanben: ${String((error as Error)?.message ?? error).split('\n', 1)[0]}`,
          hint: 'Please report it; KANBEN_DEBUG=1 shows where.',
          exitCode: 70,
        }
  return { input, files: [], corrections: {}, findings: [], refused: { message, hint, exitCode } }
}

/** As a command ends: 0 published, 1 kept back by an error, else as it was refused. */
export function exitCodeOf({ dir, refused }: Outcome): number {
  return refused?.exitCode ?? (dir ? 0 : 1)
}
