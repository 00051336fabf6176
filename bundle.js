// src → dist/cli: the command in few files. Node takes half a second to find, read and compile the six hundred that it is made of.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Loaded from where they are: what is CommonJS and asks for Node's own modules, and what has files of its own beside its code. */
const external = [
  ...['chardet', 'commander', 'ejs', 'epub-gen-memory', 'iconv-lite', 'picocolors', 'playwright', 'send'],
  ...['tinyglobby', 'yaml', 'yazl', 'chokidar', 'ora', 'tar'],
  ...['@resvg/resvg-js', '@sparticuz/chromium', 'css-tree', 'libxml2-wasm', 'pdfjs-dist'],
]

const out = 'dist/cli'
const { metafile } = await build({
  entryPoints: { kanben: 'src/cli/kanben.ts', worker: 'src/run/worker.ts' },
  ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20.11' },
  ...{ outdir: out, external, legalComments: 'none', metafile: true, logLevel: 'warning' },
})

// What an earlier build has left there.
for (const name of readdirSync(out)) if (!metafile.outputs[`${out}/${name}`]) rmSync(join(out, name))

// Of what is in them, and in no other file of the package, the licences ask to be told.
const bundled = Object.keys(metafile.inputs).flatMap(
  path => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
)
const licences = [...new Set(bundled)].sort().map(folder => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find(each => /^(?:licen[cs]e|copying)/i.test(each))
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
})
writeFileSync(join(out, 'LICENSES.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`))
