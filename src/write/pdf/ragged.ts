// Functions that the press runs in the page, sent there as text: the paragraphs of its columns as they are broken, and mended.
import { type Evened, evened, type Mend, type Ragged } from './even-lines.js'

export type { Ragged } from './even-lines.js'

interface PageNode {
  data: string
  parentElement: PageElement
  previousSibling: PageNode | null
  nextSibling: PageNode | null
}

interface PageElement extends PageNode {
  className: string
  style: Record<string, string>
  childNodes: Iterable<PageNode>
  closest(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  replaceWith(...nodes: PageNode[]): void
  normalize(): void
  getBoundingClientRect(): { top: number; left: number; width: number }
}

interface PageRange {
  setStart(node: PageNode, at: number): void
  setEnd(node: PageNode, at: number): void
  setStartBefore(node: PageNode): void
  setEndAfter(node: PageNode): void
  surroundContents(element: PageElement): void
  getBoundingClientRect(): { top: number; left: number; right: number; width: number }
}

declare const document: {
  querySelectorAll(selector: string): Iterable<PageElement>
  createElement(name: string): PageElement
  createRange(): PageRange
  createTreeWalker(root: PageElement, show: number): { nextNode(): PageNode | null }
}
declare function getComputedStyle(element: PageElement): Record<string, string>

/** Narrow, and of scripts that break between any two characters. */
function paragraphsOf(): PageElement[] {
  return [...document.querySelectorAll('.columns p:lang(zh)')].filter(
    paragraph => getComputedStyle(paragraph).textAlign === 'justify' && textsOf(paragraph).length > 0,
  )
}

/** Text in the order of the paragraph, without readings. */
function textsOf(paragraph: PageElement): PageNode[] {
  const walker = document.createTreeWalker(paragraph, 4)
  const found: PageNode[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement.closest('rt, rp')) found.push(node)
  return found
}

/** @param numbers of the paragraphs; all, where none are given */
function ragged(numbers?: number[]): Ragged[] {
  const paragraphs = paragraphsOf().filter((_, at) => numbers?.includes(at) ?? true)
  for (const { style } of paragraphs) style.textAlign = 'start'
  const found = paragraphs.map(raggedOne)
  for (const { style } of paragraphs) style.textAlign = ''
  return found
}

function raggedOne(paragraph: PageElement): Ragged {
  const { fontSize, textIndent, width } = getComputedStyle(paragraph)
  const em = Number.parseFloat(fontSize!)
  const lengths = {
    measure: Number.parseFloat(width!) / em,
    indent: Number.parseFloat(textIndent!) / em,
    half: Math.round(em / 2) / em,
  }
  const found: Ragged = { text: '', widths: [], held: [], starts: [0], ...lengths }
  const range = document.createRange()
  let last: { top: number; right: number } | undefined
  let holder: PageElement | null = null
  for (const node of textsOf(paragraph)) {
    const own = node.parentElement.closest('.tie, .noteref, ruby')
    for (let at = 0; at < node.data.length; at++) {
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      const box = range.getBoundingClientRect()
      const isNext =
        last && box.width > 0 && (Math.abs(box.top - last.top) > em || box.left > last.right + em * 2)
      if (isNext) found.starts.push(found.widths.length)
      if (box.width > 0) last = box
      found.held.push(own !== null && (own === holder || own.className === 'noteref'))
      holder = own
      found.text += node.data[at]
      found.widths.push(box.width / em)
    }
  }
  return found
}

/** @param all by the number of the paragraph */
function mended(all: Record<string, Mend[]>): void {
  const paragraphs = paragraphsOf()
  for (const [at, mends] of Object.entries(all)) for (const each of mends) mend(paragraphs[Number(at)]!, each)
}

function restored(numbers: number[]): void {
  const paragraphs = paragraphsOf()
  for (const at of numbers) {
    const paragraph = paragraphs[at]!
    for (const span of [...paragraph.querySelectorAll('.half, .kept')]) span.replaceWith(...span.childNodes)
    paragraph.normalize()
  }
}

/** Left as it is where the characters are not all in one element, or whole elements. */
function mend(paragraph: PageElement, [name, from, to]: Mend): void {
  const range = document.createRange()
  const span = document.createElement('span')
  span.className = name
  let at = 0
  for (const node of textsOf(paragraph)) {
    const end = at + node.data.length
    if (from >= at && from < end) {
      const start = outermost(node, paragraph, name, 'previousSibling', from === at)
      if (start) range.setStartBefore(start)
      else range.setStart(node, from - at)
    }
    if (to > at && to <= end) {
      const last = outermost(node, paragraph, name, 'nextSibling', to === end)
      if (last) range.setEndAfter(last)
      else range.setEnd(node, to - at)
    }
    at = end
  }
  try {
    range.surroundContents(span)
  } catch {}
}

/** A tie takes in whole what another ties, and what begins or ends with it. */
function outermost(
  node: PageNode,
  paragraph: PageElement,
  name: Mend[0],
  beside: 'previousSibling' | 'nextSibling',
  isEdge: boolean,
): PageNode | undefined {
  let found: PageNode | undefined
  for (let own = node; name === 'kept' && own.parentElement !== paragraph; own = own.parentElement) {
    if (!/^(?:tie|kept)$/.test(own.parentElement.className) && (own[beside] || !(isEdge || found))) break
    found = own.parentElement
  }
  return found
}

/** What `evenLines` calls, and each other. */
export const raggedLines = [paragraphsOf, textsOf, ragged, raggedOne, mended, restored, mend, outermost]

/**
 * In columns, which are so narrow that how each line is filled shows. What comes otherwise than it was reckoned is undone.
 *
 * @param run has the page do one of `raggedLines`
 */
export async function evenLines(found: Ragged[], run: <T>(call: string) => Promise<T>): Promise<void> {
  const plans = new Map(
    [...found.map(evened).entries()].flatMap(([at, plan]): [number, Evened][] => (plan ? [[at, plan]] : [])),
  )
  if (plans.size === 0) return
  const numbers = [...plans.keys()]
  const mends = Object.fromEntries(numbers.map(at => [at, plans.get(at)!.mends]))
  const now = await run<Ragged[]>(`(mended(${JSON.stringify(mends)}), ragged(${JSON.stringify(numbers)}))`)
  const wrong = numbers.filter((at, i) => plans.get(at)!.starts.join() !== now[i]!.starts.join())
  if (wrong.length > 0) await run(`restored(${JSON.stringify(wrong)})`)
}
