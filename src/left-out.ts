// A plain folder's other files → findings about those that nobody will see in the edition.
import type { Article, Finding } from './edition.js'
import { finding } from './findings.js'
import { isPicture } from './ingest/manifest/folder.js'
import type { Manifest } from './manifest.js'

/** Names that one finding lists; those beyond are counted. */
const most = 20

export function leftOut(manifest: Manifest, articles: readonly Article[]): Finding[] {
  const { pictures, documents } = unusedFiles(manifest, articles)
  return [
    ...told('picture-unused', 'no article has', pictures),
    ...told('document-unread', 'neither .txt nor .md:', documents),
  ]
}

/** Pictures that belong to no article and that no text names, and documents whose text we do not read. */
export function unusedFiles({ others = [], sections }: Manifest, articles: readonly Article[]) {
  const claimed = sections.flatMap(({ items }) =>
    items.flatMap(({ images = [] }) => images.map(({ file }) => file)),
  )
  const named = articles.flatMap(({ pictures }) => [...(pictures?.keys() ?? [])])
  const used = new Set([...claimed, ...named])
  return {
    pictures: others.filter(file => isPicture(file) && !used.has(file)),
    documents: others.filter(file => /\.(?:docx?|wps|rtf|odt|pages|pdf|html?|epub)$/iu.test(file)),
  }
}

function told(id: string, what: string, files: string[]): Finding[] {
  if (files.length === 0) return []
  const listed = files.slice(0, most).map(file => `“${file}”`)
  const more = files.length > most ? [`${files.length - most} more`] : []
  return [finding(id, `${what} ${[...listed, ...more].join(', ')}`)]
}
