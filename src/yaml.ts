// YAML that people write → a value of the shape asked for, or a refusal that names file, line, column and what was expected.
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { Refusal } from './edition.js'

/** Where the text comes from, for messages. */
export interface Written {
  file: string
  /** Lines of the file before the text. */
  above?: number
  /** What to do about a mistake. */
  hint: string
}

/** Values that aliases may stand for: more are no shorthand but a bomb. */
const aliases = 100

/** A value, and the refusal of what stands in it at a path: `refuse(['sections', 0, 'title'], 'is too long')`. */
export interface Read<T> {
  value: T
  refuse: (path: readonly PropertyKey[], message: string) => never
}

/**
 * Keys without a value count as absent, and an empty text as one without keys.
 *
 * @throws {Refusal} at the first mistake: guessing what was meant would invent
 */
export function readYaml<T>(text: string, shape: z.ZodType<T>, { file, above = 0, hint }: Written): Read<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const refuseAt = (offset: number, message: string): never => {
    const { line, col } = lines.linePos(offset)
    throw new Refusal(`${file}:${line + above}:${col}: ${message}`, hint)
  }
  const refuse = (path: readonly PropertyKey[], message: string): never =>
    refuseAt(offsetOf(path), [path.join('.'), message].filter(Boolean).join(': '))
  const error = document.errors[0]
  if (error) refuseAt(error.pos[0], error.message.replace(/\s+/g, ' '))
  const value = plain()
  if (typeof value !== 'object' || Array.isArray(value)) refuseAt(0, 'expected lines of `key: value`')
  const kept = Object.fromEntries(Object.entries(value ?? {}).filter(([, said]) => said !== null))
  const result = shape.safeParse(kept)
  if (result.success) return { value: result.data, refuse }
  const { path, message } = mistake(result.error.issues[0]!)
  return refuse(path, message)

  function plain(): unknown {
    try {
      return document.toJS({ maxAliasCount: aliases })
    } catch {
      return refuseAt(0, 'its aliases stand for too much, or for themselves')
    }
  }

  /** Of the node at the path; of the nearest above it, where nothing stands there. */
  function offsetOf(path: readonly PropertyKey[]): number {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth) as (string | number)[], true)
      if (isNode(node)) return node.range?.[0] ?? 0
    }
    return 0
  }
}

interface Mistake {
  path: PropertyKey[]
  message: string
}

/** The mistake itself; of a value that fits none of several shapes, that of the shape which it comes nearest to. */
function mistake(issue: z.core.$ZodIssue): Mistake {
  if (issue.code === 'unrecognized_keys') {
    const [key] = issue.keys
    return { path: [...issue.path, key!], message: 'no such key' }
  }
  if (issue.code !== 'invalid_union') return issue
  const deepest = issue.errors
    .flat()
    .map(mistake)
    .sort((a, b) => b.path.length - a.path.length)[0]
  if (!deepest || deepest.path.length === 0) return issue
  return { path: [...issue.path, ...deepest.path], message: deepest.message }
}
