// Galleys in, EPUB out: unpacked and read.
import { strFromU8, unzipSync } from 'fflate'
import { create } from 'fontkit'
import { Parser } from 'htmlparser2'
import { describe, expect, test, vi } from 'vitest'
import type { Edition, Galley } from '../../../src/edition.js'
import { checkEpub } from '../../../src/verify/epub/index.js'
import { writeEpub } from '../../../src/write/epub/index.js'
import { edition, editionOf, entry, galley, galleys } from './sample.js'

async function written(options: { edition?: Edition; galleys?: Galley[]; fonts?: boolean } = {}) {
  const book = await writeEpub(options.edition ?? edition, options.galleys ?? galleys, {
    fonts: options.fonts ?? false,
  })
  const files = new Map(Object.entries(unzipSync(book.bytes)).map(([name, bytes]) => [name, bytes]))
  const text = (name: string) => strFromU8(files.get(`OEBPS/${name}`)!)
  return { ...book, files, text, findings: await checkEpub(book.bytes, book.name) }
}

/** Each element's name and attributes, and the text within, as a reading system gets them. */
function elements(xml: string) {
  const all: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: typeof all = []
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, text: '' }
        all.push(element)
        open.push(element)
      },
      ontext(text) {
        for (const element of open) element.text += text
      },
      onclosetag() {
        open.pop()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return all
}

describe('the container', () => {
  test('mimetype comes first and stored, then container and package document, then all else in order', async () => {
    const { bytes, files } = await written()
    expect([...files.keys()]).toEqual([
      ...['mimetype', 'META-INF/container.xml', 'OEBPS/content.opf'],
      ...['OEBPS/a1-1.xhtml', 'OEBPS/a1.xhtml', 'OEBPS/colophon.xhtml', 'OEBPS/cover.xhtml'],
      ...['OEBPS/images/cover.png', 'OEBPS/style.css'],
      ...['OEBPS/titlepage.xhtml', 'OEBPS/toc.ncx', 'OEBPS/toc.xhtml'],
    ])
    const header = Buffer.from(bytes)
    // OCF § 4.3: name at 30, content at 38, method 0, no extra field.
    expect(header.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip')
    expect([header.readUInt16LE(8), header.readUInt16LE(28)]).toEqual([0, 0])
  })

  test('twice the same bytes, however the machine is set', async () => {
    const dated = { ...edition, modified: '2026-01-02T23:30:00Z' }
    const one = await written({ edition: dated, fonts: true })
    vi.stubEnv('TZ', 'Pacific/Auckland')
    expect(new Date(dated.modified).getDate()).toBe(3)
    const other = await written({ edition: dated, fonts: true })
    vi.unstubAllEnvs()
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true)
  })

  test.each([
    [{}, '1980-01-01T00:00:00Z'],
    [{ date: '2025-12-30' }, '2025-12-30T00:00:00Z'],
    [{ date: '2025-12-30', modified: '2026-01-02T08:00:00+08:00' }, '2026-01-02T00:00:00Z'],
    [{ modified: '2026-01-02T08:00:00' }, '2026-01-02T08:00:00Z'],
    [{ date: '冬至' }, '1980-01-01T00:00:00Z'],
    [{ date: '1912-01-01' }, '1980-01-01T00:00:00Z'],
  ])('dates of %o are those of the edition', async (given, expected) => {
    const { text, bytes } = await written({ edition: { ...edition, ...given } })
    expect(text('content.opf')).toContain(`<meta property="dcterms:modified">${expected}</meta>`)
    const dosDate = Buffer.from(bytes).readUInt16LE(12)
    expect([(dosDate >> 9) + 1980, (dosDate >> 5) & 15, dosDate & 31].join('-')).toBe(
      expected.slice(0, 10).replace(/-0?/g, '-'),
    )
  })
})

describe('the contents', () => {
  test('lead, nested, to ids that exist', async () => {
    const { text, files } = await written()
    for (const [name, attribute] of [
      ['toc.xhtml', 'href'],
      ['toc.ncx', 'src'],
    ] as const) {
      const targets = elements(text(name)).flatMap(({ name, attributes }) =>
        name === 'a' || name === 'content' ? [attributes[attribute]!] : [],
      )
      expect(targets).toContain('a1-1.xhtml#s11')
      for (const target of targets) {
        const [file, id] = target.split('#')
        expect(files.has(`OEBPS/${file}`)).toBe(true)
        if (id) expect(elements(text(file!)).filter(each => each.attributes.id === id)).toHaveLength(1)
      }
    }
    const lists = elements(text('toc.xhtml')).filter(({ name }) => name === 'ol')
    expect(lists.map(({ text: words }) => words.replace(/\s+/g, ' ').trim())).toEqual([
      '编者按 抓紧干，跑出创新加速度 金融 编校说明',
      '金融',
      '封面 书名页 目录 正文 编校说明',
    ])
  })

  test('a book without entries has a line for each of its articles', async () => {
    const colophon = galley('colophon', 'colophon', '<h2 id="c1">编校说明</h2>', [
      entry('colophon', 'c1', '编校说明'),
    ])
    const bare = galley('a1', 'article', '<p>一段。</p>', [])
    const { text, findings } = await written({ galleys: [bare, colophon] })
    expect(findings).toEqual([])
    const lines = elements(text('toc.xhtml')).filter(({ name }) => name === 'a')
    expect(lines.slice(0, 2).map(({ attributes }) => attributes.href)).toEqual([
      ...['a1.xhtml', 'colophon.xhtml#c1'],
    ])
  })
})

describe('the text', () => {
  test('is UTF-8 that can be searched, each galley in a file of its own', async () => {
    const { text } = await written()
    expect(text('a1-1.xhtml')).toContain('<p>夜里，“模速空间”灯火通明。</p>')
    expect(text('content.opf')).toContain('<dc:title id="title">前沿观察·年终特别策划</dc:title>')
    const sections = elements(text('a1.xhtml')).filter(({ name }) => name === 'section')
    expect(sections[0]?.attributes).toMatchObject({ id: 'a1', role: 'doc-chapter', 'epub:type': 'chapter' })
  })

  test.each([
    ['markup and quotes', `& < > " ' </title> ]]> <!-- <?xml ?> &amp; &nbsp;`],
    ['templates', '<%= 1 + 1 %> <%- include("x") %> #{1}'],
    ['an emoji, and great length', `😀${'长'.repeat(300)}`],
    ['other scripts', 'مرحبا 日本語 ไทย'],
  ])('%s in titles and names stay what they are', async (_, words) => {
    const { text, findings } = await written({
      edition: editionOf(words),
      galleys: [
        galley('a1', 'article', '<p id="p1">一段。</p>', [{ ...entry('a1', 'p1', words), byline: words }]),
      ],
    })
    expect(findings).toEqual([])
    const metadata = elements(text('content.opf'))
    const of = (name: string) => metadata.filter(each => each.name === name).map(each => each.text)
    expect(of('dc:title')).toEqual([words, words])
    expect([of('dc:creator'), of('dc:contributor'), of('dc:rights')]).toEqual([[words], [words], [words]])
    const [title, line] = ['title', 'a'].map(name =>
      elements(text(name === 'a' ? 'toc.xhtml' : 'a1.xhtml')).find(each => each.name === name),
    )
    expect([title?.text, line?.text, line?.attributes['data-byline']]).toEqual([words, words, words])
  })

  test('characters that XML cannot carry are shown as such', async () => {
    const { text, findings } = await written({ edition: editionOf('甲\u0000\u0008\uD800\uFFFE乙') })
    expect(findings).toEqual([])
    expect(text('content.opf')).toContain('<dc:publisher>甲\uFFFD\uFFFD\uFFFD\uFFFD乙</dc:publisher>')
  })
})

describe('the fonts', () => {
  test('hold what the book shows, come with their licence, and are named in the style sheet', async () => {
    const { text, files, findings } = await written({ fonts: true })
    expect(findings).toEqual([])
    const fonts = [...files.keys()].filter(name => name.includes('/fonts/'))
    expect(fonts).toEqual([
      ...['OEBPS/fonts/OFL-Kanben-Hei.txt', 'OEBPS/fonts/OFL-Kanben-Song.txt'],
      ...['OEBPS/fonts/hei-700.ttf', 'OEBPS/fonts/song-400.ttf'],
    ])
    const song = create(files.get('OEBPS/fonts/song-400.ttf')!)
    const lacking = [...'夜里，“模速空间”灯火通明。目录'].filter(
      each => !song.hasGlyphForCodePoint(each.codePointAt(0)!),
    )
    expect(lacking).toEqual([])
    expect(song.hasGlyphForCodePoint('鬱'.codePointAt(0)!)).toBe(false)
    expect(text('style.css')).toContain("src: url(fonts/song-400.ttf) format('truetype')")
    expect(text('content.opf')).toContain('<meta property="ibooks:specified-fonts">true</meta>')
  })

  test('no sign of a note begins a line', async () => {
    expect((await written({ fonts: false })).text('style.css')).toMatch(
      /\.noteref::before \{\s*content: "\\2060";/,
    )
  })

  test('can be left out', async () => {
    const { text, files } = await written({ fonts: false })
    expect([...files.keys()].filter(name => name.includes('font'))).toEqual([])
    expect(text('style.css')).not.toContain('@font-face')
    expect(text('content.opf')).not.toContain('ibooks')
  })
})
