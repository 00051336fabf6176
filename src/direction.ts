// BCP 47 tag → which way its lines run.

/** Those of Unicode that living languages are written in. */
const fromTheRight = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'])

/** `rtl` for Arabic, Hebrew, Uyghur, … and for any language whose tag names such a script; else undefined. */
export function direction(language: string): 'rtl' | undefined {
  const script = isTag(language) ? new Intl.Locale(language).maximize().script : undefined
  return script && fromTheRight.has(script) ? 'rtl' : undefined
}

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0
  } catch {
    return false
  }
}
