// Edition → the statements of the package document. Only what the edition gives stands there.
import type { Edition, Person } from '../../edition.js'
import { isDate } from './date.js'
import { fileAs } from './file-as.js'
import { xmlText } from './xml.js'

/** One person: `dc:creator` for an author, `dc:contributor` for all others, with every role that they have. */
interface Named {
  element: 'creator' | 'contributor'
  name: string
  /** As catalogues file it. */
  fileAs: string
  /** MARC relator codes. */
  relators: string[]
}

/** A Dublin Core element besides those that EPUB demands: its local name and its text. */
interface Element {
  name: 'publisher' | 'date' | 'description' | 'subject' | 'rights' | 'source'
  value: string
}

/** The edition's own words, safe in XML, in the shape that templates/epub/package.opf.ejs reads. */
export function metadata(edition: Edition) {
  const { identifier, title, subtitle, newspaper, issue, language } = edition
  return {
    language,
    identifier: xmlText(identifier),
    title: xmlText(title),
    subtitle: subtitle && xmlText(subtitle),
    newspaper: newspaper && xmlText(newspaper),
    ...place(issue),
    people: named(edition.people),
    elements: elements(edition),
  }
}

/** EPUB 3.3 § D.3.3: a position is whole numbers with points between them; any other issue is a collection of its own. */
function place(issue?: string): { position?: string; issue?: string } {
  if (!issue) return {}
  return /^\d+(?:\.\d+)*$/.test(issue) ? { position: issue } : { issue: xmlText(issue) }
}

function named(people: Person[]): Named[] {
  const found = new Map<string, Named>()
  for (const { name, relator, fileAs: filed = fileAs(name) } of people) {
    const element = relator === 'aut' ? 'creator' : 'contributor'
    const key = `${element} ${name}`
    const person = found.get(key) ?? { element, name: xmlText(name), fileAs: xmlText(filed), relators: [] }
    if (relator && !person.relators.includes(relator)) person.relators.push(relator)
    found.set(key, person)
  }
  return [...found.values()]
}

function elements(edition: Edition): Element[] {
  const { publisher, date, description, source, subject = [], rights } = edition
  const given: [Element['name'], string | undefined][] = [
    ['publisher', publisher],
    ['date', date && isDate(date) ? date : undefined],
    ['description', description],
    ...subject.map((value): [Element['name'], string] => ['subject', value]),
    ['rights', rights],
    ['source', source],
    ...sources(edition).map((value): [Element['name'], string] => ['source', value]),
  ]
  return given.flatMap(([name, value]) => (value ? [{ name, value: xmlText(value) }] : []))
}

/** The raw files by their digests, as URIs of RFC 6920 § 7: true wherever the files are, and the hex can be searched. */
function sources({ articles }: Edition): string[] {
  return [...new Set(articles.map(({ copy }) => `nih:sha-256;${copy.source.sha256}`))]
}
