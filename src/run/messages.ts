// What a worker and the thread that feeds it say to one another.
import type { PublishOptions } from '../index.js'
import type { Job } from '../write/pdf/press.js'
import type { Outcome } from './outcome.js'

/** To the worker, first of all. */
export interface Setup {
  options: Omit<PublishOptions, 'press' | 'onStep'>
  /** Of the press that prints for it; absent where nothing is printed. */
  press?: { version: string; path: string; from: 'named' | 'npm' | 'playwright' | 'system' }
}

export type ToWorker =
  | { say: 'publish'; input: string }
  | { say: 'forme'; pages: Record<string, number> }
  | { say: 'answer'; value?: Uint8Array }
  | { say: 'printed'; findings: import('../edition.js').Finding[] }
  | { say: 'unprinted'; message: string; hint: string; exitCode: 2 | 3 | 70 }

export type FromWorker =
  | { say: 'outcome'; outcome: Outcome }
  | { say: 'print'; job: Job }
  | { say: 'pull' }
  | { say: 'fill'; texts: Record<string, string> }
  | { say: 'worked' }
  | { say: 'failed'; message: string }
