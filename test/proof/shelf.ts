// Three small editions → a shelf of ours: one with two versions, one that is no newspaper.

import type { Fault } from '../../src/archive/ocfl/codes.js'
import { verifyArchive } from '../../src/proof.js'
import { addEdition } from '../../src/shelve.js'
import { neverSync } from '../archive/faults.js'
import { publication } from '../archive/publication.js'

export const object = '临洲晨报/2026-03-14/早版'
export const other = 'books/undated/丙'

/** @param dir in which publications are made */
export async function makeShelf(shelf: string, dir: string): Promise<void> {
  await neverSync()
  const said = { newspaper: '临洲晨报', date: '2026-03-14', edition: '早版' }
  const user = { name: '林一', address: 'mailto:lin@example.org' }
  const about = { created: '2026-03-15T08:00:00Z', message: '试', user }
  const first = ['望洲桥昨日重开\n\n江上的桥,修了一年.\n', '雨\n\n下了三天。\n']
  await addEdition(shelf, publication(dir, '甲', said, first), about)
  await addEdition(shelf, publication(dir, '乙', said, [first[0]!.replace('一', '两'), first[1]!]), about)
  await addEdition(shelf, publication(dir, '丙', { title: '丙' }, ['丙\n\n另一篇,短.\n']), about)
}

export async function errorsIn(shelf: string): Promise<Fault[]> {
  const { findings } = await verifyArchive(shelf)
  return findings.filter(({ severity }) => severity === 'error')
}
