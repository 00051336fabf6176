// YAML that people write → a value of the shape asked for, or a refusal that names file, line, column and what was expected.
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import type { z } from 'zod'
import { Refusal } from './edition.js'
import { inWords, type Mistake, mistake, pathInWords, slip, syntaxInWords } from './yaml-mistakes.js'

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

/** How to refuse what stands at an offset of the text. */
type RefuseAt = (offset: number, message: string) => never

/**
 * Keys without a value count as absent, and an empty text as one without keys. Numbers that would lose a digit stay as
 * they were written: `01` is page 01.
 *
 * @throws {Refusal} at the first mistake: guessing what was meant would invent
 */
export function readYaml<T>(text: string, shape: z.ZodType<T>, { file, above = 0, hint }: Written): Read<T> {
  const lines = new LineCounter()
  const refuseAt: RefuseAt = (offset, message) => {
    const { line, col } = offset > 0 ? lines.linePos(offset) : { line: 1, col: 1 }
    throw new Refusal(`${file}:${line + above}:${col}: ${message}`, hint)
  }
  const document = parsed(text, lines, refuseAt)
  const refuse = (path: readonly PropertyKey[], message: string): never =>
    refuseAt(offsetOf(document, path), [pathInWords(path), message].filter(Boolean).join(': '))
  const lineAt = (offset: number): string =>
    text.slice(text.lastIndexOf('\n', offset - 1) + 1).split(/[\r\n]/u, 1)[0]!

  const [error] = document.errors
  if (error) {
    const at = error.pos[0]
    refuseAt(at, slip(lineAt(at)) ?? syntaxInWords(error, text.slice(at, at + 80)))
  }
  keepWritten(document, refuseAt)
  const value = plain(document, refuseAt)
  if (typeof value !== 'object' || Array.isArray(value))
    refuseAt(offsetOf(document, []), slip(text) ?? 'expected lines of `key: value`')
  const result = shape.safeParse(withoutEmpty(value ?? {}), { error: inWords })
  if (result.success) return { value: result.data, refuse }
  const { issues } = result.error
  // First the key that there is not: what is missing may be meant by it.
  const wrong = mistake(issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!)
  const at = offsetOf(document, wrong.path, wrong.atKey)
  const told = [pathInWords(wrong.path), found(wrong, document)].filter(Boolean).join(': ')
  return refuseAt(at, (wrong.atKey && slip(lineAt(at))) || told)
}

/** Brackets in brackets without end exhaust the parser's stack. */
function parsed(text: string, lineCounter: LineCounter, refuseAt: RefuseAt): Document {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false })
  } catch {
    return refuseAt(0, 'not YAML: its lists nest too deep')
  }
}

/** Says what stands where something else was expected. */
function found({ path, message, atKey }: Mistake, document: Document): string {
  const [, node] = path.length > 0 ? nodeAt(document, path) : []
  if (atKey || !message.startsWith('expected') || !node) return message
  if (isSeq(node)) return /list|at (?:least|most)/u.test(message) ? message : `${message}; found a list`
  if (isMap(node)) return `${message}; found keys and values`
  const written = isScalar(node) ? String(node.source ?? node.value) : ''
  return written ? `${message}; found “${[...written].slice(0, 40).join('')}”` : message
}

/** Where the node at the path stands, or its key; of the nearest above it, where nothing stands there. */
function offsetOf(document: Document, path: readonly PropertyKey[], atKey = false): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const [key, node] = nodeAt(document, path.slice(0, depth))
    const shown = (atKey && depth === path.length) || !node ? key : node
    if (shown) return shown.range?.[0] ?? 0
  }
  return 0
}

/** What stands at a path, and the key that leads to it; behind an alias what it stands for. */
function nodeAt(
  document: Document,
  path: readonly PropertyKey[],
): [key?: Node | undefined, node?: Node | undefined] {
  let found: [key?: Node | undefined, node?: Node | undefined] = [undefined, document.contents ?? undefined]
  for (const part of path) {
    const [, node] = found
    const above = isAlias(node) ? node.resolve(document) : node
    const pair = isMap(above)
      ? above.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
      : undefined
    const item = isSeq(above) ? above.items[Number(part)] : pair?.value
    found = [pair && (pair.key as Node), isNode(item) ? item : undefined]
  }
  return found
}

/** @throws {Refusal} at a key that is no word, or that names what objects inherit */
function keepWritten(document: Document, refuseAt: RefuseAt): void {
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && key.value !== '__proto__') return
      refuseAt((isNode(key) && key.range?.[0]) || 0, 'no such key')
    },
    Scalar(_, node) {
      if (typeof node.value === 'number' && node.source !== undefined && node.source !== String(node.value))
        node.value = node.source
    },
  })
}

function plain(document: Document, refuseAt: RefuseAt): unknown {
  try {
    return document.toJS({ maxAliasCount: aliases })
  } catch {
    let first = 0
    visit(document, {
      Alias(_, node) {
        first = isAlias(node) ? (node.range?.[0] ?? 0) : 0
        return visit.BREAK
      },
    })
    return refuseAt(first, 'this alias stands for nothing, or all of them for too much')
  }
}

/** Keys without a value are left out, in lists too; what stands in itself is left as it is. */
function withoutEmpty(value: unknown, above: readonly unknown[] = []): unknown {
  if (typeof value !== 'object' || value === null || above.includes(value)) return value
  const inside = [...above, value]
  if (Array.isArray(value)) return value.map(item => withoutEmpty(item, inside))
  const kept = Object.entries(value).filter(([, said]) => said !== null)
  return Object.fromEntries(kept.map(([key, said]) => [key, withoutEmpty(said, inside)]))
}
