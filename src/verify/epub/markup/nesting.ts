// Elements and text that stand where HTML does not let them. EPUBCheck has RSC-005 for it; its port knows few cases.
import type { Page, Report } from '../page.js'
import { type Element, shown, type Watcher } from '../walk.js'
import { further, isElement, type Model, mayStandIn, modelOf } from './elements.js'
import { type Ordering, ordering } from './order.js'

const xhtml = 'http://www.w3.org/1999/xhtml'

/** An open element, what it may hold (nothing known of those that HTML does not know), its children so far. */
interface Host {
  element: Element
  model: Model | undefined
  order: Ordering
}

export function nesting({ report }: Page): Watcher {
  const hosts: Host[] = []
  let outside = 0
  return {
    open(element) {
      if (outside === 0) enter(element, hosts, report)
      outside = further(outside, element)
    },
    text(text, parent, offset) {
      const host = hosts.at(-1)
      if (outside > 0 || !host || host.element !== parent || holdsText(host.model)) return
      if (/[^ \t\r\n]/.test(text)) report('epub-nesting', `text in <${host.element.name}>`, { offset })
    },
    close(element) {
      outside = Math.max(0, outside - 1)
      if (outside > 0 || hosts.at(-1)?.element !== element) return
      const lack = hosts.pop()?.order.end()
      if (lack) report('epub-nesting', lack, element)
    },
  }
}

function enter(element: Element, hosts: Host[], report: Report): void {
  const { name, attributes } = element
  const host = hosts.at(-1)
  if (host) standIn(element, host, report)
  else if (name !== 'html') report('epub-nesting', `${shown(element)} instead of <html>`, element)
  const space = attributes.xmlns
  const isOther = space !== undefined && space !== xhtml && name !== 'svg' && name !== 'math'
  const isNone = !host && !Object.values(attributes).includes(xhtml)
  if (isOther || isNone) report('epub-nesting', `${shown(element)} is not of the namespace ${xhtml}`, element)
  // A `div` in a `dl` holds a group of it.
  const as = name === 'div' && host?.element.name === 'dl' ? 'dl' : name
  const own = modelOf(as)
  hosts.push({ element, model: own === 'above' ? host?.model : own, order: ordering(as) })
}

function standIn(element: Element, { element: host, model, order }: Host, report: Report): void {
  const { name } = element
  if (!isElement(name)) {
    if (!name.includes('-')) report('epub-nesting', `<${name.slice(0, 60)}> is no element of XHTML`, element)
    return
  }
  if (model === undefined || /^(?:switch|trigger)$/.test(name)) return
  const allowed = mayStandIn(name, host.name, model)
  const wrong = allowed ? order.next(name) : `<${name}> in <${host.name}>`
  if (wrong) report('epub-nesting', wrong, element)
}

function holdsText(model: Model | undefined): boolean {
  return model !== 'nothing' && typeof model !== 'object'
}
