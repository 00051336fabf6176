// The bytes of a PDF → what is to know of it, and what is wrong with it, on the page and behind it.
import type { Finding } from '../../edition.js'
import { finding } from '../../findings.js'
import { type Pdf, readPdf } from '../../pdf/read.js'
import { shortened } from '../shortened.js'
import { checkClaims } from './claims.js'
import { clreq } from './clreq/index.js'
import { checkDocument } from './document.js'
import { factsOf, type PdfFacts } from './facts.js'
import { checkFonts } from './fonts.js'
import type { Found } from './found.js'
import { checkPage } from './pages.js'

export type { PdfFacts } from './facts.js'

export interface PdfReport {
  /** Absent where it cannot be read. */
  facts?: PdfFacts
  findings: Finding[]
}

/** Of one id; what is wrong so often needs no longer list. */
const most = 20

/** Judge a PDF, ours or not. `file` names it in the findings; `read` is what it was read as, if it was. Never throws. */
export async function judgePdf(bytes: Uint8Array, file: string, read?: Pdf): Promise<PdfReport> {
  let pdf: Pdf
  try {
    pdf = read ?? (await readPdf(bytes))
  } catch (error) {
    const message = `not a PDF that can be read: ${(error as Error).message}`
    return { findings: [finding('pdf-unreadable', message, { file })] }
  }
  const chinese = clreq(pdf)
  const found: Found[] = [
    ...checkDocument(pdf),
    ...checkFonts(pdf),
    ...checkClaims(pdf),
    ...pdf.pages.flatMap(page => [...checkPage(page)]),
    ...chinese.found,
  ]
  const findings = found.map(([id, message]) => finding(id, message, { file }))
  return { facts: factsOf(pdf, chinese.facts), findings: shortened(findings, most) }
}

/** Its findings alone. */
export async function checkPdf(bytes: Uint8Array, file: string, read?: Pdf): Promise<Finding[]> {
  return (await judgePdf(bytes, file, read)).findings
}
