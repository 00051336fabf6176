// A small shelf, made once: a newspaper with two editions a day, one that corrects another, one that has no date; a book;
// an English paper; and names that mean harm.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { publish } from '../../../src/index.js'
import { addEdition } from '../../../src/shelve.js'

export interface Issue {
  metadata: Record<string, unknown>
  /** Text of each article in Markdown; each stands in a section of its own name. */
  articles: Record<string, string[]>
  formats?: ('epub' | 'md')[]
  message?: string
}

const paper = { newspaper: '临洲晨报', language: 'zh-Hans', publisher: '临洲晨报社' }

export const harm = '<img src=x onerror="document.title=1">&\'"</script>'

export const issues: Issue[] = [
  {
    metadata: { ...paper, date: '2026-03-14', edition: '早版', issue: '第 2318 期' },
    articles: {
      要闻: [
        '::kicker[封闭389天]\n\n# 望洲桥昨日清晨重开\n\n::byline[本报记者 闵川]\n\n天刚亮透，望洲桥南桥头的水马被推到了路边。详见[棠江](1.md)。\n\n## 桥头\n\n万峰湖的游客也来了，票价２０元。',
        '# 棠江涨了一米三\n\n::byline[通讯员 卜晴]\n\n水位是6.41米[^1]。\n\n| 站名 | 水位 |\n| --- | --: |\n| 石矶 | 8.02 |\n\n[^1]: 以临洲基面起算。',
      ],
      副刊: ['# 渡船上的灯\n\n我七岁以前，过江靠船。\n\n> 灯低下去，再抬起来。'],
    },
    formats: ['epub', 'md'],
  },
  {
    metadata: { ...paper, date: '2026-03-14', edition: '晚版', issue: '第 2318 期' },
    articles: { 要闻: ['# 今晚封闭施工\n\n盐埠早市今晚歇业。'] },
  },
  {
    metadata: { ...paper, date: '2026-03-17', issue: '第 2320 期', edition: '早版' },
    articles: {
      更正: [
        `---\n${stringify({ corrects: [{ date: '2026-03-14', edition: '早版', article: '棠江涨了一米三' }] })}---\n\n# 更正\n\n“6.41米”应为“6.14米”。`,
      ],
    },
  },
  {
    metadata: { ...paper, date: '2025-12', edition: '合刊' },
    articles: { 要闻: ['# 岁末合刊\n\n合刊无日。'] },
  },
  { metadata: { ...paper, edition: '创刊号' }, articles: { 发刊: ['# 发刊词\n\n没有日期的一期。'] } },
  {
    metadata: { newspaper: 'Harbour Times', language: 'en', date: '2026-03-02' },
    articles: {
      News: ['# Bridge reopens\n\n::byline[By Jane Doe]\n\nThe Wangzhou bridge reopened on Monday.'],
    },
  },
  {
    metadata: {
      newspaper: harm,
      language: 'zh-Hans',
      date: '2026-01-01',
      edition: harm,
      title: harm,
      publisher: harm,
    },
    articles: {
      [harm]: [
        `# \\<b>题\\</b> \\<script>document.title=1\\</script>\n\n::byline[本报记者 \\<i>王\\</i>]\n\n正文\\<script>document.title=2\\</script>到此。`,
      ],
    },
    message: harm,
  },
]

/** @returns folder of the shelf */
export async function shelfOf(all: readonly Issue[] = issues): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kanben-'))
  const shelf = join(folder, 'shelf')
  for (const [at, issue] of all.entries()) await add(shelf, join(folder, String(at)), issue)
  await addBook(shelf, folder)
  return shelf
}

export async function add(
  shelf: string,
  folder: string,
  { metadata, articles, formats = ['md'], message }: Issue,
): Promise<string> {
  let count = 0
  const sections = Object.entries(articles).map(([title, texts], at) => ({
    title,
    page: `0${at + 1}`,
    articles: texts.map(() => `${count++}.md`),
  }))
  await mkdir(folder, { recursive: true })
  for (const [at, text] of Object.values(articles).flat().entries())
    await writeFile(join(folder, `${at}.md`), text)
  await writeFile(join(folder, 'edition.yaml'), stringify({ ...metadata, sections }))
  const { dir } = await publish(folder, { out: join(dirname(folder), 'editions'), formats })
  return (await addEdition(shelf, dir!, { ...said, ...(message && { message }) })).id
}

/** Given, so that the same bytes come out. */
const said = { created: '2026-03-20T08:00:00Z', user: { name: '资料室' }, message: '入藏' }

/** Raw copy, in which there is something to correct. */
async function addBook(shelf: string, folder: string): Promise<void> {
  const file = join(folder, '江边三月.txt')
  await writeFile(
    file,
    '江边三月\n\n本报记者 季芜\n\n水先到的,桃花还在路上.洲尾的人弯着腰,把两垄菜挑走.\n\n他说:“今年早了三个礼拜.”\n',
  )
  const { dir } = await publish(file, { out: join(folder, 'editions'), formats: ['md'] })
  await addEdition(shelf, dir!, said)
}
