// Bytes → JSON, and the keys that it says twice (RFC 8259, 4: what a reader makes of those is anyone's guess).

/** @throws {Error} when it is not JSON in UTF-8 */
export function readJson(bytes: Uint8Array): { value: unknown; repeated: string[][] } {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  return { value: JSON.parse(text), repeated: repeatedKeys(text) }
}

interface Open {
  /** Keys of an object so far; an array has none. */
  keys?: Set<string>
  /** The key whose value is being read. */
  at?: string
}

/** Paths of keys; `text` is known to be JSON. One walk from end to end, from one mark of its structure to the next. */
function repeatedKeys(text: string): string[][] {
  const found: string[][] = []
  const open: Open[] = []
  const mark = /["{}[\],]/g
  let expectsKey = false
  for (let at = mark.exec(text); at; at = mark.exec(text)) {
    const inner = open.at(-1)
    if (at[0] === '"') {
      mark.lastIndex = endOfString(text, at.index) + 1
      if (expectsKey && inner?.keys) take(JSON.parse(text.slice(at.index, mark.lastIndex)), inner.keys)
      expectsKey = false
    } else if (at[0] === ',') expectsKey = inner?.keys !== undefined
    else {
      expectsKey = at[0] === '{'
      step(at[0])
    }
  }
  return found

  function take(key: string, keys: Set<string>): void {
    if (keys.has(key)) found.push([...open.slice(0, -1).flatMap(({ at }) => at ?? []), key])
    keys.add(key)
    open.at(-1)!.at = key
  }

  function step(mark: string): void {
    if (mark === '{') open.push({ keys: new Set() })
    else if (mark === '[') open.push({})
    else open.pop()
  }
}

/** Where the string that begins at `start` has its closing mark. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; ; i++) {
    if (text[i] === '"') return i
    if (text[i] === '\\') i++
  }
}
