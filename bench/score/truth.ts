// A benchmark text (Markdown master) → its lines as they should come out, each with its role.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { blocks } from '../../src/blocks.js'
import type { Role } from '../../src/edition.js'
import { ingest } from '../../src/ingest/index.js'
import { parseMarkdown } from '../../src/parse/markdown.js'

export interface Line {
  text: string
  role: Role
}

export interface Text {
  name: string
  part: 'open' | 'held-out'
  language: string
  lines: Line[]
}

/** All texts of one part, by name. */
export async function texts(folder: string, part: Text['part']): Promise<Text[]> {
  const names = readdirSync(join(folder, part))
    .filter(name => name.endsWith('.md'))
    .sort()
  return Promise.all(names.map(name => text(join(folder, part, name), part)))
}

async function text(path: string, part: Text['part']): Promise<Text> {
  const article = parseMarkdown(await ingest(path), 'a1')
  const lines = blocks(article).flatMap(block =>
    block.text.split('\n').map(line => ({ text: line.trim(), role: block.type })),
  )
  return {
    name: article.copy.source.name,
    part,
    language: article.metadata.language ?? 'und',
    lines: lines.filter(line => line.text),
  }
}
