// Paths of PDFs → what veraPDF, the judge of PDF/A and PDF/UA, has against each.
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from '../../src/cache-folder.js'
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
  report: { jobs: { itemDetails: { name: string }; taskException?: unknown; validationResult?: Result[] }[] }
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

/** What is judged by, for the head of the table. */
export const judge = 'veraPDF 1.28.2'

/**
 * All in one run of Java, whose start takes as long as a book. It ends with 1 where rules failed.
 *
 * @returns path → the rules that failed, as `7.1-3 ×6 Content shall be …`
 */
export async function veraPdf(files: string[], profile: Profile): Promise<Map<string, string[]>> {
  const program = ['-Xmx4g', '-cp', join(folder, 'jars', '*'), 'org.verapdf.apps.GreenfieldCliWrapper']
  const wanted = ['-f', profiles[profile], '--format', 'json', '--maxfailuresdisplayed', '1']
  const options = { maxBuffer: 1e9 }
  const { stdout } = await run('java', [...program, ...wanted, ...files], options).catch(error => {
    if (error.code === 'ENOENT') throw new Error('veraPDF needs Java: install a JRE, 11 or later')
    return error as { stdout: string }
  })
  const { jobs } = (JSON.parse(stdout) as Report).report
  const found = new Map(jobs.map(job => [job.itemDetails.name, failedRules(job)]))
  for (const file of files) if (!found.has(file)) throw new Error(`veraPDF did not judge ${file}`)
  return found
}

function failedRules({
  itemDetails,
  taskException,
  validationResult,
}: Report['report']['jobs'][number]): string[] {
  const [result] = validationResult ?? []
  if (!result)
    throw new Error(`veraPDF could not judge ${itemDetails.name}: ${JSON.stringify(taskException)}`)
  const failed = result.details.ruleSummaries.filter(rule => rule.ruleStatus === 'FAILED').map(told)
  return result.compliant || failed.length > 0 ? failed : ['not compliant']
}

function told({ clause, testNumber, failedChecks, description }: Rule): string {
  return `${clause}-${testNumber} ×${failedChecks} ${description}`
}
