import remarkDirective from 'remark-directive'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { rawCopy } from '../../src/parse/raw-copy.js'

test('raw copy goes through an ordinary unified processor', async () => {
  const processor = unified().use(rawCopy).use(remarkDirective).use(remarkStringify)
  const copy = '■ 人民时评\n\n治水的账\n\n本报记者 李文\n\n河还是那条河，账却不是那本账。\n'
  expect(String(await processor.process(copy))).toBe(
    '::kicker[人民时评]{mark="■"}\n\n# 治水的账\n\n::byline[本报记者 李文]\n\n河还是那条河，账却不是那本账。\n',
  )
})
