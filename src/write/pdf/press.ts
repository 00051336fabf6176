// A browser found on this machine → a press that prints one document at a time.
import type { Finding } from '../../edition.js'

/** A file that a document may ask for, by its path below the document. */
export interface Asset {
  mediaType: string
  bytes: Uint8Array
}

/** What stands on the press during one job. */
export interface Forme {
  /** Print the document as it stands. */
  pull(): Promise<Uint8Array>
  /** Set the text of elements, by id. */
  fill(texts: Record<string, string>): Promise<void>
}

/** A warm browser with one page, used again for every job; jobs wait for one another. */
export interface Press {
  /** `147.0.7727.24` */
  readonly version: string
  /** Put a document on the press, do some work with it. What it asked for in vain comes back as findings. */
  print<T>(
    html: string,
    assets: Map<string, Asset>,
    work: (forme: Forme) => Promise<T>,
  ): Promise<{ value: T; findings: Finding[] }>
  close(): Promise<void>
}

export interface PressOptions {
  /** Path of a Chromium to use; nothing else is tried then. `KANBEN_CHROMIUM` does the same. */
  chromium?: string
}

/** Find a browser and keep it warm. Throws a Refusal (exit code 3) where there is none. */
export async function openBrowser(_options: PressOptions = {}): Promise<Press> {
  throw new Error('not yet')
}
