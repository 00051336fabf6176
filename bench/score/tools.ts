// What repairs, each as raw text → lines: Kanben, doing nothing, and any command.
import { execSync } from 'node:child_process'
import { blocks } from '../../src/blocks.js'
import type { Copy, Correction } from '../../src/edition.js'
import { normalize } from '../../src/normalize/index.js'
import { parse } from '../../src/parse/index.js'
import type { Line } from './truth.js'

export interface Repaired {
  lines: Line[]
  /** How many changes the tool itself says it made; undefined where it keeps no record. */
  changes?: number
}

export type Tool = (raw: string) => Repaired

export const kanben: Tool = raw => {
  const article = parse(normalize(copyOf(raw)), 'a1')
  const lines = blocks(article).flatMap(block =>
    block.text.split('\n').map(text => ({ text, role: block.type })),
  )
  return {
    lines: lines.filter(({ text }) => text.trim()),
    changes: article.copy.corrections.filter(correction => !isLayout(correction)).length,
  }
}

/** Indents and blanks at line ends are the layout in which clean text came: to take them away is no false edit. */
function isLayout({ actual, expected }: Correction): boolean {
  return expected === '' && /^[^\S\n\r]*$/.test(actual)
}

function copyOf(raw: string): Copy {
  const source = { name: 'copy.txt', bytes: 0, sha256: '', encoding: 'utf-8' as const, bom: false, why: '' }
  return { source, raw, text: raw, corrections: [], findings: [] }
}

export const nothing: Tool = raw => ({ lines: plain(raw) })

/** A command that reads the raw text and prints it repaired, a line for each paragraph; blank lines mean nothing. */
export function command(line: string): Tool {
  return raw => ({ lines: plain(execSync(line, { input: raw, encoding: 'utf8', maxBuffer: 1e8 })) })
}

export function plain(text: string): Line[] {
  const lines = text.split(/\r\n?|[\n\f]/).map(line => ({ text: line.trim(), role: 'paragraph' as const }))
  return lines.filter(line => line.text)
}
