// A PDF's path → what veraPDF, the judge of PDF/A and PDF/UA, has against it.
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from '../../src/write/cache-folder.js'
import { run } from './install.js'

const folder = join(cacheFolder(), 'conformance', 'verapdf')
const asked = join(import.meta.dirname, 'verapdf.pom.xml')

/** Fetch veraPDF from Maven Central by Maven, unless it is there. */
export async function installVeraPdf(): Promise<void> {
  const done = join(folder, 'done.xml')
  const [wanted, found] = await Promise.all([asked, done].map(file => readFile(file, 'utf8').catch(() => '')))
  if (found === wanted) return
  await mkdir(folder, { recursive: true })
  const jars = join(folder, 'jars')
  await run('mvn', ['-q', '-B', '-f', asked, 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`])
  await copyFile(asked, done)
}

export const profiles = { 'PDF/A-2u': '2u', 'PDF/UA-1': 'ua1' }

export type Profile = keyof typeof profiles

interface Report {
  report: { jobs: { taskException?: unknown; validationResult?: Result[] }[] }
}

interface Result {
  compliant: boolean
  details: { ruleSummaries: Rule[] }
}

interface Rule {
  ruleStatus: string
  clause: string
  testNumber: number
  failedChecks: number
  description: string
}

/** The rules that failed, as `7.1-3 ×6 Content shall be …`. It ends with 1 where there are some. */
export async function veraPdf(file: string, profile: Profile): Promise<string[]> {
  const program = ['-cp', join(folder, 'jars', '*'), 'org.verapdf.apps.GreenfieldCliWrapper']
  const wanted = ['-f', profiles[profile], '--format', 'json', '--maxfailuresdisplayed', '1']
  const options = { maxBuffer: 1e9 }
  const { stdout } = await run('java', [...program, ...wanted, file], options).catch(error => {
    if (error.code === 'ENOENT') throw new Error('veraPDF needs Java: install a JRE, 11 or later')
    return error as { stdout: string }
  })
  const result = (JSON.parse(stdout) as Report).report.jobs[0]?.validationResult?.[0]
  if (!result) throw new Error(`veraPDF could not judge ${file}: ${stdout}`)
  const failed = result.details.ruleSummaries.filter(rule => rule.ruleStatus === 'FAILED').map(told)
  return result.compliant || failed.length > 0 ? failed : ['not compliant']
}

function told({ clause, testNumber, failedChecks, description }: Rule): string {
  return `${clause}-${testNumber} ×${failedChecks} ${description}`
}
