// Full-width forms → the ASCII that they mirror (Unicode, block FF00): digits, letters and marks alike.

/** `２０２６．５` → `2026.5`. All else stays. */
export function narrow(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/gu, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}
