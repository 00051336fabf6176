// hast → the elements of it that could run, fetch or lead out of the book, if there are any.
import type { Element, Nodes } from 'hast'

export function harmful(tree: Nodes): Element[] {
  return below(tree)
    .filter(node => node.type === 'element')
    .filter(isHarmful)
}

function isHarmful({ tagName, properties }: Element): boolean {
  return (
    /^(?:script|style|iframe|object|embed|link|meta|base|form|input|svg|math)$/.test(tagName) ||
    Object.keys(properties).some(name => /^on|^style$/i.test(name)) ||
    !/^(?:#|https?:|mailto:)/.test(String(properties.href ?? '#')) ||
    /^[a-z]+:|^\//.test(String(properties.src ?? 'x'))
  )
}

export function below(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(below) : [])]
}

export function textOf(node: Nodes): string {
  return below(node)
    .map(each => (each.type === 'text' ? each.value : ''))
    .join('')
}
