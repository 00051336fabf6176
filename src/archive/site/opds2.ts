// A feed → OPDS 2.0 (drafts.opds.io/opds-2.0), whose publications are Readium's (readium.org/webpub-manifest).

import type { Listed } from './listed.js'
import { acquired, type Feed, fullTitle } from './opds.js'
import type { Page } from './page.js'
import { address } from './paths.js'
import type { Words } from './words.js'

const type = 'application/opds+json'

export function opds2(feed: Feed, words: Words): Page {
  const path = `${feed.path}.json`
  const to = (there: string) => address(there, path)
  const link = (rel: string, there: string) => ({ rel, href: to(`${there}.json`), type })
  const { page, navigation, editions } = feed
  // A collection may not be empty (OPDS 2.0, 2.1): editions of which nothing can be had are left out.
  const had = editions?.filter(edition => acquired(edition).length > 0)
  const leads = navigation ?? (had?.length ? undefined : [{ title: words.home, path: 'opds/index' }])
  const json = {
    metadata: {
      title: feed.title,
      modified: feed.updated,
      ...(page && { numberOfItems: page.count, itemsPerPage: page.perPage, currentPage: page.current }),
    },
    links: [
      link('self', feed.path),
      link('start', 'opds/index'),
      ...(feed.up ? [link('up', feed.up)] : []),
      ...(page ? turns(page).map(([rel, there]) => link(rel, there)) : []),
      { rel: 'alternate', href: to('index.html'), type: 'text/html' },
    ],
    ...(leads && {
      navigation: leads.map(({ title, path: there, ...known }) => ({
        href: to(`${there}.json`),
        type,
        title,
        rel: 'subsection',
        ...('count' in known && { properties: { numberOfItems: known.count } }),
      })),
    }),
    ...(had?.length && { publications: had.map(edition => publication(edition, to, words)) }),
  }
  return { path, text: `${JSON.stringify(json, null, 1)}\n` }
}

/** Links from page to page (OPDS 2.0, 1.3). */
export function turns({ current, paths }: NonNullable<Feed['page']>): [rel: string, path: string][] {
  if (paths.length === 1) return []
  const at = (index: number) => paths[index]!
  return [
    ['first', at(0)],
    ...(current > 1 ? [['previous', at(current - 2)] as [string, string]] : []),
    ...(current < paths.length ? [['next', at(current)] as [string, string]] : []),
    ['last', at(paths.length - 1)],
  ]
}

/** MARC relator → where Readium's metadata names them; others contribute. */
const parts: Record<string, string> = {
  aut: 'author',
  rpt: 'author',
  edt: 'editor',
  ill: 'illustrator',
  trl: 'translator',
}

function publication(edition: Listed, to: (there: string) => string, words: Words) {
  const { newspaper, issue, cover, subject } = edition
  return {
    metadata: {
      '@type': newspaper ? 'http://schema.org/PublicationIssue' : 'http://schema.org/Book',
      title: fullTitle(edition, words),
      ...(edition.subtitle && { subtitle: edition.subtitle }),
      ...(URL.canParse(edition.identifier) && { identifier: edition.identifier }),
      language: edition.language,
      modified: edition.created,
      ...(edition.date?.length === 10 && { published: edition.date }),
      ...people(edition),
      ...(edition.publisher && { publisher: edition.publisher }),
      ...(edition.description && { description: edition.description }),
      ...(subject && { subject }),
      ...(newspaper && { belongsTo: { series: { name: newspaper, ...numbered(issue) } } }),
    },
    links: [
      ...acquired(edition).map(({ path, mediaType, bytes }) => ({
        rel: 'http://opds-spec.org/acquisition/open-access',
        href: to(path),
        type: mediaType,
        size: bytes,
      })),
      { rel: 'alternate', href: to(`${edition.path}/index.html`), type: 'text/html' },
    ],
    ...(cover && {
      images: [{ href: to(cover.path), type: cover.mediaType, width: cover.width, height: cover.height }],
    }),
  }
}

function people({ people }: Listed): Record<string, { name: string }[]> {
  const named: Record<string, { name: string }[]> = {}
  for (const { name, relator } of people) {
    const part = parts[relator] ?? 'contributor'
    named[part] ??= []
    named[part].push({ name })
  }
  return named
}

/** Of `第 2318 期`, 2318. */
function numbered(issue = ''): { position?: number } {
  const [number, ...others] = issue.match(/\d+/gu) ?? []
  return number && others.length === 0 ? { position: Number(number) } : {}
}
