// A line → where a picture or a text comes from: `某某摄`, `新华社发`, `来源：…`.
import type { Person } from '../../edition.js'
import { isSource } from '../../lexicon/source.js'
import { type RoleRule, weigh } from '../sequence.js'

const pictures = new Set(['pht', 'ill', 'vdg', 'dsr'])

/** Whether all whom a line names made pictures: then it credits these, not the story. */
export function isPictureCredit(people: Person[]): boolean {
  return people.every(person => pictures.has(person.relator))
}

const staff = new Set(['edt', 'pfr', 'dsr'])

/** Whether all whom a line names edited, proofread or laid out the page: it is the page's, not the story's. */
export function isStaff(people: Person[]): boolean {
  return people.every(person => staff.has(person.relator))
}

export const credit: RoleRule = {
  role: 'credit',
  propose(line) {
    if (line.people && isPictureCredit(line.people)) return weigh([7, 'names who made the pictures', true])
    if (!isSource(line.text)) return undefined
    return weigh(
      [5, 'says where it comes from', true],
      [1, 'stands in brackets', /^[（(【[].*[)）】\]]$/u.test(line.text)],
      [-3, '', line.ending === 'stop' && !/^[（(]/u.test(line.text)],
    )
  },
  follows: { caption: 1, image: 1 },
}
