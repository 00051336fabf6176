// This machine → what is there, what is missing, what to do.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from './cache-folder.js'
import { Refusal } from './edition.js'
import { openBrowser, type Press } from './press.js'
import { type FontFile, subset } from './write/fonts.js'
import type { Asset, Job } from './write/pdf/press.js'

/** One thing that publishing needs. */
export interface Check {
  id: 'node' | 'cache' | 'fonts' | 'browser' | 'print'
  ok: boolean
  message: string
  /** What to do, where `ok` is false. */
  hint?: string
}

export interface DoctorOptions {
  /** Path of a Chromium to examine instead of the one found. */
  chromium?: string
}

/**
 * Check the environment, at last by printing a page of Chinese and reading it back. Never throws.
 *
 * ```js
 * const sound = (await doctor()).every(check => check.ok)
 * ```
 */
export async function doctor(options: DoctorOptions = {}): Promise<Check[]> {
  const checks = [checkNode(process.versions.node), await checkCache()]
  let fonts: FontFile[] = []
  checks.push(
    await check('fonts', reinstall, async () => {
      fonts = await subset({ 'song-400': sample, 'hei-400': sample })
      const lacking = fonts.flatMap(font => font.missing)
      if (lacking.length > 0) throw new Error(`they lack ${lacking.join(' ')}`)
      return fonts.map(font => font.family).join(', ')
    }),
  )
  let press: Press | undefined
  checks.push(
    await check('browser', reinstall, async () => {
      press = await openBrowser(options)
      return `Chromium ${press.version}, ${press.browser.from}: ${press.browser.path}`
    }),
  )
  if (press) checks.push(await checkPrint(press, fonts))
  return checks
}

const reinstall = 'Run `npm install` again in the folder of the project.'

/** What a line of Chinese needs: Han characters, full-width marks, figures. */
const sample = '刊本：印得出，读得回。“0123456789”'

async function check(id: Check['id'], hint: string, examine: () => Promise<string>): Promise<Check> {
  try {
    return { id, ok: true, message: await examine() }
  } catch (error) {
    const { message } = error as Error
    return {
      id,
      ok: false,
      message: message.split('\n', 1)[0]!,
      hint: error instanceof Refusal ? error.hint : hint,
    }
  }
}

/** As `engines` in package.json. */
function checkNode(found: string): Check {
  const [major = 0, minor = 0] = found.split('.').map(Number)
  const ok = major > 20 || (major === 20 && minor >= 11)
  return { id: 'node', ok, message: `Node ${found}`, ...(!ok && { hint: 'Install Node 20.11 or newer.' }) }
}

function checkCache(): Promise<Check> {
  const folder = cacheFolder()
  return check('cache', 'Set XDG_CACHE_HOME to a folder that can be written.', async () => {
    const trial = join(folder, `trial-${process.pid}`)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(trial, '')
    await rm(trial)
    return folder
  })
}

async function checkPrint(press: Press, fonts: FontFile[]): Promise<Check> {
  try {
    return await check('print', 'Name another Chromium in KANBEN_CHROMIUM.', async () => {
      const { pages } = await (await import('./pdf/read.js')).readPdf(await printSample(press, fonts))
      const text = pages.flatMap(page => page.lines.map(line => line.text)).join('')
      if (text !== sample) throw new Error(`printed “${sample}”, but read “${text}”`)
      return `printed and read back “${text}”`
    })
  } finally {
    await press.close()
  }
}

async function printSample(press: Press, fonts: FontFile[]): Promise<Uint8Array> {
  const faces = fonts.map(({ family, face }) => `@font-face{font-family:"${family}";src:url(${face}.ttf)}`)
  const families = fonts.map(({ family }) => `"${family}"`).join()
  const html = `<!doctype html><html lang="zh-Hans"><style>${faces.join('')}p{font-family:${families}}</style><p>${sample}</p>`
  const job: Job = new Map([
    ['index.html', { mediaType: 'text/html; charset=utf-8', bytes: html }],
    ...fonts.map(({ face, bytes }): [string, Asset] => [`${face}.ttf`, { mediaType: 'font/ttf', bytes }]),
  ])
  return (await press.print(job, forme => forme.pull())).value
}
