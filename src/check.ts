// File or folder → findings, for all that Kanben can judge, its own or not.
import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { sha256 } from './digest.js'
import { type Finding, Refusal } from './edition.js'
import { finding } from './findings.js'
import { restores } from './restore.js'
import { checkBook } from './verify/index.js'
import type { PdfFacts } from './verify/pdf/index.js'
import { readCorrections, readEdition } from './write/read-records.js'

/** What a check has to say of one path. */
export interface Report {
  /** Name of the file or folder. */
  file: string
  kind: 'epub' | 'pdf' | 'publication'
  /** Of a PDF that can be read. */
  facts?: PdfFacts
  findings: Finding[]
}

/**
 * Check an EPUB, a PDF, or a publication folder: its files against their digests, the raw bytes against what clean
 * text and corrections give, and its books each by its own judge.
 *
 * @throws {Refusal} when there is no such file or it is none of these.
 */
export async function check(path: string): Promise<Finding[]> {
  return (await report(path)).findings
}

/** The same, with what there is to know of a PDF. */
export async function report(path: string): Promise<Report> {
  const found = await stat(path).catch(() => {
    throw new Refusal(
      `${path}: no such file or folder`,
      'Name an EPUB, a PDF or the folder of a publication.',
    )
  })
  const file = basename(path)
  if (found.isDirectory()) return { file, kind: 'publication', findings: await checkPublication(path) }
  const kind = /\.(epub|pdf)$/i.exec(path)?.[1]?.toLowerCase() as 'epub' | 'pdf' | undefined
  if (!kind) {
    throw new Refusal(
      `${path}: neither an EPUB nor a PDF`,
      'Name a .epub or .pdf file or the folder of a publication.',
    )
  }
  const bytes = await readFile(path)
  if (kind === 'pdf') {
    const { judgePdf } = await import('./verify/pdf/index.js')
    return { file, kind, ...(await judgePdf(bytes, file)) }
  }
  return { file, kind, findings: await checkBook({ name: file.toLowerCase(), bytes }) }
}

async function checkPublication(dir: string): Promise<Finding[]> {
  const record = join(dir, 'edition.json')
  const text = await readFile(record, 'utf8').catch(() => {
    throw new Refusal(
      `${dir}: has no edition.json, so it is no publication`,
      'Name the folder of a publication.',
    )
  })
  const listed = new Map(readEdition(text, record).files.map(file => [file.path, file.sha256]))
  const found = await filesIn(dir)
  const missing = [...listed.keys()].filter(path => !found.includes(path))
  const findings = missing.map(path =>
    finding('file-missing', 'edition.json lists it, it is not here', { file: path }),
  )
  for (const path of found) findings.push(...(await checkFile(dir, path, listed.get(path))))
  return findings
}

async function checkFile(dir: string, path: string, listed: string | undefined): Promise<Finding[]> {
  if (listed === undefined) return [finding('file-extra', 'edition.json does not list it', { file: path })]
  const bytes = await readFile(join(dir, path))
  const changed = sha256(bytes) !== listed
  if (changed) return [finding('file-changed', 'is not the file that was published', { file: path })]
  return path === 'corrections.json' ? checkRecord(bytes.toString(), path) : checkBook({ name: path, bytes })
}

function checkRecord(text: string, file: string): Finding[] {
  const broken = readCorrections(text, file).filter(copy => !restores(copy))
  return broken.map(({ source }) => finding('not-restorable', `${source.name} cannot be restored`, { file }))
}

/** Paths of all files of a publication but edition.json itself, in order. */
async function filesIn(dir: string): Promise<string[]> {
  const paths = await readdir(dir, { recursive: true })
  const kinds = await Promise.all(paths.map(path => lstat(join(dir, path))))
  return paths
    .filter((path, i) => !kinds[i]!.isDirectory() && path !== 'edition.json')
    .map(path => path.split(sep).join('/'))
    .sort()
}
