// Manifest and options → the digest of all that is asked of an edition, by which one that stands is known again.
import { keyOf } from './cache.js'
import type { Manifest } from './manifest.js'
import type { PublishOptions } from './publish.js'
import { wantedFormats } from './write/books.js'
import { fontVersions } from './write/fonts.js'

/**
 * The digest of all that is asked of an edition: what edition.yaml or the folder says, and what the options say. How
 * its PDF is set is with the tools, for there a theme is told by what is in it.
 */
export function asked({ dir: _, theme: __, ...said }: Manifest, options: PublishOptions): string {
  const { encoding, rules = {}, metadata = {}, fonts = true } = options
  return keyOf(said, { encoding, rules, metadata, fonts, formats: wantedFormats(options) }, fontVersions())
}
