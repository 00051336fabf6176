// Names and contents → a folder on disk, for tests of what reads folders.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A fresh folder called `name`, with these files in it. */
export function folder(files: Record<string, string | Uint8Array>, name = 'edition'): string {
  const dir = join(mkdtempSync(join(tmpdir(), 'kanben-')), name)
  mkdirSync(dir)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(dir, dirname(path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
  return dir
}
