// Nothing → the schemas of OPDS 2.0 and 1.2, Jing, and the library of a reader, in the user's cache folder.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv, type ErrorObject } from 'ajv'
import { cacheFolder } from '../../src/cache-folder.js'
import { root } from '../../src/root.js'
import { checkout, run } from './install.js'

const folder = join(cacheFolder(), 'conformance/opds')

/** Pinned; others' work, so it is fetched and not kept here. */
const sources = {
  drafts: ['https://github.com/opds-community/drafts', '798bba27c92103e374c5cf7af0fc31ab61d17e0c'],
  manifest: ['https://github.com/readium/webpub-manifest', '32c8aa9d592eecc3b26a0c39cf1735ae367d5a91'],
  validator: ['https://github.com/zetaben/opds-validator', 'dc3fd20ea040f79ac4e0c85d42561a677dbb9389'],
} as const

/** Thorium's. */
const reader = { 'r2-opds-js': '1.0.47' }

export async function installOpds(): Promise<void> {
  for (const [name, [address, commit]] of Object.entries(sources))
    await checkout(join(folder, name), address, commit)
  await installReader()
  if ((await readdir(join(folder, 'jars')).catch(() => [])).some(name => name.startsWith('jing'))) return
  const pom = join(root, 'test/conformance/opds.pom.xml')
  await run('mvn', [
    '-q',
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${join(folder, 'jars')}`,
  ])
}

async function installReader(): Promise<void> {
  const wanted = JSON.stringify({ private: true, dependencies: reader })
  const lock = join(folder, 'node_modules/.package-lock.json')
  if (await readFile(lock, 'utf8').catch(() => '')) return
  await writeFile(join(folder, 'package.json'), wanted)
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder })
}

/** Those that the schemas ask for. */
const formats = {
  uri: (text: string) => URL.canParse(text),
  'date-time': (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u.test(text),
  date: (text: string) => /^\d{4}-\d\d-\d\d$/u.test(text),
}

/** What the schemas have against an OPDS 2.0 feed. */
export async function schemaOfFeeds(): Promise<(feed: unknown) => string[]> {
  const ajv = new Ajv({ strict: false, allErrors: true, formats })
  for (const [source, below] of [
    ['drafts', 'schema'],
    ['manifest', 'schema'],
  ] as const)
    for (const name of await readdir(join(folder, source, below), { recursive: true }))
      if (name.endsWith('.schema.json')) {
        const schema = JSON.parse(await readFile(join(folder, source, below, name), 'utf8'))
        if (!ajv.getSchema(schema.$id)) ajv.addSchema(schema)
      }
  const validate = ajv.getSchema('https://drafts.opds.io/schema/feed.schema.json')!
  return feed =>
    validate(feed)
      ? []
      : (validate.errors as ErrorObject[]).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** What Jing has against OPDS 1.2 feeds, all in one run of Java. */
export async function jing(files: string[]): Promise<string[]> {
  const schema = await rnc()
  const program = ['-cp', join(folder, 'jars', '*'), 'com.thaiopensource.relaxng.util.Driver', '-c', schema]
  const { stdout } = await run('java', [...program, ...files], { maxBuffer: 1e8 }).catch(error => {
    if (error.code === 'ENOENT') throw new Error('Jing needs Java: install a JRE')
    return error as { stdout: string }
  })
  return stdout.split('\n').filter(Boolean)
}

/** The schema as it was meant: it forbids the letters n, r and t in addresses, where line ends and tabs are meant. */
async function rnc(): Promise<string> {
  const own = join(folder, 'validator/res')
  const text = await readFile(join(own, 'opds_v1.2.rnc'), 'utf8')
  const meant = text.replace('"\\nrt].*', '"\\n\\r\\t].*')
  if (meant === text) throw new Error('opds_v1.2.rnc is not the one that was looked at')
  const path = join(own, 'opds.rnc')
  await writeFile(path, meant)
  return path
}

interface Client {
  feed2(text: string): Read
  feed1(text: string): Read
}

/** What the reader's library knows of a feed, in the words of its own classes. */
export interface Read {
  Metadata?: { Title: string; NumberOfItems?: number }
  Navigation?: { Title: string; Href: string }[]
  Publications?: {
    Metadata: { Title: string; Author?: { Name: string }[] }
    Links: { TypeLink: string; Href: string; Rel: string[] }[]
    Images?: { Href: string }[]
  }[]
}

/** The library's ways in are several; its own tests go by these. */
export function openClient(): Client {
  const load = createRequire(join(folder, 'package.json'))
  const part = (name: string, path: string) => load(`${name}/dist/es8-es2017/src/${path}`)
  part('r2-opds-js', 'opds/init-globals').initGlobalConverters_OPDS()
  part('r2-shared-js', 'init-globals').initGlobalConverters_GENERIC()
  const { OPDSFeed } = part('r2-opds-js', 'opds/opds2/opds2')
  const { OPDS } = part('r2-opds-js', 'opds/opds1/opds')
  const { XML } = part('r2-utils-js', '_utils/xml-js-mapper')
  const { TaJsonDeserialize } = part('r2-lcp-js', 'serializable')
  const { convertOpds1ToOpds2 } = part('r2-opds-js', 'opds/converter')
  const { DOMParser } = load('@xmldom/xmldom')
  return {
    feed2: text => TaJsonDeserialize(JSON.parse(text), OPDSFeed),
    feed1: text =>
      convertOpds1ToOpds2(XML.deserialize(new DOMParser().parseFromString(text, 'application/xml'), OPDS)),
  }
}
