// An input that is being worked on → a preview after every change, and the whole publication once the hand rests.
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { watch as watchFiles } from 'chokidar'
import { sha256 } from './digest.js'
import type { Book } from './edition.js'
import { readManifest } from './ingest/manifest/index.js'
import type { Memory } from './kept-articles.js'
import type { Manifest } from './manifest.js'
import { type Published, type PublishOptions, publish } from './publish.js'
import { checkRules, gather } from './read.js'
import { render } from './render/index.js'
import { writeEpub } from './write/epub/index.js'
import { preview } from './write/preview.js'

export interface WatchOptions extends PublishOptions {
  /** Told of each preview: where it is, what of it is new, and how many milliseconds it took. */
  onPreview?: (made: { dir: string; changed: string[]; took: number }) => void
  /** Told of each publication that followed. */
  onPublished?: (published: Published) => void
  /** Told what kept either from being made; the watch goes on. */
  onError?: (error: unknown) => void
  /** Ends the watch. */
  signal?: AbortSignal
}

/** Milliseconds without a change after which an editor has written a file, and after which the whole is published. */
const [settled, rest] = [60, 1500]

/**
 * Watch a file, a folder or the folder of an edition.yaml. A preview is the EPUB, as yet unchecked, and a page for the
 * browser each; it stands beside the publication, in `<out>/<slug>.preview/`.
 */
export async function watch(input: string, options: WatchOptions): Promise<void> {
  const memory: Memory = new Map()
  const known = new Map<string, string>()
  const { signal, onError = () => {}, ...publishing } = { ...options, memory }
  let last: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  /** One after the other: what changes meanwhile waits. */
  const queue = (work: () => Promise<unknown>): void => {
    last = last.then(work).catch(onError)
  }
  const publishWhole = (): void => queue(async () => options.onPublished?.(await publish(input, publishing)))
  let isDue = false
  const change = (): void => {
    clearTimeout(timer)
    timer = setTimeout(publishWhole, rest)
    // One that waits for its turn will see this change too.
    if (isDue) return
    isDue = true
    queue(async () => {
      isDue = false
      const { pictures, ...made } = await previewOf(input, publishing, known)
      if (path) files.add(pictures)
      options.onPreview?.(made)
    })
  }
  const { dir, path } = await placeOf(input)
  const out = resolve(options.out ?? 'editions')
  const files = watchFiles(path ?? dir, {
    ignored: found => isIn(out, found) || /[/\\](?:\.|node_modules)/u.test(found.slice(dir.length)),
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: settled, pollInterval: 20 },
  })
  files.on('all', change)
  change()
  await new Promise<void>(resolve => signal?.addEventListener('abort', () => resolve(), { once: true }))
  clearTimeout(timer)
  await files.close()
  await last
}

/** Whether a path is the folder or below it, however either is written: our own output is no change. */
function isIn(folder: string, path: string): boolean {
  return `${resolve(path)}${sep}`.startsWith(`${folder}${sep}`)
}

/** The folder, and the file where the input is one alone: then what else lies there is watched only if it is named. */
async function placeOf(input: string): Promise<{ dir: string; path?: string }> {
  const { dir, sections } = await readManifest(input, undefined, checkRules).catch(() => ({
    dir: /\.\w+$/u.test(input) ? dirname(input) : input,
    sections: [],
  }))
  const lone =
    sections.length === 1 && sections[0]!.items.length === 1 && /\.(?:txt|md|markdown)$/iu.test(input)
  return { dir, ...(lone && { path: input }) }
}

async function previewOf(input: string, options: PublishOptions, known: Map<string, string>) {
  const started = performance.now()
  const manifest = await readManifest(input, options.split, checkRules)
  const edition = await gather(manifest, options, options.metadata)
  forget(options.memory, manifest)
  const galleys = render(edition)
  const epub = await writeEpub(edition, galleys, { fonts: options.fonts ?? true })
  const dir = join(options.out ?? 'editions', `${edition.slug}.preview`)
  const changed = await writeChanged(dir, [epub, ...preview(edition, galleys)], known)
  const pictures = edition.articles.flatMap(({ looked }) => [...(looked?.keys() ?? [])])
  return {
    ...{ dir, changed, took: performance.now() - started },
    pictures: pictures.map(path => join(manifest.dir, path)),
  }
}

/** What was read last stays: older states of the files come no more. */
function forget(memory: Memory | undefined, { sections }: Manifest): void {
  const files = sections.reduce((sum, { items }) => sum + items.length, 0)
  for (const key of memory?.keys() ?? []) if (memory!.size > files) memory!.delete(key)
}

/** Files that are not as they were last written. */
async function writeChanged(dir: string, files: Book[], known: Map<string, string>): Promise<string[]> {
  const changed: string[] = []
  for (const { name, bytes } of files) {
    const digest = sha256(bytes)
    const path = join(dir, name)
    if (known.get(path) === digest) continue
    await mkdir(dirname(path), { recursive: true })
    await writeFile(`${path}.part`, bytes)
    await rename(`${path}.part`, path)
    known.set(path, digest)
    changed.push(name)
  }
  return changed
}
