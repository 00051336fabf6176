// YAML front matter → Metadata. A mistake in it is refused with its place: guessing would invent.
import type { Root } from 'mdast'
import { isScalar, parseDocument } from 'yaml'
import { z } from 'zod'
import type { Copy, Finding, Metadata } from '../edition.js'
import { finding } from '../findings.js'
import { fields } from '../metadata.js'
import { places } from '../place.js'
import { readYaml } from '../yaml.js'

const schema = z.object(fields).partial()

/** Whether what stands between two `---` is a line of words, not `key: value`: then it is a heading between two rules. */
export function isProse(yaml: string): boolean {
  const { contents, errors } = parseDocument(yaml)
  return errors.length === 0 && isScalar(contents) && typeof contents.value === 'string'
}

/**
 * @param yaml the text between the two `---` lines
 * @param above where it begins in the file: lines before it
 * @throws {Refusal} naming file, line, column and what was expected
 */
export function readFrontMatter(yaml: string, file: string, above: number): Metadata {
  const hint = 'Correct the front matter between the two --- lines.'
  return readYaml(yaml, schema, { file, above, hint }).value as Metadata
}

/**
 * A finding where front matter switches rules: Markdown is not repaired, so nothing is there to switch. No refusal,
 * since the key may be another program's.
 */
export function rulesInVain({ text, source }: Copy, tree: Root): Finding[] {
  const first = tree.children[0]
  if (first?.type !== 'yaml') return []
  const { start, end } = first.position!
  const key = /^rules(?=[ \t]*:)/mu.exec(text.slice(start.offset, end.offset))
  if (!key) return []
  const from = start.offset! + key.index
  const place = places(text)(from, from + key[0].length)
  return [
    finding('rules-in-markdown', 'Markdown is not repaired: `rules` has no use here.', {
      file: source.name,
      place,
    }),
  ]
}
