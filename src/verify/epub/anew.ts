// A book of which most was judged before → EPUBCheck's verdict, asked only of what is new.
import type { Parts } from '../../parts.js'
import type { Files } from './container.js'
import { frameOf } from './frame.js'
import { type Judgement, judge, judgePage } from './judge.js'
import type { Package } from './package.js'

export interface Opened {
  bytes: Uint8Array
  headers: string[]
  files: Files
  book: Package | undefined
}

/** As `judge`. Only that nothing was found is remembered; wherever something is, the whole book is judged. */
export async function judgeAnew(
  { bytes, headers, files, book }: Opened,
  file: string,
  parts: Parts,
): Promise<Judgement> {
  const frame = book && /^3/.test(book.version) ? frameOf(file, headers, files, book) : undefined
  if (!frame) return judge(bytes, file)
  const fresh = [...frame.pages].filter(([, key]) => !parts.get(key))
  const sound =
    parts.get(frame.key) === true &&
    (await Promise.all(fresh.map(([path]) => judgePage(path, files.get(path)!)))).every(Boolean)
  const judgement = sound ? { findings: [], malformed: new Set<string>() } : await judge(bytes, file)
  if (judgement.findings.length > 0) return judgement
  if (!sound) parts.set(frame.key, true)
  for (const [, key] of fresh) parts.set(key, true)
  return judgement
}
