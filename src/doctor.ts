// This machine → what is there, what is missing, what to do.

/** One thing that printing needs. */
export interface Check {
  id: 'node' | 'browser' | 'fonts' | 'cache' | 'print'
  ok: boolean
  message: string
  /** What to do, where `ok` is false. */
  hint?: string
}

/** Check the environment, at last by printing a page of Chinese and reading it back. Never throws. */
export async function doctor(_options: { chromium?: string } = {}): Promise<Check[]> {
  return []
}
