import { expect, test } from 'vitest'
import { readByline } from '../../src/lexicon/byline.js'

const read = (line: string) =>
  readByline(line)?.map(({ name, role, relator }) => `${name} ${role} ${relator}`)

test.each<[string, string[]]>([
  ['本报记者 巨云鹏 王鉴欣', ['巨云鹏 本报记者 rpt', '王鉴欣 本报记者 rpt']],
  ['（本报记者  李 文）', ['李文 本报记者 rpt']],
  ['本报记者 张  枨 通讯员 王小明', ['张枨 本报记者 rpt', '王小明 通讯员 ctb']],
  ['本报记者张伟实习记者李娜发自上海', ['张伟 本报记者 rpt', '李娜 实习记者 rpt']],
  ['本报记者张三李四', ['张三 本报记者 rpt', '李四 本报记者 rpt']],
  ['本报记者 索朗次珍', ['索朗次珍 本报记者 rpt']],
  ['本报记者 买买提·艾力', ['买买提·艾力 本报记者 rpt']],
  ['采访人：本报记者 林一苇', ['林一苇 本报记者 rpt']],
  ['新华社记者 李四 摄', ['李四 新华社记者 pht']],
  ['王明摄', ['王明 摄 pht']],
  ['张守成摄（资料图片）', ['张守成 摄 pht']],
  ['本报记者 陆远 文/图', ['陆远 本报记者 rpt']],
  ['文/张三 图/李四', ['张三 文 aut', '李四 图 pht']],
  ['口述：王大明 采访整理：李小红', ['王大明 口述 ive', '李小红 采访整理 trc']],
  ['王大明 口述 李小红 整理', ['王大明 口述 ive', '李小红 整理 trc']],
  ['[英] 约翰·怀特 著', ['约翰·怀特 著 aut']],
  ['石桥大学校长 程 远', ['程远 石桥大学校长 aut']],
  ['主持人：本报记者 凌 霄', ['凌霄 本报记者 rpt']],
  ['江未眠　著', ['江未眠 著 aut']],
  ['編輯 陳美', ['陳美 編輯 edt']],
  ['記者王小明／台南報導', ['王小明 記者 rpt']],
  ['記者林美惠／攝影', ['林美惠 記者 pht']],
  ['□ 张三', ['张三  aut']],
  ['本报评论员', ['本报评论员  aut']],
  ['김하늘 기자', ['김하늘 기자 rpt']],
  ['By Ann Lee and Bo Chen', ['Ann Lee By aut', 'Bo Chen By aut']],
  ['By Ann Lee; photographs by Ivy Stone', ['Ann Lee By aut', 'Ivy Stone photographs by pht']],
  ['Photographs by Ivy Stone', ['Ivy Stone Photographs by pht']],
])('%s', (line, people) => {
  expect(read(line)).toEqual(people)
})

test.each([
  '本报记者深入基层一线，看担当、看落实。',
  '本报记者深入基层',
  '记者：您怎么看？',
  '记者：你好',
  '铆劲干，走好转型发展路',
  '口述·百工记',
  '摄影师的一天',
  '图片报道',
  '记者节',
  '编辑部的故事',
  '新华社发',
  '（作者系北京大学教授）',
  'By the river',
  '',
  '张三 '.repeat(1000),
])('no byline: %.20s', line => {
  expect(readByline(line)).toBeUndefined()
})
