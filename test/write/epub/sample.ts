// A small edition made by hand: what render gives for an editor's note, two sections and a colophon.
import type { Edition, Entry, Galley } from '../../../src/edition.js'
import { safe } from '../../../src/render/typeset.js'

export const edition: Edition = {
  slug: 'qianyan-guancha',
  title: '前沿观察·年终特别策划',
  titleFrom: 'kicker',
  language: 'zh-Hans',
  identifier: 'urn:uuid:2f1c3b2e-7a55-5f0e-9a0b-6d3c1f6f0a11',
  people: [
    { name: '巨云鹏', role: '本报记者', relator: 'rpt' },
    { name: '王鉴欣', role: '本报记者', relator: 'rpt' },
  ],
  articles: [],
  sections: [],
}

/** An edition whose words are all the same one, wherever an edition can have words. */
export function editionOf(words: string): Edition {
  return {
    ...edition,
    title: words,
    subtitle: words,
    newspaper: words,
    publisher: words,
    rights: words,
    description: words,
    subject: [words],
    people: [
      { name: words, role: '作者', relator: 'aut' },
      { name: words, role: '摄影', relator: 'pht' },
    ],
  }
}

export const galleys: Galley[] = [
  galley('titlepage', 'titlepage', '<h1 id="t1">前沿观察·年终特别策划</h1>', []),
  galley(
    'a1',
    'article',
    '<aside class="editor-note" id="n1"><p>近日，本报记者深入基层一线。</p><p class="signature">——编者</p></aside>',
    [entry('a1', 'n1', '编者按')],
  ),
  galley(
    'a1-1',
    'article',
    '<h2 id="s1">抓紧干，跑出创新加速度</h2><p class="byline">本报记者 巨云鹏 王鉴欣</p><p>夜里，“模速空间”灯火通明。</p><h3 id="s11">金融</h3><p>8.0版。</p>',
    [entry('a1-1', 's1', '抓紧干，跑出创新加速度', [entry('a1-1', 's11', '金融')])],
  ),
  galley('colophon', 'colophon', '<h2 id="c1">编校说明</h2><p>改正标点三处。</p>', [
    entry('colophon', 'c1', '编校说明'),
  ]),
]

export function galley(id: string, part: Galley['part'], html: string, entries: Entry[]): Galley {
  const text = html.replace(/<[^>]*>/g, '')
  return {
    id,
    part,
    title: entries[0]?.text ?? edition.title,
    language: 'zh-Hans',
    hast: safe(html),
    entries,
    glyphs: { 'song-400': text, 'hei-700': text },
  }
}

export function entry(galleyId: string, id: string, text: string, children: Entry[] = []): Entry {
  return { id, galley: galleyId, text, role: 'heading', children }
}
