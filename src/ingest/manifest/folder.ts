// A plain folder → Manifest: its subfolders are sections, its files articles, and names say what they plainly say.
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, parse } from 'node:path'
import { type Metadata, Refusal } from '../../edition.js'
import { isDate } from '../../is-date.js'
import type { Division, Illustration, Item, Manifest } from '../../manifest.js'
import { inNaturalOrder } from '../../natural-order.js'
import { slugOf } from '../../slug.js'
import { isText, mostArticles } from './files.js'

/** @throws {Refusal} where there is nothing to publish, or more than one edition */
export async function readFolder(dir: string): Promise<Manifest> {
  const home = await realpath(dir)
  const files = (await filesBelow(home, '')).sort(inNaturalOrder)
  const texts = files.filter(isText)
  if (texts.length === 0) throw new Refusal(`${dir}: holds no .txt or .md file`, await whatElse(home))
  if (texts.length > mostArticles)
    throw new Refusal(`${dir}: holds over ${mostArticles} articles`, 'Publish its folders one by one.')
  const name = basename(home)
  const others = files.filter(file => !isText(file))
  return {
    dir,
    slug: slugOf(`${name}.`),
    metadata: saidBy(name),
    sections: divide(texts, others),
    ...(others.length > 0 && { others }),
  }
}

async function whatElse(home: string): Promise<string> {
  const isOurs = (await readdir(home)).includes('edition.json')
  return isOurs ? 'It is a publication: name the .md file in it.' : 'Put the articles into it.'
}

/** What a run of ours has published there is no copy; what begins with a dot or an underline is not meant for readers. */
async function filesBelow(home: string, below: string): Promise<string[]> {
  const entries = await readdir(join(home, below), { withFileTypes: true })
  const names = entries.map(({ name }) => name)
  if (names.includes('edition.json')) return []
  const own = names.find(name => below && /^edition\.ya?ml$/iu.test(name))
  if (own)
    throw new Refusal(`${join(home, below, own)}: an edition of its own`, 'Publish that, or take it out.')
  const files: string[] = []
  for (const entry of entries) {
    if (/^[._]|^node_modules$/u.test(entry.name)) continue
    const path = below + entry.name
    if (entry.isDirectory()) files.push(...(await filesBelow(home, `${path}/`)))
    else if (entry.isSymbolicLink()) await refuseLink(join(home, path))
    else if (entry.isFile()) files.push(path)
  }
  return files
}

/** A folder's links could lead back into it, or out: none is followed, and none that may be copy is passed over. */
async function refuseLink(path: string): Promise<void> {
  const isFolder = await stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
  if (isFolder || isText(path))
    throw new Refusal(`${path}: a link`, 'Put the files themselves there, or list them in an edition.yaml.')
}

/** Files that lie in the folder itself come first, in a section without a title. */
function divide(texts: string[], others: string[]): Division[] {
  const pictures = others.filter(isPicture)
  const bySection = new Map<string, Item[]>()
  for (const file of texts) {
    const section = file.includes('/') ? file.slice(0, file.indexOf('/')) : ''
    const images = pictures.filter(picture => belongs(picture, file)).map((file): Illustration => ({ file }))
    const item = { file, ...(images.length > 0 && { images }) }
    bySection.set(section, [...(bySection.get(section) ?? []), item])
  }
  const own = bySection.get('')
  bySection.delete('')
  return [
    ...(own ? [{ items: own }] : []),
    ...[...bySection].map(([name, items]) => ({ ...sectionNamed(name), items })),
  ]
}

export const isPicture = (path: string): boolean => /\.(?:png|jpe?g|gif|webp)$/iu.test(path)

/** `03.jpg`, `03-1.jpg`, `03_2.png` beside `03.txt`. */
function belongs(picture: string, file: string): boolean {
  const [a, b] = [parse(picture), parse(file)]
  return (
    a.dir === b.dir &&
    (a.name === b.name || (a.name.startsWith(b.name) && /^[-_]\d{1,2}$/u.test(a.name.slice(b.name.length))))
  )
}

const page = /^(?:第\s?)?([A-Z]?\d{1,3}|(?<=第\s?)[一二三四五六七八九十]{1,3})\s?版\s?[-_·.、:：]?\s?/u
const number = /^\d{1,3}(?:[-_.、\s]+|(?=\p{Script=Han}))/u

/** `第02版 要闻` is page 02; of `02-要闻` the number only says where it stands. */
function sectionNamed(name: string): Pick<Division, 'title' | 'page'> {
  const [found, printed] = page.exec(name) ?? []
  const title = (found ? name.slice(found.length) : name.replace(number, '')).trim() || (found ? '' : name)
  return { ...(title && { title }), ...(printed && { page: printed }) }
}

const day =
  /(?<!\d)((?:1[6-9]|20)\d\d)(?:([-._])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d\d)(\d\d))(?!\d)/u
const paper =
  /^\p{L}[\p{L}\s·]*(?:[报報]|周刊|週刊|月刊|双月刊|季刊|杂志|雜誌|Times|Daily|Weekly|Gazette|Herald|Magazine)$/u
const issue = /第\s?[\d〇零一二三四五六七八九十百千]{1,7}\s?[期号號]/u

/** `临洲晨报 2026-03-14 第2318期`: the paper, its day and its number, as far as the folder's name has them. */
function saidBy(name: string): Metadata {
  const [dated = '', year, , ...rest] = day.exec(name) ?? []
  const date = [year, ...rest.filter(Boolean).map(part => part!.padStart(2, '0'))].join('-')
  const isDay = isDate(date)
  const numbered = issue.exec(name)?.[0]
  const left = name
    .replace(isDay ? dated : '', '')
    .replace(numbered ?? '', '')
    .replace(/[-_\s]+/gu, ' ')
    .trim()
  return {
    ...(paper.test(left) && { newspaper: left }),
    ...(numbered && { issue: numbered }),
    ...(isDay && { date }),
  }
}
