// The edition.yaml that init writes says what publish makes of the folder, so that both give the same books.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publish } from '../src/index.js'
import { readManifest } from '../src/ingest/manifest/index.js'
import { init } from '../src/init.js'
import { folder, picture } from './pictures/files.js'

const chinese = {
  '02-民生/10.txt': '早市搬家\n\n盐埠早市下月搬到河东。\n',
  '02-民生/2.txt': '桥通了\n\n昨日清晨，望洲桥重开，渡船照旧在桥下等人。\n',
  '02-民生/2.png': picture('gate.png'),
  '02-民生/2-1.jpg': picture('boat.jpg'),
  '第01版 要闻/[头条] #1.txt': '头条\n\n夜读延到十点半，读者说，灯下的位子总是先坐满。\n',
  '第01版 要闻/散.png': picture('gate.png'),
  '卷首.md': '# 卷首\n\n这一期写桥。见[早市](02-民生/10.txt)。\n',
  '稿.docx': 'PK',
}

async function published(dir: string) {
  const { files, findings } = await publish(dir, { formats: ['md', 'epub'], out: `${dir}-out` })
  return {
    files: new Map(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')])),
    findings,
  }
}

test('a folder and its edition.yaml give the same bytes', async () => {
  const dir = folder(chinese, '临洲晨报 2026-03-14.15 第2318期')
  const plain = await published(dir)
  writeFileSync(join(dir, 'edition.yaml'), await init(dir))
  const said = await published(dir)
  expect([...said.files.keys()]).toEqual([...plain.files.keys()])
  const other = [...said.files]
    .filter(([name, bytes]) => plain.files.get(name) !== bytes)
    .map(([name]) => name)
  // What nobody claims is told of a folder alone: of an edition.yaml it is no oversight.
  expect(other).toEqual(['report.html', 'edition.json'])
  expect(plain.findings.filter(({ id }) => /unused|unread/.test(id)).map(({ message }) => message)).toEqual([
    'no article has “第01版 要闻/散.png”',
    'neither .txt nor .md: “稿.docx”',
  ])
})

test('an edition without a picture left over is the same to the last file', async () => {
  const dir = folder(
    { '1.txt': '甲\n\n文章的第一段，写到这里为止。\n', '2.txt': '乙\n\n文章的第二段，写到这里为止。\n' },
    '2026-03-14',
  )
  const plain = await published(dir)
  writeFileSync(join(dir, 'edition.yaml'), await init(dir))
  expect(await published(dir)).toEqual(plain)
})

describe('notes', () => {
  test('in Chinese: titles, what is not said, what is not used', async () => {
    const yaml = await init(folder(chinese, '临洲晨报 2026-03-14'))
    expect(yaml).toMatch(/^# yaml-language-server: \$schema=/)
    expect(yaml).toContain('- 卷首.md # 卷首\n')
    expect(yaml).toContain('- file: 02-民生/2.txt # 桥通了\n')
    expect(yaml).toContain('# issue: 第 1 期\n')
    expect(yaml).not.toContain('# newspaper:')
    expect(yaml).toContain('#   第01版 要闻/散.png\n#   稿.docx\n')
    expect(yaml).toContain('title: 要闻\n    page: "01"\n')
  })

  test('in English where the articles are', async () => {
    const text =
      'The bridge is open\n\nIt was the first day of the year that the ferry did not run, and the town was quiet.\n'
    const yaml = await init(folder({ '1.txt': text }, 'The Tang Gazette 2026-03-14'))
    expect(yaml).toContain('# Articles come in the order')
    expect(yaml).toContain('newspaper: The Tang Gazette\ndate: 2026-03-14\n')
  })

  test('taken for keys, they are right', async () => {
    const dir = folder({ '1.txt': '甲\n\n文章的第一段，写到这里为止。\n' })
    const yaml = (await init(dir)).replace(
      /^# (?=(?:newspaper|title|date|issue|edition|publisher|theme):)/gmu,
      '',
    )
    writeFileSync(join(dir, 'edition.yaml'), yaml)
    const { metadata, theme } = await readManifest(dir)
    expect(Object.keys(metadata).sort()).toEqual([
      'date',
      'edition',
      'issue',
      'newspaper',
      'publisher',
      'title',
    ])
    expect(theme).toEqual({ name: 'newspaper' })
  })
})

test('no copy: refused', async () => {
  const dir = folder({ 'a.png': picture('gate.png') })
  await expect(init(dir)).rejects.toThrow('holds no .txt or .md file')
  rmSync(dir, { recursive: true })
})
