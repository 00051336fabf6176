// The bytes of a PDF → what it holds, and what is wrong with it.
import type { Finding } from '../edition.js'

/** Check a PDF. `file` names it in the findings. */
export async function checkPdf(_bytes: Uint8Array, _file: string): Promise<Finding[]> {
  throw new Error('not yet')
}
