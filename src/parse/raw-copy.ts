// The raw-copy parser as an ordinary unified plugin.
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { places } from '../place.js'
import { structure } from './index.js'

/**
 * Parse plain text by its structure instead of by markup. Gives an mdast tree with mdast-util-directive's nodes for
 * roles; `data.evidence` and `data.confidence` say why each has its role.
 *
 * ```js
 * import { unified } from 'unified'
 * import remarkDirective from 'remark-directive'
 * import remarkStringify from 'remark-stringify'
 * import { rawCopy } from 'kanben'
 *
 * const processor = unified().use(rawCopy).use(remarkDirective).use(remarkStringify)
 * String(await processor.process('■ 人民时评\n\n治水的账\n\n本报记者 李文\n\n河还是那条河，账却不是那本账。'))
 * // ::kicker[人民时评]{mark="■"}
 * // # 治水的账
 * // ::byline[本报记者 李文]
 * // …
 * ```
 */
export const rawCopy: Plugin<[], string, Root> = function () {
  this.parser = document => structure(document, places(document))
}
