// An encoding → what reads its bytes.
import { TextDecoder } from 'node:util'
import iconv from 'iconv-lite'
import type { Encoding } from '../edition.js'

/** Gives the text of whole characters, or nothing where some bytes are none. */
type Decode = (bytes: Uint8Array) => string | undefined

/**
 * Encodings that iconv-lite reads and writes: Node takes windows-1252 for Latin-1, and of euc-kr knows the first
 * 2,350 syllables only.
 */
const byIconv: ReadonlySet<Encoding> = new Set(['shift_jis', 'euc-jp', 'euc-kr', 'windows-1252'] as const)

export function decoderOf(encoding: Encoding): Decode {
  if (byIconv.has(encoding))
    return bytes => sound(iconv.decode(Buffer.from(bytes), encoding, { stripBOM: false }))
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  return bytes => {
    try {
      return decoder.decode(bytes)
    } catch {
      return undefined
    }
  }
}

/** iconv-lite puts U+FFFD where bytes are no character; none of its encodings has that character itself. */
function sound(text: string): string | undefined {
  return text.includes('\ufffd') ? undefined : text
}
