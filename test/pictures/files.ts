// The picture files of this folder, drawn for the tests, and what can be wrong with such files.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export function picture(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, name))
}

/** A fresh folder with these files in it, by their paths; called `name` where one is given. */
export function folder(files: Record<string, string | Uint8Array>, name = ''): string {
  const dir = join(mkdtempSync(join(tmpdir(), 'kanben-')), name)
  mkdirSync(dir, { recursive: true })
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
  return dir
}

/** The PNG with other numbers of pixels in its header. */
export function claiming(width: number, height: number): Buffer {
  const bytes = Buffer.from(picture('gate.png'))
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

/** The PNG with a chunk that says it has so many frames. */
export function animatedPng(): Buffer {
  const bytes = picture('gate.png')
  const chunk = Buffer.from('\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\0\0\0\0', 'latin1')
  return Buffer.concat([bytes.subarray(0, 33), chunk, bytes.subarray(33)])
}

/** The JPEG as a camera held upright writes it: laid on its side, with a note that says so (Exif, Orientation 6). */
export function portrait(): Buffer {
  const exif = Buffer.from('ffe100224578696600004d4d002a00000008000101120003000000010006000000000000', 'hex')
  const bytes = picture('boat.jpg')
  return Buffer.concat([bytes.subarray(0, 2), exif, bytes.subarray(2)])
}
