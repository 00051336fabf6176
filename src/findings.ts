// Every finding that Kanben can raise: id → severity and hint, in one table.
import type { Finding, Place, Severity } from './edition.js'
import { pdf } from './findings/pdf.js'

const catalogue: Record<string, { severity: Severity; hint?: string }> = {
  // What normalize doubted and left alone.
  'low-confidence-join': {
    severity: 'warning',
    hint: 'If the two paragraphs are one, join them in the Markdown master.',
  },
  'low-confidence-duplicate': {
    severity: 'warning',
    hint: 'If this is a copy, take it out of the Markdown master.',
  },
  'unpaired-quote': { severity: 'info', hint: 'Look whether its partner was lost.' },
  'unpaired-bracket': { severity: 'info', hint: 'Look whether its partner was lost.' },
  'marks-lost': {
    severity: 'warning',
    hint: 'The commas of this text were lost before it came here: look them up in the original.',
  },
  'words-lost': {
    severity: 'warning',
    hint: 'Characters of this text were lost before it came here: look them up in the original.',
  },
  'straight-quotes': { severity: 'info', hint: 'Set “ and ” by hand where the text needs them.' },

  // What parse cannot mend.
  'possible-table': {
    severity: 'warning',
    hint: 'If this is a table, set it as one in the Markdown master.',
  },
  'possible-column-interleaving': {
    severity: 'warning',
    hint: 'If two columns were read across, get the text column by column.',
  },

  'not-restorable': {
    severity: 'error',
    hint: 'This is a mistake in kanben: please report it with the file.',
  },
  'text-invented': {
    severity: 'error',
    hint: 'This is a mistake in kanben: please report it with the file.',
  },
  'text-lost': { severity: 'error', hint: 'This is a mistake in kanben: please report it with the file.' },
  'file-missing': { severity: 'error', hint: 'Publish again, or take it from a copy.' },
  'file-extra': { severity: 'warning', hint: 'Remove it: it is not part of the publication.' },
  'file-changed': { severity: 'error', hint: 'Publish again, or take it from a copy.' },

  'role-in-vain': {
    severity: 'warning',
    hint: 'See the lines with kanben inspect, and correct edition.yaml.',
  },
  'split-in-vain': {
    severity: 'warning',
    hint: 'The file is one article now: correct `split`, or leave it out.',
  },
  'picture-unused': {
    severity: 'info',
    hint: 'Call it like its article (03.txt, 03.jpg, 03-2.jpg), or list it under images in edition.yaml.',
  },
  'document-unread': {
    severity: 'warning',
    hint: 'Save its text as .txt or .md; it is not in the edition.',
  },
  'rules-in-markdown': {
    severity: 'warning',
    hint: 'Switch rules where the raw text is published: --rule name=off.',
  },

  // What Markdown copy asks for and a page may not hold.
  'refused-html': { severity: 'warning', hint: 'Say it in Markdown, or leave it out of the copy.' },
  'refused-link': {
    severity: 'warning',
    hint: 'Give the full address (https://…); its words are printed without it.',
  },
  'refused-image': {
    severity: 'warning',
    hint: 'Put the picture beside the copy and name it by its path from there.',
  },
  'picture-left-out': {
    severity: 'warning',
    hint: 'Publish the copy from its file, beside which the picture lies; till then its alternative text stands there.',
  },
  'picture-missing': {
    severity: 'warning',
    hint: 'Put the file there or mend its address; till then its alternative text stands there.',
  },
  'picture-damaged': {
    severity: 'warning',
    hint: 'Save the picture anew or get it again; till then its alternative text stands there.',
  },
  'picture-kind': {
    severity: 'warning',
    hint: 'Save it as PNG, JPEG, GIF or WebP: other kinds do not show everywhere.',
  },
  'picture-too-large': {
    severity: 'warning',
    hint: 'Scale it down: a page shows no more than some 3000 pixels on a side.',
  },
  'picture-name-clash': {
    severity: 'warning',
    hint: 'Rename one of the two files: on many systems their names are one.',
  },
  'alt-text-missing': {
    severity: 'warning',
    hint: 'Say what it shows, for those who do not see it: ![what it shows](…), or alt in edition.yaml. If it only decorates: <img src="…" alt="">.',
  },
  'forbidden-character': { severity: 'warning', hint: 'XML 1.0 cannot hold it: take it out of the copy.' },

  // EPUBCheck's own findings come as `epub-` and its number (`epub-rsc-005`), with its severity.
  'epub-script': { severity: 'error', hint: 'Take it out: a book runs nothing on the reader’s machine.' },
  'epub-remote': { severity: 'error', hint: 'Put the file into the book, or take the reference out.' },

  // What an EPUB holds that no reader could use, or that its metadata deny (EPUB Accessibility 1.1, WCAG 2.2).
  'epub-no-alt': {
    severity: 'warning',
    hint: 'Say in alt what the picture shows; alt="" if it only adorns.',
  },
  'epub-weak-alt': { severity: 'warning', hint: 'Say what the picture shows: a file’s name tells nothing.' },
  'epub-no-language': { severity: 'warning', hint: 'Name the language (xml:lang): voices read by it.' },
  'epub-language-of-parts': {
    severity: 'warning',
    hint: 'Mark the passage with its language (lang="en"), so that a voice can read it.',
  },
  'epub-empty-link': { severity: 'warning', hint: 'Give the link words, or its picture alternative text.' },
  'epub-empty-heading': { severity: 'warning', hint: 'Give the heading words, or make it no heading.' },
  'epub-heading-jump': { severity: 'warning', hint: 'Use the next level: readers go by them.' },
  'epub-table-no-header': {
    severity: 'warning',
    hint: 'Mark the heads of rows or columns as <th>; role="presentation" if it is no table of data.',
  },
  'epub-dangling-reference': { severity: 'warning', hint: 'Name an id that stands on the same page.' },
  'epub-note-no-return': { severity: 'info', hint: 'End the note with a link to where it is called.' },
  'epub-image-size': { severity: 'info', hint: 'Give width and height, so that the text stays where it is.' },
  'epub-page-unlisted': { severity: 'warning', hint: 'Add the page to the page list, or take its mark out.' },
  'epub-nesting': {
    severity: 'error',
    hint: 'HTML does not let it stand there: reading systems may drop it. EPUBCheck calls this RSC-005.',
  },
  'epub-attribute': { severity: 'error', hint: 'Mend it or take it out. EPUBCheck calls this RSC-005.' },
  'epub-too-deep': { severity: 'error', hint: 'Elements nest over 1,000 deep: reading systems break there.' },

  // What an EPUB says of itself.
  'epub-access-missing': {
    severity: 'warning',
    hint: 'Add the schema: properties that EPUB Accessibility 1.1 requires.',
  },
  'epub-access-wanted': { severity: 'info', hint: 'Libraries and shops show these to readers.' },
  'epub-access-unknown': {
    severity: 'warning',
    hint: 'Take a word of the Schema.org accessibility vocabulary.',
  },
  'epub-claim-belied': { severity: 'warning', hint: 'Claim what is there, or put it there.' },
  'epub-claim-wording': {
    severity: 'warning',
    hint: 'Say it as the standard words it: EPUB Accessibility 1.1 - WCAG 2.2 Level AA.',
  },
  'epub-claim-uncertified': { severity: 'warning', hint: 'Say who tested it: a11y:certifiedBy.' },
  'claim-withheld': {
    severity: 'info',
    hint: 'docs/accessibility.md says what the statement rests on.',
  },
  'epub-claim-false': { severity: 'error', hint: 'Mend what is found, or take the statement out.' },
  'epub-no-cover': { severity: 'info', hint: 'Without one, shelves show a blank.' },
  'epub-font-absent': { severity: 'info', hint: 'Embed the font, or let serif or sans-serif follow it.' },
  'epub-font-obfuscated': {
    severity: 'info',
    hint: 'Some reading systems cannot undo it: embed fonts as they are, if their licence lets you.',
  },

  // The container of an EPUB.
  'epub-oversize': { severity: 'error', hint: 'Not opened: it would not fit into memory. Split the book.' },
  'epub-path': { severity: 'error', hint: 'Never unpack this book: the file would land elsewhere.' },
  'epub-file-undeclared': { severity: 'warning', hint: 'Name it in the manifest, or take it out.' },

  // The bytes of the copy.
  'encoding-guess': { severity: 'warning', hint: 'Look at the text; name its encoding with --encoding.' },
  'replacement-character': {
    severity: 'warning',
    hint: 'This text was lost before it came here: look it up in the original.',
  },
  'private-use-character': {
    severity: 'warning',
    hint: 'Its meaning is known to the program that wrote it alone: look it up and put the character itself.',
  },

  // The press, and what is measured on the printed page.
  'request-refused': {
    severity: 'warning',
    hint: 'Books hold only what the edition brings along; nothing is fetched.',
  },
  'missing-glyph': { severity: 'warning', hint: 'No font of ours has this character; it prints as a box.' },
  ...pdf,
}

/** A finding of a known id. Throws on an unknown one: that is a mistake in the program. */
export function finding(id: string, message: string, where: { file?: string; place?: Place } = {}): Finding {
  const entry = catalogue[id]
  if (!entry) throw new Error(`unknown finding ${id}`)
  return { id, severity: entry.severity, message, ...(entry.hint && { hint: entry.hint }), ...where }
}
