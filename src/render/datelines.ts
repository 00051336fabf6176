// hast → hast in which the day of a dateline is a `time` that machines can read.
import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { dayIn } from '../lexicon/day.js'
import { walk } from './walk.js'

/** `新华社北京5月9日电`, `本报上海5月9日讯`, `HARBOUR TOWN, March 3 —`: what a story opens with when it was filed. */
const filed =
  /^[（(【[]?\s?(?:[\p{Script=Han}、·／/\s]{2,24}?(?:\d{4}年)?[\d０-９]{1,2}月[\d０-９]{1,2}日\s?(?:[上下中]午)?\s?(?:专?[电電]|[讯訊])|\p{Lu}[\p{Lu} .,/]{2,40} (?:\p{Lu}\p{L}{2,8}\.? \d{1,2})(?:, \d{4})? (?:\([^)]{2,20}\) )?[—–-])/u

export function datelines() {
  return (tree: Root): void => {
    walk<RootContent>(tree, node => {
      const line = node as Partial<Element>
      if (line.tagName !== 'p') return
      const [first, ...rest] = line.children ?? []
      if (first?.type === 'text' && (isDateline(line) || filed.test(first.value)))
        line.children = [...marked(first), ...rest]
    })
  }
}

function isDateline({ properties }: Partial<Element>): boolean {
  return Array.isArray(properties?.className) && properties.className.includes('dateline')
}

function marked({ value }: Text): ElementContent[] {
  const day = dayIn(value)
  if (!day) return [{ type: 'text', value }]
  const { from, to, iso } = day
  const time: Element = {
    type: 'element',
    tagName: 'time',
    properties: { dateTime: iso },
    children: [{ type: 'text', value: value.slice(from, to) }],
  }
  const around = (text: string): Text[] => (text ? [{ type: 'text', value: text }] : [])
  return [...around(value.slice(0, from)), time, ...around(value.slice(to))]
}
