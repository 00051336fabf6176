// A sound book, and the same with parts of it changed: what the checks are tried on.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import type { Finding } from '../../../src/edition.js'
import { checkEpub } from '../../../src/verify/epub/index.js'
import { writeEpub } from '../../../src/write/epub/index.js'
import { edition, entry, galley } from '../../write/epub/sample.js'

const only = galley('a1', 'article', '<h2 id="p1">标题</h2><p>一段。</p>', [entry('a1', 'p1', '标题')])
const sound = await writeEpub(edition, [only], { fonts: false })

/** Path in the container → what becomes of its text. */
export type Changes = Record<string, (text: string) => string>

export function changed(changes: Changes): Uint8Array {
  const files: Zippable = unzipSync(sound.bytes)
  for (const [path, change] of Object.entries(changes)) {
    const was = files[path] as Uint8Array | undefined
    files[path] = strToU8(change(was ? strFromU8(was) : ''))
  }
  return zipSync({ ...files, mimetype: [files.mimetype as Uint8Array, { level: 0 }] })
}

/** The book with more in its page, just before the end. */
export function withPage(html: string): Changes {
  return { 'OEBPS/a1.xhtml': text => text.replace('</section>', `${html}</section>`) }
}

/** The book with more in its metadata. */
export function withMetadata(xml: string): Changes {
  return { 'OEBPS/content.opf': text => text.replace('</metadata>', `${xml}</metadata>`) }
}

export function findingsOf(changes: Changes): Promise<Finding[]> {
  return checkEpub(changed(changes), 'a.epub')
}

export async function idsOf(changes: Changes): Promise<string[]> {
  return (await findingsOf(changes)).map(({ id }) => id)
}
