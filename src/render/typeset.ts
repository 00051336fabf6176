// The tree of one part → hast that is safe whatever the copy holds.
import type { Root as Hast } from 'hast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { type Preset, unified } from 'unified'
import { VFile } from 'vfile'
import type { Article, Finding } from '../edition.js'
import { finding } from '../findings.js'
import { copyHtml } from './copy-html.js'
import { datelines } from './datelines.js'
import type { Part } from './divide.js'
import { figures } from './figures.js'
import { handlers } from './handlers/index.js'
import { levels } from './levels.js'
import { links } from './links.js'
import { nesting } from './nesting.js'
import { pictures } from './pictures.js'
import { schema } from './sanitize.js'
import { xmlCharacters } from './xml-characters.js'

/**
 * mdast with roles → sanitized hast, as a unified preset. What a step leaves out it says in a message on the file.
 *
 * ```js
 * import rehypeStringify from 'rehype-stringify'
 * import { type Preset, unified } from 'unified'
 * import { galley, rawCopy } from 'kanben'
 *
 * const html = String(await unified().use(rawCopy).use(galley).use(rehypeStringify).process('本报记者 李文'))
 * // <p class="byline">本报记者 李文</p>
 * ```
 */
export const galley: Preset = {
  plugins: [
    [remarkRehype, { handlers, allowDangerousHtml: true }],
    copyHtml, // HTML that Markdown copy holds.
    pictures, // Before sanitize, which would drop an image with its alt text.
    links, // Before sanitize, which would drop an address without a word; after pictures, whose words count in a link.
    [rehypeSanitize, schema],
    nesting, // After raw and sanitize, both of which move elements.
    figures, // After nesting, which gives pictures in HTML their paragraphs.
    datelines,
    levels, // After nesting, which makes some headings none.
    xmlCharacters,
  ],
}

/** The `ruleId` of a message is its finding's id. */
const toHast = unified().use(galley).freeze()

export interface Typeset {
  hast: Hast
  findings: Finding[]
}

/** Set one part of an article. */
export function typeset(
  { root }: Part,
  { copy: { source }, pictures }: Pick<Article, 'copy' | 'pictures'>,
  articles: ReadonlyMap<string, string>,
): Typeset {
  const file = new VFile({ data: { from: source.name, articles, ...(pictures && { pictures }) } })
  const hast = toHast.runSync(root, file) as Hast
  const findings = file.messages.map(({ ruleId, reason, place }) =>
    finding(ruleId!, reason, {
      file: source.name,
      ...(place && 'start' in place && { place: place as never }),
    }),
  )
  return { hast, findings }
}

const fromTemplate = unified().use(rehypeRaw).use(rehypeSanitize, schema).use(xmlCharacters).freeze()

/** HTML of a template of ours → hast with the same guarantees. */
export function safe(html: string): Hast {
  return fromTemplate.runSync({ type: 'root', children: [{ type: 'raw', value: html }] } as Hast)
}
