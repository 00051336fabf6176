// What a YAML parser and a schema say of a mistake → the words in which we tell it, for people who edit a newspaper.
import type { YAMLParseError } from 'yaml'
import type { z } from 'zod'

/** A place in the value, and what was expected there. */
export interface Mistake {
  path: PropertyKey[]
  message: string
  /** Whether the key is wrong, not its value. */
  atKey?: boolean
}

/** `sections › 2 › articles › 1`: as people count. */
export function pathInWords(path: readonly PropertyKey[]): string {
  return path.map(part => (typeof part === 'number' ? part + 1 : String(part))).join(' › ')
}

/** @param at the text from the mistake on */
export function syntaxInWords({ code, message }: YAMLParseError, at: string): string {
  const [word = ''] = /^[^\s:]*/u.exec(at) ?? []
  const said: Partial<Record<typeof code, string>> = {
    DUPLICATE_KEY: `“${word}” stands there twice`,
    TAB_AS_INDENT: 'a tab before the text: use spaces',
    MULTILINE_IMPLICIT_KEY: 'expected `key: value`',
    BLOCK_AS_IMPLICIT_KEY: 'a second `:` in the line: put the text in quotes',
    BAD_SCALAR_START: 'put the text in quotes: without them it may not begin so',
    MULTIPLE_DOCS: 'expected no line `---`',
  }
  return said[code] ?? `not YAML: ${message.replace(/\s+/g, ' ')}`
}

/** What a Chinese keyboard does to YAML: a full-width colon or space, no space behind the colon. */
export function slip(line: string): string | undefined {
  if (/^ *(?:- +)?\u3000/u.test(line)) return 'a full-width space before the text: use spaces'
  if (/^\s*(?:- +)?[\w-]+\s*：/u.test(line)) return 'a full-width ：, where `:` and a space are expected'
  if (/^\s*(?:- +)?[a-z]+:[^\s/]/iu.test(line)) return 'expected a space behind the `:`'
  return undefined
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'lines of `key: value`',
  record: 'lines of `key: value`',
}

/** For zod: its own words give way to ours; those of a schema stay. */
export function inWords(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type') return `expected ${kinds[issue.expected] ?? issue.expected}`
  if (issue.code === 'too_big') return `expected at most ${issue.maximum}`
  if (issue.code === 'too_small') return `expected at least ${issue.minimum}`
  if (issue.code === 'invalid_value') return `expected ${issue.values.join(', ')}`
  if (issue.code === 'unrecognized_keys') return `no such key; there are ${keysOf(issue.inst).join(', ')}`
  return 'expected something else'
}

function keysOf(schema: unknown): string[] {
  const { shape } = (schema as z.ZodObject).def
  return Object.keys(shape)
}

/** The mistake itself; of a value that fits none of several shapes, that of the shape which it comes nearest to. */
export function mistake(issue: z.core.$ZodIssue): Mistake {
  if (issue.code === 'unrecognized_keys')
    return { path: [...issue.path, issue.keys[0]!], message: issue.message, atKey: true }
  if (issue.code === 'invalid_key')
    return { path: issue.path, message: issue.issues[0]?.message ?? issue.message, atKey: true }
  if (issue.code !== 'invalid_union') return { path: issue.path, message: issue.message }
  const deepest = issue.errors
    .flat()
    .map(mistake)
    .sort((a, b) => b.path.length - a.path.length)[0]
  if (!deepest || deepest.path.length === 0) return { path: issue.path, message: issue.message }
  return { ...deepest, path: [...issue.path, ...deepest.path] }
}
