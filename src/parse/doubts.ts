// What the sheet and the raw text show that no role can mend → findings for a human eye. The text stays as it is.
import type { Copy, Finding } from '../edition.js'
import { finding } from '../findings.js'
import { places } from '../place.js'
import { findTables } from './cells.js'
import { findColumns } from './columns.js'
import type { Line } from './line.js'
import type { Locate } from './tree.js'

export function tableDoubts(copy: Copy, lines: Line[], locate: Locate): Finding[] {
  return findTables(lines).map(([from, to]) =>
    finding('possible-table', `${to - from} short lines with figures may be a table, one cell a line`, {
      file: copy.source.name,
      place: locate(lines[from]!.from, lines[to - 1]!.to),
    }),
  )
}

export function columnDoubts(copy: Copy): Finding[] {
  const locate = places(copy.raw)
  return findColumns(copy.raw).map(([from, to]) =>
    finding('possible-column-interleaving', 'each line seems to go on in the line after the next', {
      file: copy.source.name,
      place: locate(from, to),
    }),
  )
}
