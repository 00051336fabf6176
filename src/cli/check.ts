// kanben check FILE|DIR... → findings for books and publications, and a report on each PDF.
import { Command } from 'commander'
import pc from 'picocolors'
import type { Report } from '../check.js'
import { printFindings } from './print.js'
import { printPdf } from './print-pdf.js'

export function checkCommand(): Command {
  return new Command('check')
    .description('findings for EPUBs, PDFs and publication folders; of PDFs also what they are')
    .argument('<path...>', '.epub or .pdf file, or folder of a publication')
    .option('--json', 'print one line of JSON a PDF, and the findings of all else as JSON')
    .action(async (paths: string[], options: { json?: true }) => {
      const { report } = await import('../check.js')
      const reports: Report[] = []
      for (const path of paths) reports.push(await report(path))
      if (options.json) printJson(reports)
      else print(reports)
      const findings = reports.flatMap(found => found.findings)
      if (findings.some(found => found.severity === 'error')) process.exitCode = 1
    })
}

function print(reports: Report[]): void {
  for (const { file, facts, findings } of reports) {
    if (facts) printPdf(file, facts)
    printFindings(findings)
  }
  if (reports.every(({ findings }) => findings.length === 0)) console.log(pc.green('No findings.'))
}

/** A PDF gives its report, whatever else is named beside it; the rest one list of findings. */
function printJson(reports: Report[]): void {
  const others = reports.filter(({ kind }) => kind !== 'pdf')
  for (const each of reports) if (each.kind === 'pdf') console.log(JSON.stringify(each))
  if (others.length > 0)
    console.log(
      JSON.stringify(
        others.flatMap(({ findings }) => findings),
        null,
        2,
      ),
    )
}
