import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { blocks } from '../../src/blocks.js'
import { parse } from '../../src/parse/index.js'
import { copyOf } from './copy.js'

const folder = new URL('cases', import.meta.url).pathname

/** What a case pins: the role, the words, the level, the people. Evidence and confidence are free to become better. */
function seen(text: string): string {
  const found = blocks(parse(copyOf(text), 'a1')).map(({ type, text, level, people }) => ({
    type,
    text,
    level,
    people: people?.map(({ name, role, relator }) => `${name} ${role} ${relator}`),
  }))
  return `${JSON.stringify(found, null, 1)}\n`
}

describe('roles of texts without markup', () => {
  for (const name of readdirSync(folder)) {
    test(name, async () => {
      const text = readFileSync(join(folder, name, 'input.txt'), 'utf8')
      await expect(seen(text)).toMatchFileSnapshot(join(folder, name, 'output.json'))
    })
  }
})
