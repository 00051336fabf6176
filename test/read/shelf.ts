// The bytes of an EPUB → its files at addresses of their own, for the project's browser to open one by one.
import { extname } from 'node:path'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright'

const origin = 'https://book.invalid'

const types: Record<string, string> = {
  ...{ '.xhtml': 'application/xhtml+xml', '.css': 'text/css', '.ttf': 'font/ttf' },
  ...{ '.png': 'image/png', '.jpg': 'image/jpeg', '.gif': 'image/gif', '.webp': 'image/webp' },
}

/** Addresses of the book's chapters. `styles` is what a reader makes of the publisher's style sheet. */
export async function lay(page: Page, book: Uint8Array, styles = (css: string) => css): Promise<string[]> {
  const files = unzipSync(book)
  await page.unrouteAll()
  await page.route('**/*', route => {
    const path = new URL(route.request().url()).pathname.slice(1)
    const bytes = files[path]
    if (!bytes) return route.abort()
    const body = path.endsWith('.css') ? styles(new TextDecoder().decode(bytes)) : Buffer.from(bytes)
    return route.fulfill({ contentType: types[extname(path)] ?? 'application/octet-stream', body })
  })
  return Object.keys(files)
    .filter(path => path.endsWith('.xhtml'))
    .map(path => `${origin}/${path}`)
}
