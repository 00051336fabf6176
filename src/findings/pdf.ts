// What can be found in a PDF: id → severity and hint. What no reader sees is no error.
import type { Severity } from '../edition.js'

export const pdf: Record<string, { severity: Severity; hint: string }> = {
  'pdf-contents': { severity: 'error', hint: 'Please report this edition: its contents cannot be numbered.' },
  'pdf-unreadable': {
    severity: 'error',
    hint: 'Make the file again, or compare its digest with the record.',
  },
  'pdf-font-not-embedded': {
    severity: 'error',
    hint: 'Other machines will show other letters: embed the font.',
  },
  'pdf-type3-font': { severity: 'warning', hint: 'Use a TrueType font with the weight that is asked for.' },
  'pdf-font-no-text': { severity: 'warning', hint: 'Search and copy give nothing: embed a ToUnicode map.' },
  'pdf-no-tags': { severity: 'warning', hint: 'Screen readers need tags (PDF/UA-1, 7.1).' },
  'pdf-no-language': { severity: 'warning', hint: 'Set /Lang in the catalogue (PDF/UA-1, 7.2).' },
  'pdf-no-title': { severity: 'warning', hint: 'Set the title in the metadata (PDF/UA-1, 7.1).' },
  'pdf-no-outline': { severity: 'warning', hint: 'Without an outline readers cannot jump to a section.' },
  'pdf-no-xmp': { severity: 'info', hint: 'Catalogues and archives read XMP metadata.' },
  'pdf-no-alt': {
    severity: 'warning',
    hint: 'Say what it shows, for those who do not see it (PDF/UA-1, 7.3).',
  },
  'pdf-link-silent': { severity: 'info', hint: 'Say it in its Contents (PDF/UA-1, 7.18.5).' },
  'pdf-title-not-shown': { severity: 'info', hint: 'Set DisplayDocTitle (PDF/UA-1, 7.1).' },
  'pdf-encrypted': { severity: 'info', hint: 'Archives take no encrypted file (PDF/A).' },
  'pdf-script': { severity: 'warning', hint: 'Take it out: a book runs nothing on the reader’s machine.' },
  'pdf-claim-belied': { severity: 'warning', hint: 'Mend it, or take the claim out; veraPDF is the judge.' },
  'pdf-blank-page': {
    severity: 'warning',
    hint: 'Look at this page; something may have pushed the text off it.',
  },
  'pdf-notdef': { severity: 'warning', hint: 'A box stands where the font lacks a character.' },
  'pdf-text-outside': {
    severity: 'warning',
    hint: 'It is lost in print: give the page or its line more room.',
  },
  'pdf-text-cut': { severity: 'warning', hint: 'It does not show: let the line break, or set it smaller.' },
  'pdf-picture-cut': { severity: 'warning', hint: 'Scale it down to the room that it has.' },

  // How Chinese text is set (CLREQ, w3.org/TR/clreq); docs/check.md says how each is measured.
  'pdf-line-start': {
    severity: 'warning',
    hint: 'Closing marks do not begin a line (CLREQ, line start and line end).',
  },
  'pdf-line-end': {
    severity: 'warning',
    hint: 'Opening marks do not end a line (CLREQ, line start and line end).',
  },
  'pdf-broken-mark': { severity: 'warning', hint: 'Keep —— and …… on one line (CLREQ, unbreakable marks).' },
  'pdf-indent': { severity: 'info', hint: 'Paragraphs begin two em in (CLREQ, paragraph indentation).' },
  'pdf-single-character': {
    severity: 'info',
    hint: 'Take a character over from the line before (CLREQ, 单字不成行; CSS text-wrap: pretty).',
  },
  'pdf-off-grid': {
    severity: 'info',
    hint: 'Make heads, pictures and gaps whole lines high (CLREQ, type area).',
  },
  'pdf-loose-line': {
    severity: 'info',
    hint: 'Let long words break, or change the measure by a character (CLREQ, justification).',
  },
  'pdf-beyond-measure': { severity: 'warning', hint: 'Let the line break (CLREQ, type area).' },
  'pdf-heading-last': { severity: 'warning', hint: 'Keep it with what follows (CSS break-after: avoid).' },
  'pdf-orphan': { severity: 'info', hint: 'Keep two lines together (CSS orphans).' },
  'pdf-widow': { severity: 'info', hint: 'Keep two lines together (CSS widows).' },

  'pdf-kangxi-radical': {
    severity: 'error',
    hint: 'Search and copy break: print with fonts cut down to the text.',
  },
}
