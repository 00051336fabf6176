// Our fonts → a configuration of fontconfig that knows these and no others.
import { createHash } from 'node:crypto'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { cacheFolder, cacheRefusal } from '../../cache-folder.js'

const require = createRequire(import.meta.url)

/**
 * Path of the configuration, for FONTCONFIG_FILE. Without it Chromium prints an empty PDF, in silence, on a machine
 * that has no fontconfig; and where there is one, the machine's own fonts could slip into our pages.
 */
export async function fontconfig(): Promise<string> {
  const xml = configuration(
    dirname(require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf')),
    join(cacheFolder(), 'fontconfig'),
  )
  const digest = createHash('sha256').update(xml).digest('hex').slice(0, 16)
  const file = join(cacheFolder(), `fonts-${digest}.conf`)
  if ((await sizeOf(file)) !== Buffer.byteLength(xml)) await keep(file, xml)
  return file
}

function configuration(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(fonts)}</dir>
  <cachedir>${escapeXml(cache)}</cachedir>
</fontconfig>
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
