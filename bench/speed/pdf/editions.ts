// The sample, and the benchmark's novels cut into articles → editions of one, a hundred and a thousand articles.
import { join } from 'node:path'
import type { Article, Edition } from '../../../src/edition.js'
import { assemble } from '../../../src/parse/assemble.js'
import { parseMarkdown } from '../../../src/parse/markdown.js'
import { read } from '../../../src/read.js'
import { root } from '../../../src/root.js'
import { texts } from '../../score/truth.js'
import { novel } from '../novel.js'

/** Three pages of the theme `book`, in characters. */
const length = 1900

export async function sample(): Promise<Edition> {
  return assemble([await read(join(root, 'samples/qianyan-guancha.txt'))], {}, 'sample')
}

/** Articles of three pages each, no two of which are the same. */
export async function edition(count: number): Promise<Edition> {
  const source = await texts(join(root, 'bench/score/texts'), 'open')
  const paragraphs = novel(source, count * length).filter(({ role }) => role === 'paragraph')
  const each = Math.floor(paragraphs.length / count)
  const articles = Array.from({ length: count }, (_, at) =>
    article(
      at,
      paragraphs.slice(at * each, (at + 1) * each).map(({ text }) => text),
    ),
  )
  return assemble(articles, { title: '千篇', language: 'zh-Hans' }, `articles-${count}`)
}

function article(at: number, paragraphs: string[]): Article {
  const title = paragraphs[0]!.replace(/\P{sc=Han}/gu, '').slice(0, 10)
  const text = `# ${title}\n\n${paragraphs.join('\n\n')}\n`
  const name = `a${at + 1}`
  const source = { name: `${name}.md`, bytes: Buffer.byteLength(text), sha256: String(at).padStart(64, '0') }
  const decoded = { encoding: 'utf-8' as const, bom: false, why: 'It was made here.' }
  return parseMarkdown(
    { source: { ...source, ...decoded }, raw: text, text, corrections: [], findings: [] },
    name,
  )
}
