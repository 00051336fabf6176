// What is told and not mended: marks without a partner, commas and words that were lost.
import { describe, expect, it } from 'vitest'
import { cleaned } from './copy.js'

/** Ids of the findings, each with the raw text at its place. */
const told = (raw: string) =>
  cleaned(raw).findings.map(({ id, place }) => [id, raw.slice(place!.start.offset, place!.end.offset)])

describe('marks without a partner', () => {
  it('are told where they stand, whatever was mended before them', () => {
    expect(
      told(
        '他说,“水不骗人。尺也不骗人。\n\n《水位记录的最后一页空着，没有人再写。\n\n那根水位尺）换了新漆。\n',
      ),
    ).toEqual([
      ['unpaired-quote', '“'],
      ['unpaired-bracket', '《'],
      ['unpaired-bracket', '）'],
    ])
  })

  it('are none in a quotation over several paragraphs', () => {
    expect(told('“那年涨水，闸口只剩一尺。\n\n“我爹一夜没有动。\n\n“天亮的时候，水退了。”\n')).toEqual([])
    expect(told('他说：“那年涨水，闸口只剩一尺。\n\n我爹一夜没有动。\n\n天亮的时候，水退了。”\n')).toEqual([])
  })

  it('are none where they number an item or stand for an apostrophe', () => {
    expect(
      told('甲）水位每日三测。\n\n2）不得缺测。\n\nIt’s the keepers’ book, and they’re proud of it.\n'),
    ).toEqual([])
  })
})

describe('lost commas', () => {
  const sentence =
    '老闸口的水位尺换了新漆红白相间隔着半条河也看得清闸工贺大川每天看三回记在一个绿皮本子上从不缺一笔。'

  const other =
    '镇上的孩子放学路过总要踮起脚来比一比自己有没有刻痕高比过的人里有的当了水手有的去了外地再没有回来。'

  it('are told once, and the text stays', () => {
    const raw = `${sentence.repeat(3)}\n\n${other.repeat(4)}\n`
    expect(told(raw)).toEqual([['marks-lost', sentence.repeat(3)]])
    expect(cleaned(raw).text).toBe(raw)
  })

  it('are not missed in Japanese, which has another comma', () => {
    expect(
      told(
        '灯台守は毎日、日が沈む前に階段をのぼって灯をともし、朝になるとまた灯を消して、記録を書き、窓の外の海を見た。'.repeat(
          9,
        ),
      ),
    ).toEqual([])
  })

  it('are not missed in verse, nor in a short text', () => {
    expect(told('红白相间一尺新\n半河看得水边人\n'.repeat(40))).toEqual([])
    expect(told(`${sentence}\n`)).toEqual([])
  })
})

describe('lost words', () => {
  it('are told where a trace of them is left, and the text stays', () => {
    const raw = [
      '渡口的木牌上写着□桥镇三个字，头一个字让雨水冲掉了。',
      '他念了一遍《》，又把书放回架上，说这是他最喜欢的一本。',
      '本报社渡口月日电，今天清晨第一班船准时离岸，船上坐了八个人。',
      '摆渡的人说，今年过河的人比去年增长%，多半是来看老街的。',
      '那个姓贺的**人后来去了外地，再也没有人提起过他的名字。',
      '',
    ].join('\n\n')
    expect(told(raw)).toEqual([
      ['words-lost', '□'],
      ['words-lost', '《》'],
      ['words-lost', '月日'],
      ['words-lost', '%'],
      ['words-lost', '**'],
    ])
    expect(cleaned(raw).text).toBe(raw)
  })

  it('are told where marks meet again and again, not where a hand slipped once', () => {
    const once = '船从，，出发，沿河走了三天，才到下一个镇子。\n'
    const often = '船从，，出发，沿河走、。了三天，才到，。下一个镇子。\n'
    expect(told(once)).toEqual([])
    expect(told(often).map(([id]) => id)).toEqual(['words-lost', 'words-lost', 'words-lost'])
  })

  it('are none in forms with boxes, in bold type, and where one speaks of marks', () => {
    expect(
      told('性别：男□女□，是否会游泳：是□否□。\n\n这里**要紧**的话，都用引号“”括起来，书名号《》也一样。\n'),
    ).toEqual([])
  })
})
