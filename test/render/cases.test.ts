// Each folder of cases/: input.md → output.html, the article's galleys one after the other.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Galley } from '../../src/edition.js'
import { render } from '../../src/render/index.js'
import { xhtml } from '../../src/xhtml.js'
import { article, edition } from './galley.js'
import { wellFormed } from './well-formed.js'

const cases = join(import.meta.dirname, 'cases')

describe('a node or role becomes HTML', () => {
  it.each(readdirSync(cases))('%s', name => {
    const input = readFileSync(join(cases, name, 'input.md'), 'utf8')
    const galleys = render(edition([article(input)])).filter(({ part }) => part === 'article')
    expect(shown(galleys)).toBe(readFileSync(join(cases, name, 'output.html'), 'utf8'))
    for (const { hast } of galleys) wellFormed(xhtml(hast))
  })
})

function shown(galleys: Galley[]): string {
  return galleys
    .map(({ id, hast, findings = [] }) => {
      const said = findings.map(({ id, message }) => `<!-- ${id}: ${message} -->\n`)
      return `<!-- ${id} -->\n${xhtml(hast)}\n${said.join('')}`
    })
    .join('')
}
