// kanben check FILE|DIR... → findings for books and publications.
import { Command } from 'commander'
import pc from 'picocolors'
import { printFindings } from './print.js'

export function checkCommand(): Command {
  return new Command('check')
    .description('findings for EPUBs, PDFs and publication folders')
    .argument('<path...>', '.epub or .pdf file, or folder of a publication')
    .option('--json', 'print the findings as JSON')
    .action(async (paths: string[], options: { json?: true }) => {
      const { check } = await import('../check.js')
      const findings = []
      for (const path of paths) findings.push(...(await check(path)))
      if (options.json) console.log(JSON.stringify(findings, null, 2))
      else {
        printFindings(findings)
        if (findings.length === 0) console.log(pc.green('No findings.'))
      }
      if (findings.some(found => found.severity === 'error')) process.exitCode = 1
    })
}
