// Pictures that would be kept under one name → one where they are the same, a refusal where one would be lost.
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { Refusal } from '../../src/edition.js'
import { type Published, publish } from '../../src/index.js'
import { folder, picture } from '../pictures/files.js'

const both = '# 门\n\n![左](a.png)\n\n![右](source/a.png)\n'
const options = { formats: ['epub', 'md'] as const }

test('the same picture, beside the copy and in its source/', async () => {
  const dir = folder({
    'in/copy.md': both,
    'in/a.png': picture('gate.png'),
    'in/source/a.png': picture('gate.png'),
  })
  const published = await publish(join(dir, 'in/copy.md'), { ...options, out: join(dir, 'out') })
  const names = published.files.map(({ name }) => name)
  expect(names.filter(name => name.endsWith('a.png'))).toEqual(['source/a.png'])
  const again = await publish(join(published.dir!, 'copy.md'), { ...options, out: join(dir, 'again') })
  const page = ({ files }: Published) => {
    const { bytes } = files.find(({ name }) => name.endsWith('.epub'))!
    return strFromU8(unzipSync(bytes)['OEBPS/a1.xhtml']!).replace(/a1-\d/g, '')
  }
  expect(page(again)).toBe(page(published))
})

test('another picture there is refused, and nothing is published', async () => {
  const dir = folder({
    'in/copy.md': both,
    'in/a.png': picture('gate.png'),
    'in/source/a.png': picture('boat.jpg'),
  })
  const refused = publish(join(dir, 'in/copy.md'), { ...options, out: join(dir, 'out') })
  await expect(refused).rejects.toThrow('"source/a.png" is the name of two files in the publication')
  await expect(refused).rejects.toBeInstanceOf(Refusal)
})
