// Other typesetters, installed apart from the project → an edition's PDF by each of them.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { blocks } from '../../../src/blocks.js'
import type { Edition } from '../../../src/edition.js'

const vivliostyle = '@vivliostyle/cli'
const typst = '@myriaddreamin/typst-ts-node-compiler'

/** Fetches what is not there yet; vivliostyle's own browser is left out, it gets ours. */
export function install(folder: string): void {
  const run = (command: string, args: string[]) =>
    execFileSync(command, args, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
    })
  mkdirSync(folder, { recursive: true })
  if (!existsSync(join(folder, 'node_modules', typst)))
    run('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', vivliostyle, typst])
  if (existsSync(join(folder, 'python/bin/weasyprint'))) return
  run('python3', ['-m', 'venv', 'python'])
  run('python/bin/pip', ['install', '--quiet', 'weasyprint'])
}

/** Programs with their arguments, which take an edition as a file to its PDF. */
export function byWeasyPrint(folder: string, file: string, out: string): string[] {
  return [join(folder, 'python/bin/weasyprint'), '--quiet', file, out]
}

export function byVivliostyle(folder: string, file: string, out: string, browser: string): string[] {
  const program = [process.execPath, join(folder, 'node_modules/.bin/vivliostyle'), 'build', file]
  const how = ['--single-doc', '--executable-browser', browser, '--timeout', '900', '--log-level', 'silent']
  return [...program, '--output', out, ...how]
}

/** A warm typst with the same fonts. What it remembers of the last edition is dropped, as ours remembers no page. */
export async function openTypst(
  folder: string,
  fonts: Uint8Array[],
): Promise<(source: string) => Uint8Array> {
  const entry = createRequire(join(folder, 'package.json')).resolve(typst)
  const { NodeCompiler } = (await import(pathToFileURL(entry).href)).default
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: fonts.map(bytes => Buffer.from(bytes)) }],
  })
  return source => {
    compiler.evictCache(0)
    return compiler.pdf({ mainFileContent: source })
  }
}

/** The same page, text, heads and contents as theme `book` sets them, in typst's language. */
export function toTypst({ articles, title }: Edition): string {
  const head = `#set document(title: ${quoted(title)})
#set page(width: 148mm, height: 210mm, margin: (top: 60pt, bottom: 67pt, inside: 72pt, outside: 64pt), numbering: "1")
#set text(font: "Noto Serif SC", size: 10.5pt, lang: "zh", region: "cn")
#set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: 7.5pt, spacing: 7.5pt)
#set heading(outlined: true)
#show heading: it => { pagebreak(weak: true, to: "odd"); set text(font: "Noto Sans SC", size: 14pt); align(center, it.body) }
#outline(title: none)
`
  const bodies = articles.map(article =>
    blocks(article)
      .map(({ type, text }) => (type === 'title' ? `#heading(${quoted(text)})` : `#par(${quoted(text)})`))
      .join('\n'),
  )
  return `${head}${bodies.join('\n')}\n`
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
