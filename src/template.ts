// Template name + data → text. EJS is the one template language, since epub-gen-memory speaks it too.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ejs from 'ejs'
import { root } from './root.js'

const compiled = new Map<string, ejs.TemplateFunction>()

/**
 * Fill a file of templates/. `<%= %>` escapes; only what is already sanitized markup may stand in `<%- %>`.
 * Data never becomes template text, so `<%` in copy stays the characters it is.
 */
export function template(name: string, data: object): string {
  let fill = compiled.get(name)
  if (!fill) {
    const filename = join(root, 'templates', name)
    fill = ejs.compile(readFileSync(filename, 'utf8'), {
      filename,
      strict: true,
      _with: false,
      localsName: 'it',
    })
    compiled.set(name, fill)
  }
  return fill(data)
}
