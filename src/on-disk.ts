// Files and folders → on the disk itself: what a loss of power leaves there.
import { open } from 'node:fs/promises'

/** A new file, on the disk when this is done. Fails where there is one. */
export async function writeToDisk(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** What a folder lists is its own content. Some systems have no such call for folders. */
export async function settleFolder(dir: string): Promise<void> {
  const folder = await open(dir).catch(() => undefined)
  await folder?.sync().catch(() => {})
  await folder?.close()
}
