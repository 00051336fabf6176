// kanben doctor → what this machine has, lacks, and what mends it.
import { Command } from 'commander'
import pc from 'picocolors'

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('check Node, browser, fonts and cache; print one page of Chinese and read it back')
    .option('--json', 'print the checks as JSON')
    .action(async (options: { json?: true }) => {
      const { doctor } = await import('../doctor.js')
      const checks = await doctor()
      if (options.json) console.log(JSON.stringify(checks, null, 2))
      else {
        for (const { ok, id, message, hint } of checks) {
          console.log(
            `${ok ? pc.green('✓') : pc.red('✗')} ${id.padEnd(8)} ${message}${hint ? pc.dim(` — ${hint}`) : ''}`,
          )
        }
      }
      if (checks.some(check => !check.ok)) process.exitCode = 3
    })
}
