// The nouns of one text on its way: where it came from, what was changed in it, what was found. Part of edition.ts.

/** A point in a text. `line` and `column` count from 1, `offset` from 0, in UTF-16 code units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A stretch of the RAW text (decoded, without its byte-order mark), in the shape of a unist `Position`. */
export interface Place {
  start: Point
  end: Point
}

/** Encodings that copy arrives in, by the WHATWG name of the decoder that reads them. GBK and GB2312 are gb18030. */
export const encodings = [
  'utf-8',
  'gb18030',
  'big5',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1252',
] as const
export type Encoding = (typeof encodings)[number]

/** Where copy came from and how its bytes were read. Holds nothing of the machine: the same file gives the same Source. */
export interface Source {
  /** Path in the edition's folder, `news/01.txt`, which of a lone file is its bare name; `stdin.txt` for standard input. */
  name: string
  /** Size in bytes. */
  bytes: number
  /** SHA-256 of the bytes, lower-case hex. */
  sha256: string
  encoding: Encoding
  /** Whether the bytes begin with a byte-order mark, which is not part of the text. */
  bom: boolean
  /** Why this encoding, in one sentence. */
  why: string
  /** Characters whose bytes are not the ones our encoder writes: offset in the raw text → bytes in hex. */
  unusual?: Record<number, string>
}

/**
 * One change to the text. Field names are those of vfile-message. The corrections of one Copy do not
 * overlap: replacing each `place` of the raw text by `expected` gives the clean text, and back.
 */
export interface Correction {
  /** The rule's slug: its file, its fixture folder and its anchor in docs/rules.md. */
  ruleId: string
  /** In the raw text. */
  place: Place
  /** The raw text at `place`. */
  actual: string
  /** What stands there in the clean text; empty for a deletion. */
  expected: string
  /** One sentence for people. */
  reason: string
  /** From 0 (a guess) to 1 (certain). */
  confidence: number
  /** Other rules that had changed the same stretch before this one. */
  also?: string[]
}

/** The text of one file on its way through the flow, with its whole history. */
export interface Copy {
  source: Source
  /** Decoded text, untouched. */
  raw: string
  /** The text as it now stands: the raw text, or the clean text after `normalize`. */
  text: string
  /** All that turns `raw` into `text`, in order of place. */
  corrections: Correction[]
  /** What needs a human eye. */
  findings: Finding[]
  /** Rules that people switched off or made stricter, where there are any. */
  rules?: Switches
}

/** What people say of the rules, by slug: `off`, or the confidence from which on a correction is made. */
export type Switches = Readonly<Record<string, 'off' | number>>

export type Severity = 'error' | 'warning' | 'info'

/** The result of a check. Ids and their severities stand in `findings.ts`. */
export interface Finding {
  id: string
  severity: Severity
  message: string
  /** What to do about it. */
  hint?: string
  /** File in the publication, or name of the source. */
  file?: string
  /** In the raw text of that source. */
  place?: Place
}
