// The samples → the pictures of docs/: of the text, pages of its PDF beside its report, and pages of each theme; of the
// edition in sections, pages of each theme, and its reading room. Needs pdftoppm (poppler-utils).
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { publish } from '../src/index.js'
import { root } from '../src/root.js'
import { launch } from '../src/write/pdf/launch.js'
import { roomPictures } from './pictures-room.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-'))
const { browser } = await launch()

/** Pages of each theme, from the left. A vertical book is read from the right: its spread shows the later page first. */
const themes = { book: [2, 4, 5], newspaper: [1], vertical: [5, 4] }

/** Of the edition in sections: front page and a section's first; a section's own page beside the contents, and an article. */
const issue = { newspaper: [1, 7], book: [5, 7, 9], vertical: [10, 7, 5] }

for (const [theme, pages] of Object.entries(issue)) {
  const { pdf } = await sample('linzhou-chenbao', theme)
  await sheet(
    pages.map(page => printed(pdf, page)),
    `edition-${theme}.png`,
  )
}

for (const [theme, pages] of Object.entries(themes)) {
  const made = await sample('qianyan-guancha.txt', theme)
  await sheet(
    pages.map(page => printed(made.pdf, page)),
    `theme-${theme}.png`,
  )
  if (theme === 'book')
    await sheet([printed(made.pdf, 2), printed(made.pdf, 4), await screen(made.report)], 'sample.png')
}
await sheet(await roomPictures(browser, dir), 'reading-room.png')
await browser.close()
rmSync(dir, { recursive: true })

/** Paths of what a reader sees of a sample. */
async function sample(name: string, theme: string): Promise<{ pdf: string; report: string }> {
  const out = join(dir, theme)
  const made = await publish(join(root, 'samples', name), { out, theme, formats: ['pdf'] })
  return { pdf: join(made.dir!, `${made.edition.slug}.pdf`), report: join(made.dir!, 'report.html') }
}

/** One page of a PDF as PNG; counted from 1. */
function printed(pdf: string, number: number): Buffer {
  const page = String(number)
  execFileSync('pdftoppm', [
    '-r',
    '110',
    '-f',
    page,
    '-l',
    page,
    '-singlefile',
    '-png',
    pdf,
    join(dir, 'page'),
  ])
  return readFileSync(join(dir, 'page.png'))
}

async function screen(path: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 900, height: 1245 }, deviceScaleFactor: 1.2 })
  await page.goto(pathToFileURL(path).href)
  return page.screenshot()
}

/** Pages side by side → a file of docs/. */
async function sheet(pages: Buffer[], name: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1330, height: 640 }, deviceScaleFactor: 1.2 })
  const pictures = pages.map(png => `<img src="data:image/png;base64,${png.toString('base64')}">`)
  await page.setContent(`<style>
    body { margin: 0; padding: 32px; display: flex; justify-content: space-evenly; background: #d9d6cf }
    img { height: 576px; box-shadow: 0 2px 14px #0004 }
  </style>${pictures.join('')}`)
  await page.screenshot({ path: join(root, 'docs', name) })
  await page.close()
}
