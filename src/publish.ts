// The flow on one screen: ingest → normalize → parse → render → write → verify.
import { join } from 'node:path'
import { asked } from './asked.js'
import type { Metadata, Publication } from './edition.js'
import { sourceDateEpoch } from './epoch.js'
import { readManifest } from './ingest/manifest/index.js'
import { recallEdition } from './kept-edition.js'
import { leftOut } from './left-out.js'
import type { Manifest } from './manifest.js'
import { checkRules, gather, type ReadOptions } from './read.js'
import { render } from './render/index.js'
import { rawBytes, restores } from './restore.js'
import { judgeEpub, verify } from './verify/index.js'
import { type BookOptions, writeBooks } from './write/books.js'
import { writePublication } from './write/publication.js'
import { seal } from './write/seal.js'
import { sourceFiles } from './write/sources.js'

export interface PublishOptions extends ReadOptions, BookOptions {
  /** Folder that receives `<slug>/`; `editions` when left out. */
  out?: string
  /** Where a single file holds several articles: `headings`, or the line that stands between two. */
  split?: string
  /** What is known of the edition; the file's own front matter gives way to it. */
  metadata?: Metadata
  /** Leave a publication as it is that was made of the same files in the same way. A PDF's browser is known by `press`. */
  ifChanged?: boolean
  /** Told the name of each step as it begins. */
  onStep?: (step: string) => void
}

/** A publication and where it lies; `dir` is absent when a finding of severity error kept it from being published. */
export interface Published extends Publication {
  dir?: string
  /** Whether the publication there was made of the same, and was left as it is: no article was read then, and there are neither galleys nor findings. */
  unchanged?: true
}

/**
 * Publish a file, a folder or an edition.yaml as an edition: EPUB, PDF, Markdown master, records and report in
 * `<out>/<slug>/`.
 *
 * ```js
 * const { dir, findings } = await publish('copy.txt', { out: 'editions' })
 * ```
 *
 * @throws {Refusal} on bad input or a missing browser; nothing is written then.
 */
export async function publish(input: string, options: PublishOptions = {}): Promise<Published> {
  const step = options.onStep ?? (() => {})
  step('reading')
  const manifest = await readManifest(input, options.split, checkRules)
  const out = options.out ?? 'editions'
  const how = { ...themeOf(manifest), ...options, metadata: given(options) }
  if (options.ifChanged) {
    // Loaded only here: to check a record takes longer than to read a short text.
    const { standing } = await import('./fresh.js')
    const kept = await standing(join(out, manifest.slug), manifest, how)
    if (kept) return kept
  }
  const edition = await gather(manifest, options, how.metadata)
  const known = recallEdition(manifest, edition.articles)
  step('making up')
  const galleys = render(edition)
  step('printing')
  const books = await writeBooks(edition, galleys, how, (bytes, name) => judgeEpub(bytes, name, known?.parts))
  step('checking')
  const findings = [
    ...leftOut(manifest, edition.articles),
    ...(await verify(edition, galleys, books, restores)),
  ]
  const publication = seal(
    edition,
    galleys,
    books,
    sourceFiles(edition, rawBytes),
    findings,
    asked(manifest, how),
  )
  await known?.keep()
  if (findings.some(found => found.severity === 'error')) return publication
  step('publishing')
  return {
    ...publication,
    dir: await writePublication(out, edition.slug, publication.files),
  }
}

/** What edition.yaml says of its theme, which gives way to the options of a run. */
function themeOf({ theme }: Manifest): BookOptions {
  if (!theme) return {}
  const { name, ...said } = theme
  return { theme: name, ...said }
}

function given({ metadata }: PublishOptions): Metadata {
  const modified = metadata?.modified ?? sourceDateEpoch()
  return { ...metadata, ...(modified && { modified }) }
}
