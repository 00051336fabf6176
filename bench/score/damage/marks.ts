// Full-width marks → what careless conversions make of them.
import type { Damage } from './index.js'
import { layout, typed } from './layout.js'

const nfkc: Record<string, string> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
}

function replaced(text: string, table: Record<string, string>): string {
  return text.replace(/./gsu, char => table[char] ?? char)
}

/** NFKC took `，：；？！（）`; `。、“”《》` survived. */
export const halfWidthMarks: Damage = (lines, chance, language) =>
  replaced(typed(lines, layout(chance, language)), nfkc)

/** Only some paragraphs came through such a conversion. */
export const halfWidthPlaces: Damage = (lines, chance, language) =>
  typed(
    lines.map(line => (chance() < 0.4 ? { ...line, text: replaced(line.text, nfkc) } : line)),
    layout(chance, language),
  )

/** `……` and `——` became ASCII as well. */
export const asciiDashes: Damage = (lines, chance, language) =>
  typed(lines, layout(chance, language)).replace(/……/g, '...').replace(/——/g, '--')
