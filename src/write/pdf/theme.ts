// Name or folder → theme: how an edition looks in print. Themes of our own stand in styles/, one folder each.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { sha256 } from '../../digest.js'
import { Refusal } from '../../edition.js'
import { root } from '../../root.js'
import { fontVersions } from '../fonts.js'

/** Themes that come with the program. */
export const themes = ['book', 'newspaper', 'vertical'] as const

/** Points of the units that a theme may measure paper in. */
const units = { mm: 72 / 25.4, cm: 72 / 2.54, in: 72, pt: 1, px: 0.75 } as const

/** `148mm` → points. */
const length = z
  .string()
  .regex(/^\d+(?:\.\d+)?(?:mm|cm|in|pt|px)$/, 'a length such as 148mm')
  .transform(text => Number.parseFloat(text) * units[text.replace(/[\d.]/g, '') as keyof typeof units])

const size = z.strictObject({
  width: length,
  height: length,
  /** Of the text, in CSS pixels. */
  em: z.number().positive(),
  line: z.number().positive(),
  /** Characters of a line, and lines of a page. */
  measure: z.number().positive(),
  lines: z.number().int().positive(),
  top: length,
  inner: length,
  /** Of the text on a page, where it is set in columns: how many, and the characters between two. */
  columns: z.number().int().positive().default(1),
  gap: z.number().nonnegative().default(2),
})

const file = z.string().regex(/^[\w-]+(?:\.[\w-]+)+$/, 'the name of a file in the theme’s folder')

const manifest = z.strictObject({
  writing: z.enum(['horizontal', 'vertical']),
  /** Which of the sizes is meant where none is asked for. */
  size: z.string(),
  sizes: z.record(z.string(), size),
  styles: z.array(file).min(1),
  /** Whether a page on which a galley opens carries its running head too. */
  openings: z.enum(['silent', 'headed']).default('silent'),
  /** Whether each article of several opens on a right-hand page. */
  rectos: z.boolean().default(false),
  /** Whether there are contents, which wait for their page numbers. */
  contents: z.boolean().default(true),
})

/** The page; lengths in points but for `em` and `line`, which are CSS pixels. */
export type PageSize = z.infer<typeof size>

export interface Theme
  extends Pick<z.infer<typeof manifest>, 'writing' | 'styles' | 'openings' | 'rectos' | 'contents'> {
  name: string
  /** Its folder. */
  dir: string
  /** What its page's size is called. */
  size: string
  page: PageSize
  /** Whether pages come with room around them, bleed, and the marks that show where to cut. */
  marks: boolean
}

/**
 * @param named one of ours, or the path of a folder
 * @throws {Refusal} where there is none such, it lacks the size, or its theme.yaml says something else than it may
 */
export function theme(named: string = 'book', sized?: string, marks = false): Theme {
  const isOurs = (themes as readonly string[]).includes(named)
  const dir = isOurs ? join(root, 'styles', named) : named
  const { sizes, size: usual, ...manifest } = isOurs ? shipped(named) : read(join(dir, 'theme.yaml'), named)
  const size = sized ?? usual
  const page = sizes[size]
  if (!page)
    throw new Refusal(
      `${isOurs ? `theme ${named}` : named}: has no size “${size}”`,
      `Use one of ${Object.keys(sizes).join(', ')}.`,
    )
  return { ...manifest, name: basename(dir), dir, size, page, marks }
}

/** A theme as records name it: `book a5`, `book a5 with marks`; a folder of one’s own with the digest of its files. */
export function named({ name, dir, size, marks }: Theme): string {
  const isOurs = dir === join(root, 'styles', name)
  return `${name} ${size}${marks ? ' with marks' : ''}${isOurs ? '' : ` sha256:${digestOf(dir)}`}`
}

/** What makes a PDF's bytes, besides the text: name → version. */
export function madeWith(chromium: string, theme: Theme): Record<string, string> {
  return { ...fontVersions(), chromium, theme: named(theme) }
}

function digestOf(dir: string): string {
  const files = readdirSync(dir, { withFileTypes: true }).filter(entry => entry.isFile())
  const names = files.map(({ name }) => name).sort()
  return sha256(Buffer.from(names.map(name => `${sha256(readFileSync(join(dir, name)))} ${name}\n`).join('')))
}

const known = new Map<string, z.infer<typeof manifest>>()

/** One of ours does not change while the program runs. */
function shipped(name: string): z.infer<typeof manifest> {
  const found = known.get(name) ?? read(join(root, 'styles', name, 'theme.yaml'), name)
  known.set(name, found)
  return found
}

function read(path: string, named: string): z.infer<typeof manifest> {
  const document = parseDocument(text(path, named))
  const [error] = document.errors
  if (error) throw wrong(path, error.message.split('\n')[0]!)
  const result = manifest.safeParse(document.toJS())
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw wrong(path, `${issue!.path.join('.') || 'the file'}: ${issue!.message}`)
}

function text(path: string, named: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Refusal(
      `no theme “${named}”`,
      `Use ${themes.join(', ')}, or the path of a folder with a theme.yaml in it.`,
    )
  }
}

function wrong(path: string, what: string): Refusal {
  return new Refusal(`${path}: ${what}`, 'See docs/themes.md for what a theme says.')
}
