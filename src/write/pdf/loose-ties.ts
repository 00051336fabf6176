// A function that the press runs in the page, sent there as text: ties (ties.ts) that hold nothing together → text again.

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

interface PageNode {
  nodeType: number
  data?: string
}

interface PageElement extends PageNode {
  textContent: string
  childNodes: Iterable<PageNode>
  previousSibling: PageNode | null
  parentElement: PageElement
  getClientRects(): Iterable<Box>
  replaceWith(...nodes: PageNode[]): void
  normalize(): void
}

declare const document: {
  querySelectorAll(selector: string): Iterable<PageElement>
  createRange(): {
    setStart(node: PageNode, at: number): void
    setEnd(node: PageNode, at: number): void
    getClientRects(): Iterable<Box>
  }
}
declare function getComputedStyle(element: PageElement): {
  fontSize: string
  textAlign: string
  textWrapStyle: string
  writingMode: string
}

/**
 * Lines are filled one by one, so a tie moves something only where it begins a line: the one before would have held a
 * part of it. Elsewhere it is but an element, for which Chromium parts a line and its tag. The screen may measure letters
 * otherwise than print, so the tie has to stand two characters away from both ends of its line.
 */
export function loosenTies(): void {
  const parents = new Map<PageElement, { em: number; isDown: boolean; boxes: Box[] } | undefined>()
  const blockOf = (element: PageElement) => {
    const { fontSize, textAlign, textWrapStyle, writingMode } = getComputedStyle(element)
    if (textAlign !== 'justify' || textWrapStyle !== 'auto') return undefined
    const isDown = writingMode.startsWith('vertical')
    return { em: Number.parseFloat(fontSize), isDown, boxes: [...element.getClientRects()] }
  }
  // Beside letters and figures Chromium spaces otherwise where an element begins.
  const alike = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}]+$/u
  const range = document.createRange()
  const follows = (tie: PageElement, { left, right, top, bottom }: Box, isDown: boolean) => {
    const text = tie.previousSibling?.nodeType === 3 ? tie.previousSibling : undefined
    const length = text?.data?.length ?? 0
    if (!text || length < 2 || !alike.test(text.data!.slice(-2) + tie.textContent)) return false
    range.setStart(text, length - 2)
    range.setEnd(text, length)
    return [...range.getClientRects()].every(box =>
      isDown
        ? box.left < right && box.right > left && box.top < top
        : box.top < bottom && box.bottom > top && box.left < left,
    )
  }
  const isLoose = (tie: PageElement) => {
    const parent = tie.parentElement
    if (!parents.has(parent)) parents.set(parent, blockOf(parent))
    const block = parents.get(parent)
    const [box, ...others] = tie.getClientRects()
    if (!block || !box || others.length > 0) return false
    const { em, isDown, boxes } = block
    const column = boxes.find(
      ({ left, right, top, bottom }) =>
        box.left < right && box.right > left && box.top < bottom && box.bottom > top,
    )
    const room = column ? (isDown ? column.bottom - box.bottom : column.right - box.right) : 0
    return room >= em * 2 && follows(tie, box, isDown)
  }
  const loose = [...document.querySelectorAll('p > .tie')].filter(isLoose)
  const changed = new Set(loose.map(tie => tie.parentElement))
  for (const tie of loose) tie.replaceWith(...tie.childNodes)
  for (const parent of changed) parent.normalize()
}
