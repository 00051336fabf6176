// A ToUnicode map → the text of each character code (ISO 32000-1, 9.10.3).

/** Codes of one map; a range may claim no more than there are codes of two bytes. */
const most = 65_536

export function readToUnicode(map: string): Map<number, string> {
  const found = new Map<number, string>()
  for (const [, entries = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = '', text = ''] of entries.matchAll(/<\s*([^>]*)>\s*<\s*([^>]*)>/g))
      found.set(Number.parseInt(code, 16), textOf(text))
  }
  for (const [, entries = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gs)) addRanges(found, entries)
  return found
}

function addRanges(found: Map<number, string>, entries: string): void {
  const ranges = entries.matchAll(/<\s*([^>]*)>\s*<\s*([^>]*)>\s*(?:<\s*([^>]*)>|\[([^\]]*)\])/g)
  for (const [, from = '', to = '', text, list] of ranges) {
    const first = Number.parseInt(from, 16)
    const last = Math.min(Number.parseInt(to, 16), first + most)
    const listed = list?.match(/<[^>]*>/g)
    for (let code = first; code <= last && found.size < most; code++) {
      const own = listed?.[code - first]
      found.set(code, listed ? textOf(own?.slice(1, -1) ?? '') : after(text ?? '', code - first))
    }
  }
}

/** The text of the code `by` places after the one that stands for `text`: its last UTF-16 unit counts on. */
function after(text: string, by: number): string {
  const units = unitsOf(text)
  if (units.length === 0) return ''
  units[units.length - 1]! += by
  return String.fromCharCode(...units)
}

function textOf(digits: string): string {
  return String.fromCharCode(...unitsOf(digits))
}

function unitsOf(digits: string): number[] {
  const close = digits.replace(/\s/g, '')
  if (close.length < 4) return close ? [Number.parseInt(close, 16)] : []
  return (close.match(/.{4}/g) ?? []).map(unit => Number.parseInt(unit, 16))
}
