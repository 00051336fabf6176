// The fonts of a PDF → those that other machines will show otherwise, or that give no text.
import type { Pdf } from '../../pdf/read.js'
import type { Found } from './found.js'

export function* checkFonts({ fonts }: Pdf): Generator<Found> {
  for (const { name, type, embedded, hasText } of fonts) {
    const called = name || 'without a name'
    if (!embedded) yield ['pdf-font-not-embedded', `the font ${called} (${type}) is not embedded`]
    if (type === 'Type 3') yield ['pdf-type3-font', `the font ${called} is a Type 3 font`]
    if (!hasText) yield ['pdf-font-no-text', `the font ${called} (${type}) does not say what text it shows`]
  }
}
