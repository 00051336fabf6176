// Template name + data → text. EJS is the one template language, since epub-gen-memory speaks it too.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ejs from 'ejs'
import { root } from './root.js'

const compiled = new Map<string, ejs.TemplateFunction>()

/** Fill a file of templates/. */
export function template(name: string, data: object): string {
  return templateFile(join(root, 'templates', name), data)
}

/**
 * Fill the file at an absolute path, a theme's for instance. `<%= %>` escapes; only what is already sanitized markup may stand in `<%- %>`.
 * Data never becomes template text, so `<%` in copy stays the characters it is.
 */
export function templateFile(filename: string, data: object): string {
  let fill = compiled.get(filename)
  if (!fill) {
    fill = ejs.compile(readFileSync(filename, 'utf8'), {
      filename,
      strict: true,
      _with: false,
      localsName: 'it',
    })
    compiled.set(filename, fill)
  }
  return fill(data)
}
