// Id of an edition ↔ its folder in the shelf, after OCFL Community Extension 0011 (Direct Clean Path Layout).
import { Refusal } from '../edition.js'

/**
 * With `encodeUTF` no two ids have one folder. The longest names are what common file systems hold: then they are as
 * long in characters as in bytes at most, and the extension's two readings of “length” agree; its fallback, folders
 * named by digests, is never used.
 */
export const layout = {
  extensionName: '0011-direct-clean-path-layout',
  maxPathSegmentLen: 255,
  maxPathnameLen: 32000,
  encodeUTF: true,
  replacementString: '_',
  whitespaceReplacementString: ' ',
  fallbackDigestAlgorithm: 'sha512',
  fallbackFolder: 'fallback',
  numberOfFallbackTuples: 0,
} as const

/** What an edition's id is made of. */
export interface Named {
  slug?: string | undefined
  newspaper?: string | undefined
  date?: string | undefined
  edition?: string | undefined
}

/** `临洲晨报/2026-03-14/早版`; of what is no newspaper `books/undated/qianyan-guancha`. Always three parts. */
export function idOf({ newspaper, date, edition, slug }: Named): string {
  return [newspaper || 'books', date || 'undated', edition || slug || 'edition'].map(part).join('/')
}

/** What would part a path, or cannot be seen in one, is written as in an address (RFC 3986, 2.1). */
function part(name: string): string {
  const wellFormed = Buffer.from(name).toString()
  const plain = wellFormed.normalize('NFC').replace(/[%/\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, encodeURIComponent)
  return /^\.+$/u.test(plain) ? plain.replaceAll('.', '%2E') : plain
}

/** The extension's list of what is dangerous in names. */
const dangerous =
  /[\0-\x20\x7f\x85\xa0\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u3000*?:[\]"<>|(){}&'!;#@]/gu

/**
 * Folder of an id below the root, with `/` between its three parts.
 *
 * @throws {Refusal} when a part is too long for a folder, or the first is the root's own `extensions`
 */
export function pathOf(id: string): string {
  const parts = id.split('/').map(clean)
  const long = parts.find(name => Buffer.byteLength(name) > layout.maxPathSegmentLen)
  if (long) throw new Refusal(`${long.slice(0, 40)}…: is too long for the name of a folder`, 'Shorten it.')
  if (parts[0]?.toLowerCase() === 'extensions')
    throw new Refusal(
      `${id}: “extensions” is a name that OCFL keeps for itself`,
      'Name the newspaper in full.',
    )
  return parts.join('/')
}

/** The steps of “When encodeUTF is true”, in their order. */
function clean(name: string): string {
  const plain = name.replace(/=(?=u[0-9a-fA-F]{4})/gu, '=u003D').replace(dangerous, code)
  return /^\.+$|^~/u.test(plain) ? code(plain[0]!) + plain.slice(1) : plain
}

function code(character: string): string {
  return `=u${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

/** The id that has this folder: the opposite of `pathOf`. */
export function idAt(path: string): string {
  return path.replace(/=u([0-9A-F]{4})/gu, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
}
