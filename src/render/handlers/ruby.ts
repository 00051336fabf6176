// ruby → base and reading. One reading for each character stands above its own; any other number above all of them.
import type { Element, ElementContent } from 'hast'
import type { Directives } from 'mdast-util-directive'
import { type Handler, made } from './handler.js'
import { literal } from './literal.js'

/**
 * ```
 * :ruby[刊本]{rt="kān běn"}   刊 kān, 本 běn     as pinyin is set (CLREQ, interlinear annotations)
 * :ruby[明日]{rt="あした"}     明日 あした
 * ```
 */
export const ruby: Handler<Directives> = (state, node, parent) => {
  const readings = node.attributes?.rt?.match(/\S+/g) ?? []
  const base = state.all(node)
  if (readings.length === 0 || base.length === 0) return literal(state, node, parent)
  const characters = charactersOf(base)
  const pairs: [ElementContent[], string][] =
    characters.length === readings.length
      ? characters.map((value, at) => [[{ type: 'text', value }], readings[at]!])
      : [[base, readings.join(' ')]]
  return made(state, node, 'ruby', {}, pairs.flatMap(set))
}

/** The brackets are for readers that know no ruby. */
function set([base, reading]: [ElementContent[], string]): ElementContent[] {
  return [...base, element('rp', '（'), element('rt', reading), element('rp', '）')]
}

/** The characters of a base that is plain text, each with the marks and variation selectors upon it. */
function charactersOf([first, ...rest]: ElementContent[]): string[] {
  return (first?.type === 'text' && rest.length === 0 && first.value.match(/\P{M}\p{M}*/gu)) || []
}

function element(tagName: string, value: string): Element {
  return { type: 'element', tagName, properties: {}, children: [{ type: 'text', value }] }
}
