// docs/speed.md: each bench writes sections of its own and keeps those of others.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../src/root.js'

const page = join(root, 'docs/speed.md')

const parts = (text: string): string[] => text.split(/\n(?=## )/)
const head = (part: string): string => part.split('\n', 1)[0]!

/** A section, from its `## ` head on, takes the place of the one with that head, or comes last. */
export function writeSection(text: string): void {
  const there = parts(readFileSync(page, 'utf8'))
  const at = there.findIndex(part => head(part) === head(text))
  write(at < 0 ? [...there, text] : there.with(at, text))
}

/** The page from its title on, and behind it what sections of others there are. */
export function writePage(text: string): void {
  const mine = parts(text)
  const heads = new Set(mine.map(head))
  write([...mine, ...parts(readFileSync(page, 'utf8')).filter(part => !heads.has(head(part)))])
}

function write(all: string[]): void {
  writeFileSync(page, `${all.map(part => part.trimEnd()).join('\n\n')}\n`)
}
