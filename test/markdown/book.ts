// Chapters of Markdown → the bytes of one EPUB that holds them all.
import type { Metadata } from '../../src/edition.js'
import { assemble } from '../../src/parse/assemble.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { render } from '../../src/render/index.js'
import { writeEpub } from '../../src/write/epub/index.js'
import { copyOf } from '../parse/copy.js'

export async function bookOf(
  title: string,
  chapters: { name: string; markdown: string }[],
  metadata: Metadata = { language: 'en' },
): Promise<Uint8Array> {
  const articles = chapters.map(({ name, markdown }, at) =>
    parseMarkdown(copyOf(markdown, `${name}.md`), `a${at + 1}`),
  )
  const edition = assemble(articles, { ...metadata, title }, 'book')
  const { bytes } = await writeEpub(edition, render(edition), { fonts: false })
  return bytes
}
