// The files of the reading room that are the same in all of them: its one style sheet and the program that searches.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../root.js'
import type { Page } from './page.js'
import { searchProgram } from './search.js'

/** How roles look comes from the books' styles; how the room looks comes after it and goes before. */
export function assets(): Page[] {
  const styles = ['base.css', 'site/room.css'].map(name => readFileSync(join(root, 'styles', name), 'utf8'))
  return [
    { path: 'assets/room.css', text: styles.join('\n') },
    { path: 'assets/search.js', text: searchProgram() },
  ]
}
