// Accessibility metadata that is missing (EPUB Accessibility 1.1 § 2.2) or no word of its vocabulary.
import type { Package } from '../package.js'
import { valuesOf } from '../package.js'
import type { Tell } from './tell.js'

/** What all books must say, and what they should. */
const required = ['accessMode', 'accessibilityFeature', 'accessibilityHazard']
const recommended = ['accessModeSufficient', 'accessibilitySummary']

/** Schema.org Accessibility Properties for Discoverability Vocabulary (W3C, 2024). */
const vocabulary: Record<string, string> = {
  accessMode:
    'auditory tactile textual visual chartOnVisual chemOnVisual colorDependent diagramOnVisual mathOnVisual musicOnVisual textOnVisual',
  accessModeSufficient: 'auditory tactile textual visual',
  accessibilityFeature:
    'annotations ARIA bookmarks index pageBreakMarkers printPageNumbers pageNavigation readingOrder structuralNavigation tableOfContents taggedPDF alternativeText audioDescription captions closedCaptions openCaptions describedMath longDescription rubyAnnotations fullRubyAnnotations signLanguage transcript displayTransformability synchronizedAudioText timingControl unlocked ChemML latex latex-chemistry MathML MathML-chemistry ttsMarkup highContrastAudio highContrastDisplay largePrint braille tactileGraphic tactileObject horizontalWriting verticalWriting withAdditionalWordSegmentation withoutAdditionalWordSegmentation none unknown',
  accessibilityHazard:
    'flashing noFlashingHazard unknownFlashingHazard motionSimulation noMotionSimulationHazard unknownMotionSimulationHazard sound noSoundHazard unknownSoundHazard none unknown',
}

export function metadata(book: Package, tell: Tell): void {
  const said = (property: string) => valuesOf(book, `schema:${property}`).some(value => value !== '')
  const lacking = required.filter(property => !said(property))
  if (lacking.length > 0) tell('epub-access-missing', `says nothing of ${lacking.join(', ')}`)
  const wanted = recommended.filter(property => !said(property))
  if (wanted.length > 0) tell('epub-access-wanted', `says nothing of ${wanted.join(', ')}`)
  for (const [property, words] of Object.entries(vocabulary)) {
    const known = words.split(' ')
    const values = valuesOf(book, `schema:${property}`).flatMap(value =>
      value.split(',').map(each => each.trim()),
    )
    for (const value of values) {
      // `highContrastAudio/noBackground` and the like refine a word.
      if (value && !known.includes(value.split('/')[0]!))
        tell('epub-access-unknown', `${property}: “${value.slice(0, 60)}”`)
    }
  }
}
