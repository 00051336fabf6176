// hast → hast without the characters that XML 1.0 forbids (2.2, Char): C0 controls, lone surrogates, U+FFFE, U+FFFF.
import type { Properties, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

const forbidden =
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Each becomes U+FFFD, so that the place stays visible, and is told. */
export function xmlCharacters() {
  return (tree: Root, file: VFile): void => {
    visit(tree, node => {
      if (node.type === 'element') node.properties = attributes(node.properties)
      if (node.type !== 'text' || node.value === allowed(node.value)) return
      node.value = allowed(node.value)
      file.message('Character that XML forbids shown as \uFFFD', {
        place: node.position,
        ruleId: 'forbidden-character',
      })
    })
  }
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
