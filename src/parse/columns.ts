// Raw lines → runs in which every line goes on not in the next one but in the one behind it: two columns read across.

/** Lines `[from, to)` as offsets in the text. */
type Run = [from: number, to: number]

/** Widths of a column's line, in UTF-16 units, and the fewest such lines in a row that are looked at. */
const narrowest = 6
const widest = 45
const fewest = 8
/** How much of a text is read to learn its words, in UTF-16 units. */
const sample = 200_000

/**
 * ```text
 * 河水从北山流下来，绕过三       left column
 * 镇上的老人都记得，那年修       right column
 * 个村子，在石桥下面汇成一       left column: 三|个, not 修|个
 * ```
 *
 * The two characters at a joint are a pair that the text has elsewhere far more often where the joint is true. Linear.
 */
export function findColumns(text: string): Run[] {
  const runs = shortRuns(text)
  if (runs.length === 0) return []
  const pairs = pairsOf(text.slice(0, sample))
  return runs
    .filter(lines => {
      const [next, second] = [1, 2].map(step => hits(lines, step, pairs))
      return second! >= Math.max(2, lines.length / 12) + next! * 3
    })
    .map(lines => [lines[0]!.from, lines.at(-1)!.from + lines.at(-1)!.text.length])
}

interface Row {
  text: string
  from: number
}

/** Rows of Han characters, as short as a column's, most of them unclosed. */
function shortRuns(text: string): Row[][] {
  const runs: Row[][] = []
  let run: Row[] = []
  const close = () => {
    const open = run.filter(row => !/[。！？”」]$/u.test(row.text)).length
    if (run.length >= fewest && open > run.length * 0.7) runs.push(run)
    run = []
  }
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/gu)) {
    const row = line.trim()
    if (!row) continue
    const fits = row.length >= narrowest && row.length <= widest && /\p{Script=Han}/u.test(row)
    if (fits) run.push({ text: row, from: index + line.indexOf(row) })
    else close()
  }
  close()
  return runs
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  const pattern = /\p{Script=Han}{2,}/gu
  for (const [word] of text.matchAll(pattern))
    for (let i = 0; i + 1 < word.length; i++) pairs.add(word.slice(i, i + 2))
  return pairs
}

/** How many lines make a known pair with the line so many steps on. */
function hits(rows: Row[], step: number, pairs: Set<string>): number {
  return rows.filter((row, i) => pairs.has(row.text.at(-1)! + (rows[i + step]?.text[0] ?? ''))).length
}
