// A plain folder → the edition.yaml that says what publish would make of it, with notes for those who go on with it.
import type { Article } from './edition.js'
import { headline } from './headline.js'
import { readFolder } from './ingest/manifest/folder.js'
import { unusedFiles } from './left-out.js'
import { detectLanguage } from './lexicon/language.js'
import type { Manifest } from './manifest.js'
import { readAll } from './read.js'
import { manifestYaml, type Notes } from './write/manifest.js'

/**
 * The text of an edition.yaml. Published with it, the folder gives the same books as without.
 *
 * @throws {Refusal} where there is nothing to publish
 */
export async function init(dir: string): Promise<string> {
  const manifest = await readFolder(dir)
  const articles = (await readAll(manifest)).flat()
  return manifestYaml(manifest, notes(manifest, articles))
}

/** In Chinese where the articles are: editors read what they write. */
function notes(manifest: Manifest, articles: Article[]): Notes {
  const text = articles.map(({ copy }) => copy.text).join('\n')
  const words = detectLanguage(text).startsWith('zh') ? chinese : english
  const unsaid = Object.entries(words.keys).filter(([key]) => !(key in manifest.metadata))
  const { pictures, documents } = unusedFiles(manifest, articles)
  const unused = [...pictures, ...documents].map(file => `  ${file}`)
  return {
    above: [...words.above, ...unsaid.map(([key, example]) => `${key}: ${example}`)],
    below: [...words.below, ...(unused.length > 0 ? ['', words.unused, ...unused] : [])],
    files: new Map(articles.map(article => [article.copy.source.name, headline(article)])),
  }
}

const chinese = {
  above: [
    '文章按下面所列的次序排；改次序、删行、增行都可以。文件名后面 # 之后是程序认出的标题，只供查看。',
    '下面几项没有填：去掉行首的 # 和空格，改成这一期的内容。全部项目见 docs/editions.md。',
  ],
  keys: {
    newspaper: '报刊名称',
    title: '本期书名 # 不写则用报刊名称',
    date: '2026-03-14',
    issue: '第 1 期',
    edition: '早版',
    publisher: '出版者',
    theme: 'newspaper # 或 book、vertical',
  },
  below: [
    '',
    '一篇文章要另作说明时，把文件名换成几行：',
    '  - file: 01.txt',
    '    title: 标题',
    '    roles: { 1: kicker, 2: title }',
    '    images: [{ file: 01.jpg, caption: 图说, credit: 摄影者, alt: 画面上是什么 }]',
  ],
  unused: '这些文件没有用上：',
}

const english: typeof chinese = {
  above: [
    'Articles come in the order in which they are listed. Behind # stands the title that was seen, to look at only.',
    'What follows is not filled in: take away # and the blank behind it, and say what it is. All keys: docs/editions.md.',
  ],
  keys: {
    newspaper: 'Name of the paper',
    title: 'Title of the book # the paper’s name, if there is none',
    date: '2026-03-14',
    issue: 'No. 1',
    edition: 'Morning',
    publisher: 'Publisher',
    theme: 'newspaper # or book, vertical',
  },
  below: [
    '',
    'To say more of an article, put these lines for its name:',
    '  - file: 01.txt',
    '    title: Title',
    '    roles: { 1: kicker, 2: title }',
    '    images: [{ file: 01.jpg, caption: Caption, credit: Photographer, alt: What it shows }]',
  ],
  unused: 'These files are not used:',
}
