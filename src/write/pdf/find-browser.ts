// This machine → the browsers to try, best first.
import { access, constants, stat } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { Refusal } from '../../edition.js'
import { chromium } from './playwright.js'
import { unpack } from './unpack.js'

export interface FoundBrowser {
  path: string
  /** Where we found it: named by the user, shipped with npm, kept by playwright, installed on the system. */
  from: 'named' | 'npm' | 'playwright' | 'system'
  /** What has to be in its environment. */
  env: Record<string, string>
}

/**
 * Browsers in the order in which they are tried: one that the user names stands alone, and has to work; then the one
 * that npm ships, since it is the same everywhere; then playwright's; then the system's.
 */
export async function* findBrowsers(named = process.env.KANBEN_CHROMIUM): AsyncGenerator<FoundBrowser> {
  if (named) {
    yield await namedBrowser(named)
    return
  }
  const npm = await unpack()
  if (npm) yield { path: npm.path, from: 'npm', env: { LD_LIBRARY_PATH: npm.libraries } }
  const managed = chromium.executablePath()
  if (await isExecutable(managed)) yield { path: managed, from: 'playwright', env: {} }
  for (const path of systemPaths()) {
    if (await isExecutable(path)) yield { path, from: 'system', env: {} }
  }
}

async function namedBrowser(path: string): Promise<FoundBrowser> {
  if (!(await isExecutable(path))) {
    throw new Refusal(
      `there is no browser at ${path}`,
      'Give --chromium or KANBEN_CHROMIUM the path of a Chromium, or leave both out.',
      3,
    )
  }
  return { path, from: 'named', env: {} }
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
]

const installed: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(variable => {
    const base = process.env[variable]
    return base
      ? [
          join(base, 'Google/Chrome/Application/chrome.exe'),
          join(base, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : []
  }),
}

function systemPaths(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = commands.flatMap(command => folders.map(folder => join(folder, command)))
  return [...onPath, ...(installed[process.platform] ?? [])]
}
