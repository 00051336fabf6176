// The structure tree → the blocks of the text, and which marked content of which page belongs to which (ISO 32000-1, 14.7).
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib'
import { textOf } from './strings.js'
import { nameOf } from './type.js'

/** A paragraph, a head, a cell: what its lines belong to. */
export interface Block {
  /** Standard name of its tag. */
  role: string
  /** Roles of what it stands in, from the outermost, as `Document Sect BlockQuote`. */
  within: string
  /** BCP 47; empty where nothing says it. */
  language: string
}

export interface Tags {
  blocks: Block[]
  /** Page → number of marked content → number of the block. */
  places: Map<PDFDict, Map<number, number>>
  /** Pictures without a word for those who do not see them: the pages they stand on. */
  figuresWithoutAlt: (PDFDict | undefined)[]
}

/** What holds lines of its own; what is in none of these, nor within a line, only groups. */
const holders = new Set(
  'P H H1 H2 H3 H4 H5 H6 Title LI Lbl LBody TD TH TOCI Caption BlockQuote Note FENote RT Formula Index'.split(
    ' ',
  ),
)
const inLine = new Set(
  'Span Quote Reference BibEntry Code Link Annot Ruby RB RP Warichu WT WP Em Strong Sub NonStruct Private'.split(
    ' ',
  ),
)

interface Place {
  block: number | undefined
  /** Block of the element above, made when text asks for it. */
  loose: { block?: number }
  within: string
  language: string
  page: PDFDict | undefined
}

interface Walk extends Tags {
  roles: PDFDict | undefined
  /** A tree: an element that is met again is none. */
  met: Set<PDFDict>
}

export function readTags(pdf: PDFDocument, language: string): Tags {
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'))
  const tags: Tags = { blocks: [], places: new Map(), figuresWithoutAlt: [] }
  if (!(root instanceof PDFDict)) return tags
  const roles = root.lookup(PDFName.of('RoleMap'))
  const walk = { ...tags, roles: roles instanceof PDFDict ? roles : undefined, met: new Set([root]) }
  const top = { block: undefined, loose: {}, within: '', language, page: undefined }
  for (const kid of kidsOf(root)) visit(walk, kid, top, top.loose)
  return tags
}

function kidsOf(element: PDFDict): PDFObject[] {
  const kids = element.lookup(PDFName.of('K'))
  if (kids instanceof PDFArray) return kids.asArray().map((_, at) => kids.lookup(at)!)
  return kids ? [kids] : []
}

/** @param own what text of this very element, outside of any block, is held by */
function visit(walk: Walk, kid: PDFObject | undefined, place: Place, own: Place['loose']): void {
  if (kid instanceof PDFNumber) put(walk, kid.asNumber(), place, own)
  if (!(kid instanceof PDFDict) || walk.met.has(kid) || nameOf(kid, 'Type') === 'OBJR') return
  const page = kid.lookup(PDFName.of('Pg'))
  const here = page instanceof PDFDict ? { ...place, page } : place
  const content = kid.lookup(PDFName.of('MCID'))
  if (content instanceof PDFNumber) put(walk, content.asNumber(), here, own)
  else {
    walk.met.add(kid)
    element(walk, kid, here)
  }
}

function element(walk: Walk, element: PDFDict, place: Place): void {
  const role = roleOf(walk, element)
  const language = textOf(element.lookup(PDFName.of('Lang'))) || place.language
  const isGroup = !inLine.has(role)
  const within = isGroup ? `${place.within} ${role}`.trimStart() : place.within
  if (role === 'Figure' && !element.has(PDFName.of('Alt')) && !element.has(PDFName.of('ActualText')))
    walk.figuresWithoutAlt.push(place.page)
  const inner: Place = { ...place, within, language, loose: {} }
  if (holders.has(role)) inner.block = walk.blocks.push({ role, within: place.within, language }) - 1
  else if (isGroup) inner.block = undefined
  else if (role !== 'NonStruct') inner.loose = place.loose
  // Chromium wraps every stretch of text into an element of its own: it is the one above that holds them together.
  const own = isGroup ? inner.loose : place.loose
  for (const kid of kidsOf(element)) visit(walk, kid, inner, own)
}

function put(walk: Walk, content: number, place: Place, own: Place['loose']): void {
  if (!place.page) return
  const { language, within } = place
  own.block ??= place.block ?? walk.blocks.push({ role: 'NonStruct', within, language }) - 1
  const contents = walk.places.get(place.page) ?? new Map<number, number>()
  walk.places.set(place.page, contents.set(content, place.block ?? own.block))
}

function roleOf({ roles }: Walk, element: PDFDict): string {
  let role = nameOf(element, 'S')
  for (let i = 0; i < 5 && roles?.has(PDFName.of(role)) && !holders.has(role); i++) role = nameOf(roles, role)
  return role
}
