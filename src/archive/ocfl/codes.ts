// Every fault that an archived object or a shelf can have: OCFL's own code, or a name of ours → words for people.
import type { Finding } from '../../edition.js'

/**
 * Codes of the OCFL 1.1 specification (https://ocfl.io/1.1/spec/#E001 and so on): E is a MUST and an error, W a SHOULD
 * and a warning. Those that nothing at rest can break, duties of programs (E022, E027, E028, E062, E087), are not here;
 * nor those that others of the list say more exactly (E004, E021, E034, E035, E039, E098).
 */
const words = {
  // Where an object lies: its root, its versions' folders.
  E001: 'does not belong in the root of an object',
  E003: 'an object needs just one file that declares it: 0=ocfl_object_1.1',
  E005: 'the name of a declaration begins with 0=',
  E006: 'declares no version of OCFL that is known here: 1.0 or 1.1',
  E007: 'the declaration does not say what its name says',
  E008: 'has no version',
  E009: 'versions begin at 1',
  E010: 'versions follow one another without a gap',
  E011: 'version numbers that are filled up begin with v0',
  E012: 'all versions are named alike: v1, v2 or v001, v002',
  E013: 'is not named like the versions before it',
  E014: 'leads to no version of the object',
  E015: 'does not belong in the folder of a version',
  E016: 'the version lacks the folder of its content',
  E017: 'contentDirectory is no name of a folder',
  E018: 'contentDirectory is . or ..',
  E019: 'contentDirectory is not the one that the first version set',
  E023: 'is in no manifest: a file that was put there later',
  E024: 'is an empty folder',
  E025: 'digestAlgorithm is neither sha512 nor sha256',
  E029: 'is no SHA-1 in hex',
  E030: 'is no SHA-256 in hex',
  E031: 'is no SHA-512 in hex',
  E032: 'is no BLAKE2b-512 in hex',
  // What an inventory says.
  E033: 'is no inventory',
  E036: 'the inventory lacks a key',
  E037: 'the object has two ids, or an id has two objects',
  E038: 'type is not that of the inventory of the version of OCFL that the object declares',
  E040: 'head does not name the newest version',
  E041: 'the inventory lacks its manifest',
  E042: 'is not the path of a file in the content of a version',
  E043: 'the inventory lacks its versions',
  E045: 'versions is no JSON object',
  E046: 'the versions of the inventory and the folders are not the same',
  E047: 'the version is no JSON object',
  E048: 'the version lacks a key',
  E049: 'created is no date and time to the second with a time zone (RFC 3339)',
  E050: 'state names a digest that the manifest does not have',
  E051: 'the logical paths of a digest are a list of texts',
  E052: 'a logical path has no part that is empty, . or ..',
  E053: 'a logical path neither begins nor ends with /',
  E054: 'user has a name, and its address is a text',
  E056: 'names no algorithm that OCFL or its extensions know',
  E057: 'fixity lists digests, and the paths of files that the manifest has',
  E058: 'the inventory has no file beside it that gives its digest',
  E059: 'is not of the algorithm that the inventory names',
  E060: 'the inventory and the digest beside it do not fit: this file was changed',
  E061: 'is not of the form DIGEST inventory.json',
  E063: 'the object has no inventory',
  E064: 'is not the same as the inventory of the newest version',
  E066: 'tells otherwise of a version than the inventory of today',
  E067: 'extensions holds folders of extensions only',
  // What the files are.
  E089: 'is neither a file nor a folder',
  E090: 'is a link',
  E092: 'is not as it was stored',
  E093: 'is not as the fixity block has it',
  E094: 'message is no text',
  E095: 'is named twice in a version, or is a file and a folder',
  E096: 'the manifest has a digest twice',
  E097: 'fixity has a digest twice',
  E099: 'a content path has no part that is empty, . or ..',
  E100: 'a content path neither begins nor ends with /',
  E101: 'is named twice in the manifest, or is a file and a folder',
  E102: 'the inventory has a key that OCFL does not know',
  E103: 'is of an older OCFL than the version before it',
  E104: 'the name of a version is v and a number',
  E105: 'the number of a version is 1 or more',
  E106: 'manifest is no JSON object',
  E107: 'no version uses the digest',
  E108: 'contentDirectory is no folder in that of the version',
  E111: 'fixity is no JSON object',
  // Where objects lie.
  E069: 'a storage root needs a file that declares it: 0=ocfl_1.1',
  E070: 'is no JSON object with the texts extension and description',
  E071: 'names no registered extension',
  E072: 'belongs to no object',
  E073: 'is an empty folder',
  E076: 'a storage root has just one declaration',
  E079: 'declares no version of OCFL that is known here: 1.0 or 1.1',
  E080: 'the declaration does not say what its name says',
  E081: 'the object is of a later OCFL than the storage root',
  E083: 'does not lie where its id belongs',
  E112: 'extensions holds folders of extensions only',
  // What had better be otherwise.
  W001: 'version numbers are filled up with zeros',
  W002: 'a folder beside the content of a version is not looked at',
  W003: 'the version has a folder for content, and none in it',
  W004: 'sha256 is used where sha512 is better',
  W005: 'id is no URI',
  W007: 'the version lacks its message or user',
  W008: 'user has no address',
  W009: 'the address of user is no URI',
  W010: 'the version has no inventory of its own',
  W011: 'tells otherwise of when, why or by whom a version was made than the inventory of today',
  W013: 'is no registered extension',
  W015: 'some objects lie at the top, others below',
  W016: 'is no registered extension',
  // What OCFL has no code for.
  unreadable: 'cannot be read',
  'too-large': 'is larger than what is read here',
  'repeated-key': 'says a key twice, so that it can be read in two ways',
  'not-as-written': 'is not as kanben writes it',
  'record-unreadable': 'is not the record of an edition that it ought to be',
  'edition-differs': 'edition.json and the files of the version are not the same',
  'source-differs': 'clean text and corrections do not give the source back',
} as const

export type Code = keyof typeof words
export const codes = Object.keys(words) as Code[]

/** A finding in an object or a storage root; `file` is a path from there. */
export interface Fault extends Finding {
  id: Code
  /** Of which version the file is. */
  version?: string
}

/** Says that a file has a fault; `what` is the place in it, or the thing itself. */
export type Say = (code: Code, file: string, what?: string) => void

/** Of one file so many faults of a kind are told; an inventory can be made to have millions. */
const most = 1000

/** Faults as they are said, each once. */
export function listOf(faults: Fault[]): Say {
  const said = new Map<string, Set<string | undefined>>()
  return (code, file, what) => {
    const kind = `${code} ${file}`
    const places = said.get(kind) ?? new Set()
    if (places.has(what) || places.size > most) return
    said.set(kind, places.add(what))
    faults.push(fault(code, file, places.size > most ? 'and so on' : what))
  }
}

const copy = 'Take it from a copy of the shelf.'
const out = 'Take it out of the shelf: what is kept there never changes.'
const hints: Partial<Record<Code, string>> = {
  E001: out,
  E015: out,
  E023: out,
  E024: out,
  E046: copy,
  E060: copy,
  E061: copy,
  E063: copy,
  E064: copy,
  E072: out,
  E073: out,
  E083: 'Move it to its place.',
  E090: 'Put the file itself there.',
  E092: copy,
  E093: copy,
  unreadable: 'See to the disk and to who may read there; then take it from a copy of the shelf.',
  'not-as-written': copy,
}

export function fault(code: Code, file: string, what?: string): Fault {
  const version = /^v\d+(?=\/)/.exec(file)?.[0]
  return {
    id: code,
    severity: code.startsWith('W') ? 'warning' : 'error',
    message: what === undefined ? words[code] : `${words[code]}: ${shown(what)}`,
    ...(hints[code] && { hint: hints[code] }),
    file,
    ...(version && { version }),
  }
}

/** Names come from files that anyone may have written: no control characters, one line, not without end. */
function shown(what: string): string {
  const clean = what.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, character => {
    return `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`
  })
  return clean.length > 200 ? `${clean.slice(0, 200)}…` : clean
}
