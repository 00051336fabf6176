// Any text → text that XML 1.0 can carry.

/** What is no `Char` of XML 1.0 § 2.2: most controls, lone surrogates, two noncharacters. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Each character that no XML document can carry, even escaped, becomes U+FFFD, so that its place stays visible. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '\u{FFFD}')
}
