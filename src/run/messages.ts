// What a worker and the thread that feeds it say to one another.
import type { PublishOptions } from '../index.js'
import type { Job } from '../write/pdf/press.js'
import type { Outcome } from './outcome.js'

/** To the worker, first of all. */
export interface Setup {
  options: Omit<PublishOptions, 'press' | 'onStep'>
  /** Of the press that prints for it; absent where nothing is printed. */
  press?: { version: string; hasCase: boolean; path: string; from: 'named' | 'npm' | 'playwright' | 'system' }
}

// `turn` numbers the attempts at printing: what belongs to one that was given up is not for the next.

export type ToWorker =
  | { say: 'publish'; input: string }
  | { say: 'forme'; turn: number; pages: Record<string, number> }
  | { say: 'answer'; turn: number; value?: Uint8Array }
  | { say: 'printed'; refused: string[] }
  | { say: 'unprinted'; message: string; hint: string; exitCode: 2 | 3 | 70 }

export type FromWorker =
  | { say: 'outcome'; outcome: Outcome }
  | { say: 'print'; job: Job }
  | Asked
  | { say: 'worked'; turn: number }
  | { say: 'failed'; turn: number; message: string }

export type Asked =
  | { say: 'pull'; turn: number }
  | { say: 'fill'; turn: number; texts: Record<string, string> }
