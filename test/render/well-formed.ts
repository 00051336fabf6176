// XHTML of a galley → an error, if an XML parser stumbles over it.
import { XmlDocument } from 'libxml2-wasm'

export function wellFormed(html: string): void {
  const document = XmlDocument.fromString(`<section>${html}</section>`)
  document.dispose()
}
