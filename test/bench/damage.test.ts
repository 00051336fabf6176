// Every kind of damage: the same for the same seed, done where it says, and undone by nothing but repair.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { damage, isClean, kinds } from '../../bench/score/damage/index.js'
import { score } from '../../bench/score/measure.js'
import { chance } from '../../bench/score/random.js'
import { nothing } from '../../bench/score/tools.js'
import { type Text, texts } from '../../bench/score/truth.js'
import { root } from '../../src/root.js'

let all: Text[]
beforeAll(async () => {
  all = await texts(join(root, 'bench/score/texts'), 'open')
})

const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

describe.each(Object.entries(kinds))('%s', (name, kind) => {
  const copies = () => all.flatMap(text => damage(kind, text, chance(`${name} ${text.name}`)) ?? [])

  test('is the same for the same seed, and takes hold of some text', () => {
    expect(copies().length).toBeGreaterThan(0)
    expect(copies()).toEqual(copies())
  })

  test('loses no letter that should come out', () => {
    for (const { raw, lines } of copies()) {
      // A page break may fall anywhere: each line's beginning and end are there, if not side by side.
      const there = letters(raw.replace(/-\n/g, ''))
      for (const { text } of lines) {
        expect(there).toContain(letters(text).slice(0, 3))
        expect(there).toContain(letters(text).slice(-2))
      }
    }
  })

  test(isClean(kind) ? 'leaves nothing to repair' : 'makes something of the text that it was not', () => {
    const results = copies().map(({ raw, lines }) => ({ raw, ...score(lines, nothing(raw).lines) }))
    const same = results.filter(({ strictF1, perfect, marks, paragraphF1 }) =>
      [strictF1, perfect, marks, paragraphF1].every(figure => figure === 1),
    )
    if (isClean(kind)) expect(same).toHaveLength(results.length)
    // Blank lines and blanks at line ends are no damage to who does not look at them.
    else if (!['double-blank-lines', 'control-dirt', 'stray-blanks'].includes(name))
      expect(same.length).toBeLessThanOrEqual(results.length / 10)
  })
})

test('the page in docs/ names them all', () => {
  const page = readFileSync(join(root, 'docs/score.md'), 'utf8')
  for (const name of Object.keys(kinds))
    expect(page).toContain(`| ${kinds[name]!.shown ? `(${name})` : name} |`)
})
