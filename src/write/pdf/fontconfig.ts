// Our fonts → a configuration of fontconfig that knows these and no others.
import { createHash } from 'node:crypto'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cacheFolder, cacheRefusal } from '../../cache-folder.js'
import { type CaseFile, layCase, nameInCase } from './type-case.js'

/**
 * Path of the configuration, for FONTCONFIG_FILE. Without it Chromium prints an empty PDF, in silence, on a machine
 * that has no fontconfig; and where there is one, the machine's own fonts could slip into our pages.
 */
export async function fontconfig(): Promise<string> {
  const files = await layCase()
  const digest = createHash('sha256').update(configuration(files, '')).digest('hex').slice(0, 16)
  // What it knows of fonts it keeps without asking what the configuration said of them.
  const xml = configuration(files, join(cacheFolder(), `fontconfig-${digest}`))
  const file = join(cacheFolder(), `fonts-${digest}.conf`)
  if ((await sizeOf(file)) !== Buffer.byteLength(xml)) await keep(file, xml)
  return file
}

function configuration(files: CaseFile[], cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(dirname(files[0]!.path))}</dir>
${files.map(named).join('')}  <cachedir>${escapeXml(cache)}</cachedir>
</fontconfig>
`
}

/** By this name CSS finds it with `local()`; in a PDF it keeps its own. */
function named({ face, path }: CaseFile): string {
  return `  <match target="scan">
    <test name="file"><string>${escapeXml(path)}</string></test>
    <edit name="fullname" mode="assign"><string>${nameInCase(face)}</string></edit>
  </match>
`
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.size ?? -1
}

async function keep(file: string, xml: string): Promise<void> {
  const temporary = `${file}.${process.pid}`
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await writeFile(temporary, xml)
    await rename(temporary, file)
  } catch (error) {
    throw cacheRefusal(`write ${file}`, error)
  }
}
