// Fonts that the style sheets name: those that nobody's reading system can be expected to have, and those made unreadable.
import type { Files } from '../container.js'
import type { Tell } from './tell.js'

/** Obfuscated resources stand there (EPUB 3.3 § 4.4); EPUBCheck tells of those that are no fonts. */
export function obfuscated(files: Files, tell: Tell): void {
  const text = Buffer.from(files.get('META-INF/encryption.xml') ?? '').toString()
  const isObfuscated = /idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC/.test(text)
  if (isObfuscated) tell('epub-font-obfuscated', 'fonts are obfuscated', 'META-INF/encryption.xml')
}

/** Families that are asked for and nowhere embedded, with no generic one after them. */
export function unembedded(sheets: Map<string, string>, tell: Tell): void {
  const embedded = new Set([...sheets.values()].flatMap(css => [...families(css, true)].flat()))
  for (const [path, css] of sheets) {
    for (const list of families(css, false)) {
      const first = list[0]!
      const falls = list.some(name => generic.test(name) || embedded.has(name))
      if (!falls)
        tell('epub-font-absent', `“${first}” is not embedded, and no generic family follows it`, path)
    }
  }
}

const generic =
  /^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|math|emoji|fangsong|ui-.*|-epub-.*|inherit|initial|unset|revert|var\(.*)$/

/** Lists of families, in lower case: those that `@font-face` rules define, or all others. */
function* families(css: string, defined: boolean): Generator<string[]> {
  for (const block of css.split('}')) {
    const isFace = /@font-face\s*\{/i.test(block)
    if (isFace !== defined) continue
    for (const [, list] of block.matchAll(/\bfont-family\s*:\s*([^;{}]{1,500})/gi)) {
      yield list!.split(',').map(name =>
        name
          .replace(/!\s*important/i, '')
          .replace(/["']/g, '')
          .trim()
          .toLowerCase(),
      )
    }
  }
}
