// A theme of ours → the pages that it has, as its theme.yaml lists them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from './root.js'

export function sizesOf(theme: string): string[] {
  return Object.keys(parse(readFileSync(join(root, 'styles', theme, 'theme.yaml'), 'utf8')).sizes)
}
