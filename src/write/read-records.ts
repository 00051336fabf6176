// corrections.json and edition.json → what they record, checked. Apart from their writing, which needs no schemas.
import { z } from 'zod'
import { isBelow } from '../below.js'
import { encodings, Refusal } from '../edition.js'
import { fields } from '../metadata.js'
import { type Record, version } from './records.js'

/**
 * The copies that a corrections.json records, checked; the opposite of `correctionsJson`.
 *
 * @param file how to name the file in an error
 * @throws {Refusal} on anything but a record of a known version, in one line that says where it departs from it
 */
export function readCorrections(text: string, file: string): Record[] {
  return checked(corrections, text, file).sources as Record[]
}

/**
 * What an edition.json says of the publication's files, checked.
 *
 * @throws {Refusal} as `readCorrections` does
 */
export function readEdition(text: string, file: string): z.infer<typeof edition> {
  return checked(edition, text, file)
}

/** All that an edition.json records, checked. */
export type EditionRecord = z.infer<typeof wholeEdition>

/**
 * The same with all that it says of the edition, its sections and its articles.
 *
 * @throws {Refusal} as `readCorrections` does
 */
export function readWholeEdition(text: string, file: string): EditionRecord {
  return checked(wholeEdition, text, file)
}

function checked<T>(shape: z.ZodType<T>, text: string, file: string): T {
  const read = shape.safeParse(parsed(text, file))
  if (read.success) return read.data
  const { path, message } = read.error.issues[0]!
  throw malformed(file, `${path.join('.') || 'the file'}: ${message}`.replace(/\s+/g, ' '))
}

const hex = z.string().regex(/^(?:[0-9a-f]{2})+$/)
const count = z.number().int().nonnegative()
const point = z.object({ line: count.positive(), column: count.positive(), offset: count })
const source = z.object({
  name: z.string().refine(name => isBelow(name), 'is not the path of a file in the edition’s folder'),
  bytes: count,
  sha256: hex.length(64),
  encoding: z.enum(encodings),
  bom: z.boolean(),
  why: z.string(),
  unusual: z.record(z.string().regex(/^\d+$/), hex).optional(),
})
const correction = z.object({
  ruleId: z.string(),
  place: z.object({ start: point, end: point }),
  actual: z.string(),
  expected: z.string(),
  reason: z.string(),
  confidence: z.number().min(0).max(1),
  also: z.array(z.string()).optional(),
})
const corrections = z.object({
  schema: z.literal('kanben/corrections'),
  version: z.literal(version),
  sources: z.array(z.object({ source, text: z.string(), corrections: z.array(correction) })),
})
const digest = hex.length(64)
const edition = z.object({
  schema: z.literal('kanben/edition'),
  version: z.literal(version),
  slug: z.string().optional(),
  title: z.string().optional(),
  newspaper: z.string().optional(),
  edition: z.string().optional(),
  date: z.string().optional(),
  asked: digest.optional(),
  sources: z.array(z.object({ name: source.shape.name, sha256: digest })).default([]),
  pictures: z.record(z.string(), z.string()).default({}),
  tools: z.record(z.string(), z.string()).default({}),
  files: z.array(z.object({ path: z.string(), mediaType: z.string(), bytes: count, sha256: hex.length(64) })),
})
const named = { title: z.string().optional(), page: z.string().optional() }
const wholeEdition = edition.extend({
  ...z.object(fields).partial().shape,
  sections: z.array(z.object({ id: z.string(), ...named, articles: z.array(z.string()) })).default([]),
  articles: z
    .array(
      z.object({ id: z.string(), title: z.string(), file: z.string(), corrects: fields.corrects.optional() }),
    )
    .default([]),
})

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw malformed(file, 'it is not JSON')
  }
}

function malformed(file: string, what: string): Refusal {
  return new Refusal(
    `${file}: not a record that kanben can read (${what})`,
    'Name the folder of a publication, as it was made.',
  )
}
