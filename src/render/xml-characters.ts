// hast → hast without the characters that XML 1.0 forbids (2.2, Char): C0 controls, lone surrogates, U+FFFE, U+FFFF.
import type { Properties, Root, RootContent, Text } from 'hast'
import type { VFile } from 'vfile'
import { walk } from './walk.js'

const forbidden =
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Each becomes U+FFFD, so that the place stays visible, and is told. */
export function xmlCharacters() {
  return (tree: Root, file: VFile): void =>
    walk<RootContent>(tree, ({ children }) => {
      for (const child of children) {
        if (child.type === 'element') child.properties = attributes(child.properties)
        if (child.type === 'text') text(child, file)
      }
    })
}

function text(node: Text, file: VFile): void {
  const value = allowed(node.value)
  if (value === node.value) return
  node.value = value
  const where = { place: node.position, ruleId: 'forbidden-character' }
  file.message('Character that XML forbids shown as \uFFFD', where)
}

function attributes(properties: Properties): Properties {
  const mended = Object.entries(properties).map(([name, value]) => [
    name,
    typeof value === 'string' ? allowed(value) : value,
  ])
  return Object.fromEntries(mended)
}

function allowed(text: string): string {
  return text.replace(forbidden, '\uFFFD')
}
