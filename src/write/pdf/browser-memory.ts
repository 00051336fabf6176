// A running browser → the memory that it and all its pages take.
import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright'

/** In megabytes; pages that several of its processes share count once. 0 where there is no /proc to tell. */
export async function memoryOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const each = await Promise.all(
    processInfo.map(({ id }) => readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '')),
  )
  return each.reduce((sum, text) => sum + Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0), 0) / 1024
}
