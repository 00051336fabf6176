// A galley's tree → the same tree with ties: spans of class `tie`, in which a line does not end.
//
// CSS has no words for either case (CLREQ, line composition): a character left alone on a paragraph's last line, and a
// number torn from its unit. `text-wrap: pretty` helps the first now and then, at the price of loose lines before it.
import type { Element, Nodes, Root, RootContent, Text } from 'hast'

/** The tree is left as it is. */
export function tie(tree: Root): Root {
  return { ...tree, children: tree.children.flatMap(node => within(node, false)) as RootContent[] }
}

/** Whose text is tied already, or stays as it was typed. */
const untouched = new Set(['pre', 'code', 'ruby', 'svg'])

const ending = new Set(['p', 'li', 'dd'])

/** @param ends whether the node is the last of its paragraph */
function within(node: Nodes, ends: boolean): Nodes[] {
  if (node.type === 'text') return parts(node, ends)
  if (node.type !== 'element' || untouched.has(node.tagName)) return [node]
  const isLast = ends || ending.has(node.tagName)
  const last = node.children.findLastIndex(child => child.type !== 'text' || child.value.trim() !== '')
  const children = node.children.flatMap((child, at) => within(child, isLast && at === last))
  return [{ ...node, children } as Element]
}

/** Western figures, their power of ten and one unit. Of a unit that is a word, the first character stands for it. */
const quantity =
  /\d+(?:[.,·]\d+)*(?:[余多]?[十百千万亿]+)?[余多]?(?:平方公里|平方米|立方米|公里|公斤|[年月日号时分秒点岁个名人位次万亿元户家亩吨米克里倍成版页章条项件座栋台辆艘架只头所级届期种类℃°%％‰])/u

/** The last two characters, with the marks that follow them. */
const tail = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}\p{P}*\s*$/u

function parts(text: Text, ends: boolean): Nodes[] {
  const ties = new RegExp(ends ? `(${quantity.source}|${tail.source})` : `(${quantity.source})`, 'u')
  // Split by a pattern in brackets: what it finds stands at the odd places.
  return text.value.split(ties).flatMap((value, at): Nodes[] => {
    if (value === '') return []
    const part: Text = { type: 'text', value }
    return at % 2 === 1 ? [span(part)] : [part]
  })
}

function span(child: Text): Element {
  return { type: 'element', tagName: 'span', properties: { className: ['tie'] }, children: [child] }
}
