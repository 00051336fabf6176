// Markdown or a tree → an edition of it, for tests of render. Roles are directives, as in the Markdown master.
import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Article, Correction, Edition, Metadata } from '../../src/edition.js'

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze()

export function article(copy: string | Root, id = 'a1', metadata: Metadata = {}): Article {
  const text = typeof copy === 'string' ? copy : ''
  const tree = typeof copy === 'string' ? markdown.parse(copy) : copy
  const source = {
    name: `${id}.md`,
    bytes: Buffer.byteLength(text),
    sha256: '0123456789abcdef'.repeat(4),
    encoding: 'utf-8' as const,
    bom: false,
    why: 'The bytes are valid UTF-8.',
  }
  return { id, metadata, tree, copy: { source, raw: text, text, corrections: [], findings: [] } }
}

export function edition(articles: Article[], metadata: Partial<Edition> = {}): Edition {
  return {
    slug: 'edition',
    title: '题',
    titleFrom: 'metadata',
    language: 'zh-Hans',
    identifier: 'urn:uuid:00000000-0000-5000-8000-000000000000',
    people: [],
    ...metadata,
    articles,
    sections: [],
  }
}

/** A correction that names a rule; where it stands does not matter here. */
export function correction(ruleId: string): Correction {
  const point = { line: 1, column: 1, offset: 0 }
  return {
    ruleId,
    place: { start: point, end: point },
    actual: ',',
    expected: '，',
    reason: 'r',
    confidence: 1,
  }
}
