// A feed → OPDS 1.2 (specs.opds.io/opds-1.2), which is Atom (RFC 4287).

import { v5 } from 'uuid'
import { template } from '../../template.js'
import { acquired, type Feed, fullTitle, generator } from './opds.js'
import { turns } from './opds2.js'
import type { Page } from './page.js'
import { address } from './paths.js'
import type { Words } from './words.js'

const kinds = {
  navigation: 'application/atom+xml;profile=opds-catalog;kind=navigation',
  acquisition: 'application/atom+xml;profile=opds-catalog;kind=acquisition',
}

/** Our own name space for the ids of feeds, so that a feed keeps its id wherever the room is moved. */
const space = v5('https://kanben.invalid/reading-room', v5.URL)

export function opds1(feed: Feed, words: Words): Page {
  const path = `${feed.path}.xml`
  const to = (there: string) => address(there, path)
  const text = template('site/opds.xml.ejs', {
    feed,
    words,
    generator,
    kinds,
    to,
    kind: feed.navigation ? kinds.navigation : kinds.acquisition,
    turns: feed.page ? turns(feed.page) : [],
    idOf: (name: string) => `urn:uuid:${v5(name, space)}`,
    entries: (feed.editions ?? []).map(edition => ({
      ...edition,
      // Atom asks for an IRI; an ISBN as printed is none.
      atomId: URL.canParse(edition.identifier) ? edition.identifier : `urn:uuid:${v5(edition.id, space)}`,
      fullTitle: fullTitle(edition, words),
      acquired: acquired(edition),
    })),
    xml,
  })
  return { path, text }
}

/** Characters that XML 1.0 (2.2) does not know are left out: a title may hold any. */
function xml(text: string): string {
  return text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
