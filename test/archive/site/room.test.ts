import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type ParserError, parse } from 'parse5'
import { beforeAll, describe, expect, it } from 'vitest'
import { readingRoom } from '../../../src/reading-room.js'
import { filesIn } from './files.js'
import { add, harm, issues, shelfOf } from './shelf.js'

let shelf: string
let out: string

beforeAll(async () => {
  shelf = await shelfOf()
  out = join(dirname(shelf), 'room')
  expect(await readingRoom(shelf, out)).toEqual({
    editions: issues.length + 1,
    made: issues.length + 1,
    refused: [],
  })
})

const html = (path: string): Promise<string> => readFile(join(out, path), 'utf8')
const morning = '临洲晨报/2026-03-14/早版'

describe('its pages', () => {
  it('are HTML without an error, and lead only to files that are there', async () => {
    const files = await filesIn(out)
    const pages = [...files.keys()].filter(path => path.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(20)
    for (const path of pages) {
      const text = await html(path)
      const errors: ParserError[] = []
      parse(text, { onParseError: error => errors.push(error) })
      expect(errors, path).toEqual([])
      for (const [, address] of text.matchAll(/ (?:href|src|action)="([^"]*)"/gu)) {
        const { pathname, protocol, hash } = new URL(address!, `room:///${encodeURI(path)}`)
        if (protocol !== 'room:') continue
        const there = decodeURIComponent(pathname).slice(1)
        expect(files.has(there), `${path} → ${address}`).toBe(true)
        const id = hash.slice(1)
        if (id) expect(await html(there), `${path} → ${address}`).toMatch(new RegExp(`id="${id}"`))
      }
    }
  })

  it('list what an edition holds: sections, headlines, bylines', async () => {
    const text = (await html(`${morning}/index.html`)).replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ')
    expect(text).toContain(
      '第 01 版 要闻 封闭389天 望洲桥昨日清晨重开 本报记者 闵川 棠江涨了一米三 通讯员 卜晴 第 02 版 副刊 渡船上的灯',
    )
    expect(text).toContain('2026年3月14日 星期六 第 2318 期 早版 临洲晨报社')
  })

  it('show the digests of the inventory, and each version with its message', async () => {
    const text = await html(`${morning}/index.html`)
    const inventory = JSON.parse(await readFile(join(shelf, morning, 'inventory.json'), 'utf8'))
    for (const [digest, [path]] of Object.entries(inventory.versions.v1.state) as [string, string[]][])
      expect(text).toContain(`<tr><th scope="row">${path}</th><td class="digest">${digest}</td></tr>`)
    expect(text).toMatch(/<th scope="row">v1<\/th>.*资料室.*<td>入藏<\/td>/u)
  })

  it('say what was corrected, where and why', async () => {
    const text = await html('books/undated/江边三月/corrections.html')
    expect(text).toContain('<i>水先到的</i><del>,</del><ins>，</ins><i>桃花还在路上。洲尾的人弯</i>')
    expect(text).toMatch(/第 5 行.*半角标点改全角.*A Chinese sentence takes/u)
  })

  it('hold articles as they are set in the books, with links between them', async () => {
    const text = await html(`${morning}/a1.html`)
    expect(text).toContain('<p class="kicker">封闭389天</p>')
    expect(text).toContain('<a href="a2.html">棠江</a>')
    expect(text).toMatch(/rel="next" href="a2\.html"/u)
    expect(await html(`${morning}/a2.html`)).toMatch(/<table>.*role="doc-endnotes"/su)
  })

  it('lead both ways between an erratum and what it corrects', async () => {
    expect(await html(`${morning}/a2.html`)).toMatch(
      /本文已有更正，见：<\/strong><\/p><ul><li><a href="..\/..\/2026-03-17\/%E6%97%A9%E7%89%88\/a1.html">/u,
    )
    expect(await html('临洲晨报/2026-03-17/早版/a1.html')).toMatch(
      /本文更正：<\/strong><\/p><ul><li><a href="..\/..\/2026-03-14\/%E6%97%A9%E7%89%88\/a2.html">[^<]*《棠江涨了一米三》/u,
    )
    expect(await html(`${morning}/a1.html`)).not.toContain('更正')
  })

  it('put what has no day beside the calendar, and what has no date beside the years', async () => {
    expect(await html('临洲晨报/2025/index.html')).toMatch(/未注明日期.*岁末合刊/su)
    expect(await html('临洲晨报/index.html')).toMatch(/未注明日期.*发刊词/su)
  })

  it('speak English where they are asked to, and of English editions', async () => {
    const english = join(dirname(shelf), 'english')
    await readingRoom(shelf, english, { language: 'en' })
    const text = await readFile(join(english, '临洲晨报/2026/index.html'), 'utf8')
    expect(text).toContain('<html lang="en">')
    expect(text).toContain('<caption>March</caption>')
    expect(text).not.toMatch(/检索|目录|星期/u)
  })
})

describe('names that mean harm', () => {
  it('are text on every page and in every feed', async () => {
    for (const [path, bytes] of await filesIn(out)) {
      const text = Buffer.from(bytes, 'latin1').toString()
      if (/\.html$|\.xml$/u.test(path)) expect(text, path).not.toMatch(/<(?:img src=x|b>题|i>王|script>)/u)
    }
    expect(await html('index.html')).toContain(
      harm
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&#34;')
        .replace(/'/g, '&#39;'),
    )
  })

  it('are no paths', async () => {
    for (const path of (await filesIn(out)).keys()) expect(path).toMatch(/^[\p{L}\p{N}\p{M}_·./-]+$/u)
  })
})

describe('a room that is there', () => {
  it('stays as it is, to the date of its files, where nothing changed', async () => {
    const before = await times(out)
    expect(await readingRoom(shelf, out)).toMatchObject({ made: 0 })
    expect(await times(out)).toEqual(before)
  })

  it('gets the pages of what is new, loses those of what is gone, and is then what would be made afresh', async () => {
    const [other, room, fresh] = ['other', 'other-room', 'fresh-room'].map(name =>
      join(dirname(shelf), name),
    ) as [string, string, string]
    await cp(shelf, other, { recursive: true })
    await cp(out, room, { recursive: true })
    await add(other, join(dirname(shelf), 'new'), {
      metadata: { newspaper: '临洲晨报', date: '2027-01-02', language: 'zh-Hans' },
      articles: { 要闻: ['# 新年\n\n新年好。'] },
    })
    await rm(join(other, '临洲晨报/2026-03-17'), { recursive: true })
    // Without its erratum the page of what was corrected is another.
    expect(await readingRoom(other, room)).toMatchObject({ editions: issues.length + 1, made: 2 })
    await readingRoom(other, fresh)
    expect(await filesIn(room)).toEqual(await filesIn(fresh))
    expect(await readdir(join(room, '临洲晨报'))).not.toContain('2026-03-17')
  })

  it('keeps what others put beside its pages', async () => {
    await writeFile(join(out, 'robots.txt'), 'mine')
    await readingRoom(shelf, out)
    expect(await html('robots.txt')).toBe('mine')
  })
})

async function times(folder: string): Promise<[string, number][]> {
  const files = await filesIn(folder)
  return Promise.all(
    [...files.keys()].map(async path => [path, (await stat(join(folder, path))).mtimeMs] as [string, number]),
  )
}
