// A print job → its document with styles and fonts in it, as one text: what the browser asks for takes longer to come.
import type { Job } from './press.js'

/** @returns the document, and whether it holds all files of the job */
export function whole(job: Job): { html: string; isAll: boolean } {
  const laid = new Set(['index.html'])
  const html = String(job.get('index.html')?.bytes ?? '')
  const inlined = html.replace(/<link rel="stylesheet" href="([^"]*)">/g, (link, path) => {
    const css = job.get(path)?.bytes
    if (typeof css !== 'string') return link
    laid.add(path)
    return `<style>${withFonts(css, job, laid).replace(/<(?=\/style)/gi, '\\3C ')}</style>`
  })
  // Half of a character cannot be told to a browser.
  return {
    html: inlined.replace(/\p{Cs}/gu, '\uFFFD'),
    isAll: [...job.keys()].every(path => laid.has(path)),
  }
}

function withFonts(css: string, job: Job, laid: Set<string>): string {
  return css.replace(/url\((fonts\/[^)]*)\)/g, (url, path) => {
    const font = job.get(path)
    if (!font || typeof font.bytes === 'string') return url
    laid.add(path)
    const { buffer, byteOffset, byteLength } = font.bytes
    return `url(data:${font.mediaType};base64,${Buffer.from(buffer, byteOffset, byteLength).toString('base64')})`
  })
}
