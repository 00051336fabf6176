// The sample edition on a shelf → the picture of its reading room: an edition, its year, and an article on a phone.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright'
import { publish } from '../src/index.js'
import { readingRoom } from '../src/reading-room.js'
import { root } from '../src/root.js'
import { addEdition } from '../src/shelve.js'

/** Days on which the sample stands for others, so that there is a calendar to see. */
const others = ['01-05', '01-19', '02-02', '02-16', '03-02', '03-04', '03-06', '03-09', '03-11']

/** Pictures of pages, from the left: edition, year, and on a phone by night an article. */
export async function roomPictures(browser: Browser, dir: string): Promise<Buffer[]> {
  const [shelf, room] = [join(dir, 'shelf'), join(dir, 'room')]
  const sample = join(root, 'samples/linzhou-chenbao')
  const made = { created: '2026-03-20T08:00:00Z', user: { name: '资料室' }, message: '入藏' }
  for (const day of others) {
    const { dir: published } = await publish(sample, {
      ...{ out: join(dir, 'days'), formats: ['md'] },
      metadata: { date: `2026-${day}`, issue: `第 ${2318 - 3 * (others.length - others.indexOf(day))} 期` },
    })
    await addEdition(shelf, published!, made)
  }
  const { dir: published } = await publish(sample, { out: dir })
  await addEdition(shelf, published!, made)
  await readingRoom(shelf, room)
  const at = (path: string) => pathToFileURL(join(room, path)).href
  const morning = '临洲晨报/2026-03-14/早版'
  const desk = await browser.newPage({ viewport: { width: 1000, height: 1245 }, deviceScaleFactor: 1.2 })
  const phone = await browser.newPage({
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    colorScheme: 'dark',
  })
  return [
    await screen(desk, at(`${morning}/index.html`)),
    await screen(desk, at('临洲晨报/2026/index.html')),
    await screen(phone, at(`${morning}/a10.html`)),
  ]
}

const require = createRequire(import.meta.url)
/** The room asks for the fonts of the reader's system. This browser has none, so it gets the books' own under the names that are asked for. */
const faces = [
  ['Kanben Song', 400, 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'],
  ['Kanben Song', 700, 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'],
  ['Kanben Hei', 400, 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'],
  ['Kanben Hei', 700, 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'],
] as const

async function screen(page: Page, address: string): Promise<Buffer> {
  await page.goto(address)
  const content = faces.map(([family, weight, path]) => {
    const bytes = readFileSync(require.resolve(`@expo-google-fonts/${path}`)).toString('base64')
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/ttf;base64,${bytes}) }`
  })
  await page.addStyleTag({ content: content.join('\n') })
  await page.evaluate('document.fonts.ready')
  return page.screenshot()
}
