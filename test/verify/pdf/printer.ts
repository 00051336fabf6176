// HTML and style → what Chromium prints of it in our Song, so that nothing but these can be wrong.
import { subset } from '../../../src/write/fonts.js'
import { type Job, openBrowser } from '../../../src/write/pdf/press.js'

export interface Printer {
  print(body: string, css?: string, language?: string): Promise<Uint8Array>
  close(): Promise<void>
}

/** A tagged document with a title and a head, in `zh-Hans` where nothing else is said. */
export async function openPrinter(): Promise<Printer> {
  const press = await openBrowser()
  return {
    async print(body, css = '', language = 'zh-Hans') {
      const [song] = await subset({ 'song-400': `题•${body}` })
      const html = `<!doctype html><html lang="${language}"><title>题</title><style>
    @font-face { font-family: S; src: url(s.ttf); ascent-override: 88%; descent-override: 12% }
    * { font: 400 14px S } ${css}</style><h1>题</h1>${body}`
      const job: Job = new Map([
        ['index.html', { mediaType: 'text/html; charset=utf-8', bytes: html }],
        ['s.ttf', { mediaType: 'font/ttf', bytes: song!.bytes }],
      ])
      return (await press.print(job, forme => forme.pull())).value
    },
    close: () => press.close(),
  }
}
