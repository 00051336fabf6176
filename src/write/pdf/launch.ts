// The browsers found → the first that runs.
import type { Browser } from 'playwright'
import { Refusal } from '../../edition.js'
import { type FoundBrowser, findBrowsers } from './find-browser.js'
import { fontconfig } from './fontconfig.js'
import { chromium } from './playwright.js'

export interface RunningBrowser {
  browser: Browser
  found: FoundBrowser
}

/** Throws a Refusal (exit code 3) that says why the best of them does not run. */
export async function launch(named?: string): Promise<RunningBrowser> {
  let refusal = new Refusal(
    'no browser was found to print with',
    'Run `npm install` again without --omit, install Chromium, or name one in KANBEN_CHROMIUM.',
    3,
  )
  let best = true
  for await (const found of findBrowsers(named)) {
    try {
      return { browser: await startOrAgain(found), found }
    } catch (error) {
      if (best) refusal = diagnose(found.path, String(error))
      best = false
    }
  }
  throw refusal
}

/** What ends it while it starts, memory that runs out for instance, may not do so twice. */
async function startOrAgain(found: FoundBrowser): Promise<Browser> {
  return start(found).catch(error => {
    if (closed.test(String(error))) return start(found)
    throw error
  })
}

const closed = /browser has been closed/

async function start({ path, env }: FoundBrowser): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    // Chromium's sandbox does not work for root; for everyone else it stays on.
    chromiumSandbox: process.getuid?.() !== 0,
    // The route below answers every request; should one slip past it, it finds no host to go to.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND'],
    env: { ...process.env, ...env, FONTCONFIG_FILE: await fontconfig() } as Record<string, string>,
    // What is to become of a run is for the run to say; a browser whose program has ended ends too.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: 30_000,
  })
}

/** What is wrong when playwright's many lines of log hold a known line, and what mends it. */
const diagnoses: { sign: RegExp; message: string; hint: string }[] = [
  {
    sign: /error while loading shared libraries: ([^:\s]+)/,
    message: 'it lacks the shared library $1',
    hint: 'Install what Chromium needs (`npx playwright install-deps chromium`), or name another browser in KANBEN_CHROMIUM.',
  },
  {
    sign: /No usable sandbox/,
    message: 'this system gives it no sandbox',
    hint: 'Allow user namespaces (`sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`), or name an installed Chromium in KANBEN_CHROMIUM.',
  },
  {
    sign: /ENOENT|ENOEXEC|EACCES/,
    message: 'this system cannot run it',
    hint: 'Name a Chromium that runs here in KANBEN_CHROMIUM.',
  },
  {
    sign: closed,
    message: 'it ended at once',
    hint: 'Name a Chromium that runs here in KANBEN_CHROMIUM.',
  },
]

function diagnose(path: string, log: string): Refusal {
  for (const { sign, message, hint } of diagnoses) {
    const match = sign.exec(log)
    if (match)
      return new Refusal(
        `the browser ${path} does not start: ${message.replace('$1', match[1] ?? '')}`,
        hint,
        3,
      )
  }
  const firstLine = log.split('\n', 1)[0]!.replace(/^Error: browserType\.launch: /, '')
  return new Refusal(
    `the browser ${path} does not start: ${firstLine}`,
    'Name another Chromium in KANBEN_CHROMIUM.',
    3,
  )
}
