// The feeds of a reading room → nothing that their schemas mind; and the same editions in the library of a reader.
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readingRoom } from '../../src/reading-room.js'
import { harm, shelfOf } from '../archive/site/shelf.js'
import { installOpds, jing, openClient, schemaOfFeeds } from './opds.js'
import { written } from './written.js'

let folder: string
let names: string[]

beforeAll(async () => {
  await installOpds()
  const room = await mkdtemp(join(tmpdir(), 'kanben-'))
  await readingRoom(await shelfOf(), room)
  folder = join(room, 'opds')
  names = (await readdir(folder, { recursive: true })).filter(name => /\.(?:json|xml)$/u.test(name)).sort()
})

const text = (name: string): Promise<string> => readFile(join(folder, name), 'utf8')

describe('the schemas', () => {
  it('of OPDS 2.0 see faults, and none in ours', async () => {
    const judge = await schemaOfFeeds()
    expect(judge({ metadata: {}, links: [], publications: [] }).length).toBeGreaterThan(2)
    const feeds = names.filter(name => name.endsWith('.json'))
    expect(feeds.length).toBeGreaterThan(8)
    for (const name of feeds) expect(judge(JSON.parse(await text(name))), name).toEqual([])
  })

  it('of OPDS 1.2 see faults, and none in ours', async () => {
    const feeds = names.filter(name => name.endsWith('.xml'))
    const [first = ''] = feeds
    const faulty = (await text(first)).replace(/<updated>.*?<\/updated>/u, '')
    expect(await jing([await written('faulty.xml', new TextEncoder().encode(faulty))])).toEqual([
      expect.stringMatching(/updated/),
    ])
    expect(await jing(feeds.map(name => join(folder, name)))).toEqual([])
  })
})

describe('a reader’s library', () => {
  it('finds in both formats the same newspapers, years, editions and books', async () => {
    const client = openClient()
    for (const name of names.filter(name => name.endsWith('.json'))) {
      const [two, one] = [
        client.feed2(await text(name)),
        client.feed1(await text(name.replace(/json$/u, 'xml'))),
      ]
      const leads = ({ Navigation }: typeof two) =>
        Navigation?.map(({ Title, Href }) => [Title, Href.replace(/\.\w+$/u, '')])
      const books = ({ Publications }: typeof two) =>
        Publications?.map(({ Metadata, Links }) => [
          Metadata.Title,
          Metadata.Author?.map(({ Name }) => Name),
          Links.filter(({ Rel }) => Rel[0]?.includes('acquisition')).map(({ Href, TypeLink }) => [
            Href,
            TypeLink,
          ]),
        ])
      expect(leads(one), name).toEqual(leads(two))
      expect(books(one), name).toEqual(books(two))
      expect(leads(two) ?? books(two), name).not.toHaveLength(0)
    }
  })

  it('takes names that mean harm for names', async () => {
    const { Navigation } = openClient().feed1(await text('index.xml'))
    expect(Navigation!.map(({ Title }) => Title)).toContain(harm)
  })
})
