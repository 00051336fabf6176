// The sample edition → docs/sample.png: pages of its PDF and the head of its report. Needs pdftoppm (poppler-utils).
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { publish } from '../src/index.js'
import { root } from '../src/root.js'
import { launch } from '../src/write/pdf/launch.js'

const dir = mkdtempSync(join(tmpdir(), 'kanben-'))
const edition = await publish(join(root, 'samples/qianyan-guancha.txt'), { out: dir })
const { browser } = await launch()
const page = await browser.newPage({ viewport: { width: 900, height: 1245 }, deviceScaleFactor: 1.2 })
await page.goto(pathToFileURL(join(edition.dir!, 'report.html')).href)
const report = await page.screenshot()

/** One page of the PDF as PNG; counted from 1. */
function printed(number: number): Buffer {
  const pdf = join(edition.dir!, `${edition.edition.slug}.pdf`)
  execFileSync('pdftoppm', [
    '-r',
    '110',
    '-f',
    `${number}`,
    '-l',
    `${number}`,
    '-singlefile',
    '-png',
    pdf,
    join(dir, 'page'),
  ])
  return readFileSync(join(dir, 'page.png'))
}

const pictures = [printed(2), printed(4), report].map(
  png => `<img src="data:image/png;base64,${png.toString('base64')}">`,
)
const sheet = await browser.newPage({ viewport: { width: 1330, height: 640 }, deviceScaleFactor: 1.2 })
await sheet.setContent(`<style>
  body { margin: 0; padding: 32px; display: flex; justify-content: space-between; background: #d9d6cf }
  img { height: 576px; box-shadow: 0 2px 14px #0004 }
</style>${pictures.join('')}`)
await sheet.screenshot({ path: join(root, 'docs/sample.png') })
await browser.close()
rmSync(dir, { recursive: true })
