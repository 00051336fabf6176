// What a handler is: mdast-util-to-hast's, narrowed to the node that it is given.
import type { Element, ElementContent, Properties } from 'hast'
import type { Nodes } from 'mdast'
import type { Options } from 'remark-rehype'

export type Handlers = NonNullable<Options['handlers']>

type Any = NonNullable<Handlers['paragraph']>

export type State = Parameters<Any>[0]

export type Handler<Node extends Nodes = Nodes> = (
  state: State,
  node: Node,
  parent?: Parameters<Any>[2],
) => ElementContent | ElementContent[]

/** An element in the place of `node`: with its position, and with what other steps have put on it (ids). */
export function made(
  state: State,
  node: Nodes,
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): Element {
  const result: Element = { type: 'element', tagName, properties, children }
  state.patch(node, result)
  return state.applyData(node, result) as Element
}
