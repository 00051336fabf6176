// A font file → cuts of it, by HarfBuzz: files that hold some of its characters and no others.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const program = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')

/** Version of what cuts. */
export const harfbuzz: string = JSON.parse(
  readFileSync(join(dirname(program), '../package.json'), 'utf8'),
).version

/** What we call of HarfBuzz (hb-subset.h). Objects are addresses in its memory. */
interface HarfBuzz {
  memory: { buffer: ArrayBuffer }
  _initialize(): void
  malloc(size: number): number
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number
  hb_blob_destroy(blob: number): void
  hb_blob_get_data(blob: number, length: number): number
  hb_blob_get_length(blob: number): number
  hb_face_create(blob: number, index: number): number
  hb_face_destroy(face: number): void
  hb_face_reference_blob(face: number): number
  hb_set_add(set: number, value: number): void
  hb_set_clear(set: number): void
  hb_subset_input_create_or_fail(): number
  hb_subset_input_destroy(input: number): void
  hb_subset_input_set(input: number, kind: number): number
  hb_subset_input_unicode_set(input: number): number
  hb_subset_or_fail(face: number, input: number): number
}

/** The little of it that we need: TypeScript knows it as a browser's alone. */
declare const WebAssembly: {
  Module: new (program: Uint8Array) => object
  Instance: new (module: object) => { exports: unknown }
}

/** Values of HarfBuzz's enums: memory that it may write to, and two of its sets. */
const [writable, nameIds, featureTags] = [2, 4, 6]

export interface Kept {
  /** Tags of OpenType features. */
  features: readonly string[]
  /** Entries of the name table. */
  names: readonly number[]
}

let running: HarfBuzz | undefined

/**
 * Not `instantiate`: while Node has nothing to wait for but V8's own tasks, it waits for all of them, the first cut takes
 * place among them, and V8 then optimizes for a third of a second what that cut has used.
 */
function start(): HarfBuzz {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(program)))
  const hb = exports as HarfBuzz
  hb._initialize()
  return hb
}

/** Opens a font for good: to pass its fifteen megabytes on takes five times as long as to cut it. */
export function cutter(font: Uint8Array): (codes: Iterable<number>, kept: Kept) => Uint8Array {
  running ??= start()
  const hb = running
  const at = hb.malloc(font.length)
  new Uint8Array(hb.memory.buffer).set(font, at)
  const blob = hb.hb_blob_create(at, font.length, writable, 0, 0)
  const face = hb.hb_face_create(blob, 0)
  hb.hb_blob_destroy(blob)
  return (codes, kept) => {
    const input = inputOf(hb, codes, kept)
    const cut = hb.hb_subset_or_fail(face, input)
    hb.hb_subset_input_destroy(input)
    if (cut === 0) throw new Error('HarfBuzz cannot cut the font')
    return bytesOf(hb, cut)
  }
}

function inputOf(hb: HarfBuzz, codes: Iterable<number>, { features, names }: Kept): number {
  const input = hb.hb_subset_input_create_or_fail()
  const tags = hb.hb_subset_input_set(input, featureTags)
  hb.hb_set_clear(tags)
  for (const feature of features) hb.hb_set_add(tags, Buffer.from(feature).readUInt32BE())
  const ids = hb.hb_subset_input_set(input, nameIds)
  for (const name of names) hb.hb_set_add(ids, name)
  const unicodes = hb.hb_subset_input_unicode_set(input)
  for (const code of codes) hb.hb_set_add(unicodes, code)
  return input
}

/** The face goes, and with it what it holds of HarfBuzz's memory. */
function bytesOf(hb: HarfBuzz, face: number): Uint8Array {
  const blob = hb.hb_face_reference_blob(face)
  const [at, length] = [hb.hb_blob_get_data(blob, 0), hb.hb_blob_get_length(blob)]
  const bytes = Buffer.from(hb.memory.buffer.slice(at, at + length))
  hb.hb_blob_destroy(blob)
  hb.hb_face_destroy(face)
  return bytes
}
