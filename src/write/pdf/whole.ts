// A print job → its document with styles and fonts in it, as one text: what the browser asks for takes longer to come.
import type { Job } from './press.js'

export function whole(job: Job): string {
  const html = String(job.get('index.html')?.bytes ?? '')
  const inlined = html.replace(/<link rel="stylesheet" href="([^"]*)">/g, (link, path) => {
    const css = job.get(path)?.bytes
    return typeof css === 'string'
      ? `<style>${withFonts(css, job).replace(/<(?=\/style)/gi, '\\3C ')}</style>`
      : link
  })
  // Half of a character cannot be told to a browser.
  return inlined.replace(/\p{Cs}/gu, '\uFFFD')
}

function withFonts(css: string, job: Job): string {
  return css.replace(/url\((fonts\/[^)]*)\)/g, (url, path) => {
    const font = job.get(path)
    if (!font || typeof font.bytes === 'string') return url
    const { buffer, byteOffset, byteLength } = font.bytes
    return `url(data:${font.mediaType};base64,${Buffer.from(buffer, byteOffset, byteLength).toString('base64')})`
  })
}
