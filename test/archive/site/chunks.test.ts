// Text → what it is found by; editions → chunks that stay as they are where nothing changed.
import { describe, expect, it, test } from 'vitest'
import { chunksOf, shardsOf } from '../../../src/archive/site/chunks.js'
import { fold, shardOf, tokens } from '../../../src/archive/site/tokens.js'

test.each([
  ['万峰湖21号', ['万峰', '峰湖', '湖', '21', '号']],
  ['The Wangzhou bridge', ['the', 'wangzhou', 'bridge']],
  ['ＡＢＣ２１', ['abc21']],
  ['“桥”,水', ['桥', '水']],
  ['カタカナー', ['カタ', 'タカ', 'カナ', 'ナー', 'ー']],
  ['𠮷野家', ['𠮷野', '野家', '家']],
  ['', []],
])('%s has the tokens %j', (text, found) => {
  expect(tokens(fold(text))).toEqual(found)
})

test('folding moves no character', () => {
  const text = 'ＡＢ ﬁ İ ㍿ 𝔸 万峰湖 ｶﾞ'
  expect(fold(text)).toHaveLength(text.length)
  expect(fold(text).indexOf('万峰湖')).toBe(text.indexOf('万峰湖'))
})

describe('shards', () => {
  async function* texts(all: string[]) {
    yield* all
  }

  it('say of each token in which texts it stands', async () => {
    const [shard] = await shardsOf(texts(['万峰湖', '湖', '别的', '万峰']))
    expect(shard).toBe('\n万峰 0,3\n别的 2\n峰 3\n峰湖 0\n湖 0,1\n的 2\n')
  })

  it('are as many as the text needs, and each token is where it is looked for', async () => {
    const all = Array.from({ length: 40 }, (_, at) =>
      `${String.fromCodePoint(0x4e00 + at * 7)}字`.repeat(1500),
    )
    const shards = await shardsOf(texts(all))
    expect(shards.length).toBeGreaterThan(1)
    for (const [at, shard] of shards.entries())
      for (const line of shard.split('\n').filter(Boolean))
        expect(shardOf(line.slice(0, line.indexOf(' ')), shards.length)).toBe(at)
  })
})

describe('chunks', () => {
  const editions = Array.from({ length: 4000 }, (_, at) => ({ id: `报/${at}/早版` }))

  it('hold all editions in order', () => {
    expect(chunksOf(editions).flat()).toEqual(editions)
  })

  it('stay as they are but for those around a new edition', () => {
    const ids = (all: { id: string }[]) => chunksOf(all).map(chunk => chunk.map(({ id }) => id).join())
    const before = new Set(ids(editions))
    const after = ids([...editions.slice(0, 1500), { id: '报/new/早版' }, ...editions.slice(1500)])
    expect(after.filter(chunk => !before.has(chunk)).length).toBeLessThanOrEqual(2)
    expect(after.length).toBeGreaterThan(6)
  })
})
