// Lines → those that are the fields of a record above the text, as libraries, mailboxes and boards put them there.
import { readByline } from '../lexicon/byline.js'
import { type Field, heldBy, isOfRecord, readField } from '../lexicon/field.js'
import { readNames } from '../lexicon/name.js'
import type { Line } from './line.js'

/** Fewest fields that make a record, and most lines above or between them that are none. */
const fewest = 3
const mostBetween = 2
/** Lines above in which a library's notice says that the record is of its copy, and the title below is the text's. */
const deepest = 40
/** Widest field, in ems: a longer one is text. */
const widest = 60

/**
 * ```text
 * 【 文献号 】1-3074            furniture
 * 【 标  题 】灯塔看守人的一年     the headline
 * 【 作  者 】沈 望              who wrote it
 * 【 正  文 】                  furniture
 * ```
 *
 * Gives those that are of the text.
 */
export function markRecord(lines: Line[]): Set<Line> {
  if (lines.slice(0, deepest).some(({ furniture }) => furniture === 'notice')) return new Set()
  const fields = fieldsAbove(lines)
  if (!isRecord([...fields.values()])) return new Set()
  for (const [i, field] of fields) mark(lines[i]!, field)
  const staff = lines.findLast(line => /^[【［[]责任编辑[】］\]]/u.test(line.text))
  if (staff) staff.furniture = 'staff'
  return new Set([...fields.keys()].map(i => lines[i]!).filter(({ furniture }) => furniture === undefined))
}

function fieldsAbove(lines: Line[]): Map<number, Field> {
  const fields = new Map<number, Field>()
  let between = 0
  for (let i = 0; i < lines.length && between <= mostBetween; i++) {
    const field = lines[i]!.width <= widest ? readField(lines[i]!.text) : undefined
    if (field && (field.isBracketed || isOfRecord(field))) {
      fields.set(i, field)
      between = 0
    } else between++
  }
  return fields
}

/** Some of them only records have, and one says what the piece is called; or all of them are in brackets. */
function isRecord(fields: Field[]): boolean {
  const known = fields.filter(isOfRecord)
  if (known.length < fewest) return false
  return known.some(field => heldBy(field) === 'title') || fields.every(({ isBracketed }) => isBracketed)
}

function mark(line: Line, field: Field): void {
  line.label = undefined
  line.people = undefined
  const held = field.value ? heldBy(field) : 'record'
  if (held === 'title') {
    line.headline = true
    line.furniture = undefined
  } else if (held === 'author') line.people = authors(field.value)
  else if (held === 'record') line.furniture = 'fringe'
}

function authors(value: string): Line['people'] {
  const names = readNames(value) ?? [value.replace(/(?<=\p{Script=Han})[\s　]+/gu, '')]
  return readByline(value) ?? names.map(name => ({ name, role: '', relator: 'aut' }))
}
