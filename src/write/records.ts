// Copies and files → corrections.json and edition.json, the records by which a publication can be checked and undone.
import { copiesOf } from '../copies.js'
import { sha256 } from '../digest.js'
import type { Article, Book, Copy, Correction, Edition, Section, Source } from '../edition.js'
import { headline } from '../headline.js'

/** Shape of both records. A reader refuses a version that it does not know. */
export const version = 1

/** What the record keeps of one copy: enough to make its raw bytes again. */
export type Record = Pick<Copy, 'source' | 'text' | 'corrections'>

/** What made the publication, name → version as each gives its own: kanben, node, the browser, the fonts, the theme with its size. */
export interface Tools {
  [name: string]: string
}

/**
 * The text of corrections.json.
 *
 * ```json
 * { "schema": "kanben/corrections", "version": 1,
 *   "sources": [{
 *     "source": { "name": "copy.txt", "bytes": 12, "sha256": "…", "encoding": "utf-8", "bom": false, "why": "…" },
 *     "counts": { "full-width-marks": 1 },
 *     "text": "the whole clean text",
 *     "corrections": [{ "ruleId": "full-width-marks", "place": { "start": {…}, "end": {…} },
 *                       "actual": ",", "expected": "，", "reason": "…", "confidence": 1 }] }] }
 * ```
 *
 * `place` is in the raw text. Putting `actual` back for `expected` gives the raw text; `source` says how its bytes
 * were written.
 */
export function correctionsJson(copies: readonly Record[]): string {
  return json({
    schema: 'kanben/corrections',
    version,
    sources: copies.map(({ source, text, corrections }) => ({
      source: sourceRecord(source),
      counts: countByRule(corrections),
      text,
      corrections: corrections.map(correctionRecord),
    })),
  })
}

/**
 * The text of edition.json.
 *
 * ```json
 * { "schema": "kanben/edition", "version": 1,
 *   "slug": "copy", "title": "…", "titleFrom": "kicker", "language": "zh-Hans", "identifier": "urn:uuid:…", "people": [],
 *   "articles": [{ "id": "a1", "title": "…", "file": "copy.txt" }],
 *   "sources": [{ "name": "copy.txt", "bytes": 12, "sha256": "…", "encoding": "utf-8", "bom": false, "why": "…" }],
 *   "asked": "…",
 *   "tools": { "chromium": "147.0.7727.0", "kanben": "0.1.0", "node": "20.20.2", "theme": "book a5" },
 *   "files": [{ "path": "copy.epub", "mediaType": "application/epub+zip", "bytes": 12, "sha256": "…" }] }
 * ```
 *
 * Metadata that nobody gave is not there. Where the edition has sections, `sections` lists them before the articles:
 * `{ "id": "s1", "title": "要闻", "page": "01", "articles": ["a1"] }`. Where rules were switched, `rules` says how:
 * `"rules": { "broken-paragraphs": 0.9, "half-width-marks": "off" }`. Where articles name pictures, `pictures` says what
 * lay there: `{ "photos/gate.jpg": "…", "photos/lost.jpg": "missing" }`, a digest or why it could not be read. `asked` is
 * the digest of all that was said of how to make the edition, in edition.yaml and in options. `files` lists every file of the publication but this one, by path.
 */
export function editionJson(edition: Edition, files: readonly Book[], tools: Tools, asked?: string): string {
  return json({
    schema: 'kanben/edition',
    version,
    ...metadataOf(edition),
    ...(edition.sections.length > 0 && { sections: edition.sections.map(sectionRecord) }),
    articles: edition.articles.map(articleRecord),
    sources: copiesOf(edition).map(({ source }) => sourceRecord(source)),
    ...switchesRecord(edition.articles),
    ...picturesRecord(edition.articles),
    ...(asked && { asked }),
    tools: byKey(tools),
    files: files
      .filter(({ name }) => name !== 'edition.json')
      .map(fileRecord)
      .sort(byPath),
  })
}

const metadataOrder = [
  ...([
    'slug',
    'title',
    'titleFrom',
    'subtitle',
    'newspaper',
    'issue',
    'edition',
    'date',
    'modified',
    'language',
    'writing',
  ] as const),
  ...([
    'identifier',
    'publisher',
    'rights',
    'description',
    'source',
    'subject',
    'people',
    'corrects',
  ] as const),
]

/** All that is known of an edition but what stands in it. */
export function metadataOf(edition: Edition): Omit<Edition, 'articles' | 'sections'> {
  return inOrder(edition, metadataOrder) as Omit<Edition, 'articles' | 'sections'>
}

function sectionRecord(section: Section): object {
  return inOrder(section, ['id', 'title', 'page', 'articles'])
}

/** `file` is the source that holds the article. */
function articleRecord(article: Article): object {
  const { corrects } = article.metadata
  return {
    id: article.id,
    title: headline(article),
    file: article.copy.source.name,
    ...(corrects && { corrects }),
  }
}

function sourceRecord(source: Source): object {
  return inOrder(source, ['name', 'bytes', 'sha256', 'encoding', 'bom', 'why', 'unusual'])
}

/** One run switches the rules of all its copies alike; Markdown has none to switch. */
function switchesRecord(articles: Edition['articles']): object {
  const rules = articles.find(({ copy }) => copy.rules)?.copy.rules
  return rules ? { rules: byKey(rules) } : {}
}

function picturesRecord(articles: Edition['articles']): object {
  const looked = articles.flatMap(article => [...(article.looked ?? [])])
  return looked.length > 0 ? { pictures: byKey(Object.fromEntries(looked)) } : {}
}

/** Written out, for there may be a hundred thousand of them. */
function correctionRecord(correction: Correction): Correction {
  const { ruleId, place, actual, expected, reason, confidence, also } = correction
  const { start, end } = place
  return {
    ruleId,
    place: { start: pointRecord(start), end: pointRecord(end) },
    ...{ actual, expected, reason, confidence },
    ...(also && { also }),
  }
}

function pointRecord({ line, column, offset }: Correction['place']['start']) {
  return { line, column, offset }
}

function fileRecord({ name, mediaType, bytes }: Book) {
  return {
    path: name,
    mediaType,
    bytes: bytes.length,
    sha256: sha256(bytes),
  }
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1
}

function countByRule(corrections: readonly Correction[]): object {
  const counts = new Map<string, number>()
  for (const { ruleId } of corrections) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return byKey(Object.fromEntries(counts))
}

/** The same object with its keys in code-point order, whatever order it was made in. */
function byKey(object: object): object {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function inOrder<T extends object>(object: T, keys: readonly (keyof T)[]): object {
  return Object.fromEntries(keys.filter(key => object[key] !== undefined).map(key => [key, object[key]]))
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
