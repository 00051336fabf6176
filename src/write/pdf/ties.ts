// A galley's tree → the same tree with ties: spans of class `tie`, in which a line does not end.
//
// CSS has no words for these cases (CLREQ, line composition): a character left alone on a paragraph's last line, a number
// torn from its unit, a note's number that begins a line. `text-wrap: pretty` helps the first now and then, at the price
// of loose lines before it.
import type { Element, ElementContent, Nodes, Root, RootContent, Text } from 'hast'

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
  if (node.type !== 'element' || untouched.has(node.tagName) || isNamed(node, 'tie')) return [node]
  const isLast = ends || ending.has(node.tagName)
  const joined = joinNotes(node.children)
  const whole = isLast ? joinEnd(joined) : joined
  const last = whole.findLastIndex(child => child.type !== 'text' || child.value.trim() !== '')
  const children = whole.flatMap((child, at) => within(child, isLast && at === last))
  return [{ ...node, children } as Element]
}

/** A note's number stays with the two characters before it, so that no character is alone with it at the end either. */
function joinNotes(nodes: ElementContent[]): ElementContent[] {
  const found: ElementContent[] = []
  for (const node of nodes) found.push(...(isNote(node) ? joinNote(found.pop(), node) : [node]))
  return found
}

function joinNote(before: ElementContent | undefined, note: ElementContent): ElementContent[] {
  if (!before) return [note]
  if (before.type !== 'text') return isShort(before) ? [span(before, note)] : parted(before as Element, note)
  const at = before.value.search(held)
  return [...textOf(before.value.slice(0, at)), span(...textOf(before.value.slice(at)), note)]
}

/** What is stressed goes on in a second element, which the tie holds. */
function parted(before: Element, note: ElementContent): ElementContent[] {
  const [only, ...more] = before.children
  if (!/^(?:em|strong|b|i)$/.test(before.tagName) || only?.type !== 'text' || more.length > 0)
    return [before, note]
  const at = only.value.search(held)
  const [first, second] = [only.value.slice(0, at), only.value.slice(at)]
  return [{ ...before, children: textOf(first) }, span({ ...before, children: textOf(second) }, note)]
}

const isNote = (node: ElementContent) => isNamed(node, 'noteref')

function isNamed(node: ElementContent, name: string): boolean {
  const names = node.type === 'element' ? node.properties.className : undefined
  return Array.isArray(names) && names.includes(name)
}

/** Whether any line may well hold it whole; readings do not count. */
function isShort(node: ElementContent): boolean {
  return lengthOf(node) <= 3
}

function lengthOf(node: Nodes): number {
  if (node.type === 'text') return node.value.length
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'rt')) return 0
  return node.children.reduce((sum, child) => sum + lengthOf(child as Nodes), 0)
}

/** A character, or none, that ends a paragraph after a reading or another short element stays with it. */
function joinEnd(nodes: ElementContent[]): ElementContent[] {
  const [before, last] = nodes.slice(-2)
  const isAlone = last?.type === 'text' && /^\p{Script=Han}?\p{P}*\s*$/u.test(last.value)
  if (!isAlone || before?.type !== 'element' || !isShort(before)) return nodes
  return [...nodes.slice(0, -2), span(before, last)]
}

/** Western figures, their power of ten and one unit. Of a unit that is a word, the first character stands for it. */
const quantity =
  /\d+(?:[.,·]\d+)*(?:[余多]?[十百千万亿]+)?[余多]?(?:平方公里|平方米|立方米|公里|公斤|[年月日号时分秒点岁个名人位次万亿元户家亩吨米克里倍成版页章条项件座栋台辆艘架只头所级届期种类℃°%％‰])/u

/** The last two characters, with the marks that follow them. */
const tail = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}\p{P}*\s*$/u

/** What a note's number follows: a quantity, or two characters. */
const held = new RegExp(String.raw`(?:${quantity.source}|[^\s\p{P}]{0,2})[\p{P}\s]*$`, 'u')

const amid = new RegExp(`(${quantity.source})`, 'u')
const atEnd = new RegExp(`(${quantity.source}|${tail.source})`, 'u')

function parts(text: Text, ends: boolean): Nodes[] {
  // Split by a pattern in brackets: what it finds stands at the odd places.
  return text.value.split(ends ? atEnd : amid).flatMap((value, at): Nodes[] => {
    const part = textOf(value)
    return at % 2 === 1 && value !== '' ? [span(...part)] : part
  })
}

function textOf(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

function span(...children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: { className: ['tie'] }, children }
}
