// What the metadata say of accessibility and the content belies.
import type { Facts, Trait } from '../facts.js'
import { type Package, valuesOf } from '../package.js'
import type { Tell } from './tell.js'

/** Features that need something in the content, and what. */
const needs: Record<string, Trait> = {
  tableOfContents: 'toc',
  structuralNavigation: 'headings',
  pageNavigation: 'page list',
  index: 'index',
  rubyAnnotations: 'ruby',
  fullRubyAnnotations: 'ruby',
  MathML: 'math',
  describedMath: 'described math',
  ttsMarkup: 'speech',
  longDescription: 'descriptions',
  captions: 'captions',
  closedCaptions: 'captions',
  ARIA: 'aria',
}

export function claims(book: Package, facts: Facts, tell: Tell): void {
  const belied = (property: string, value: string, why: string) =>
    tell('epub-claim-belied', `${property} “${value}”: ${why}`)
  const features = valuesOf(book, 'schema:accessibilityFeature')
  for (const feature of features) {
    const why = contradiction(feature, facts) ?? ofPackage(feature, book)
    if (why) belied('accessibilityFeature', feature, why)
  }
  if (features.includes('none') && features.length > 1)
    belied('accessibilityFeature', 'none', 'others are named')
  modes(book, facts, belied)
  hazards(valuesOf(book, 'schema:accessibilityHazard'), belied)
}

type Belied = (property: string, value: string, why: string) => void

function contradiction(feature: string, { traits, pageBreaks }: Facts): string | undefined {
  const need = needs[feature]
  if (need && !traits.has(need)) return `the book has no ${need}`
  if (feature === 'alternativeText' && traits.has('silent images')) return 'there are pictures without it'
  if (/^(?:pageBreakMarkers|printPageNumbers)$/.test(feature) && pageBreaks.size === 0)
    return 'the book marks no pages'
  return undefined
}

function ofPackage(feature: string, book: Package): string | undefined {
  const fixed = valuesOf(book, 'rendition:layout').includes('pre-paginated')
  if (feature === 'displayTransformability' && fixed) return 'the layout is fixed'
  const overlays = book.items.some(({ mediaType }) => mediaType === 'application/smil+xml')
  if (feature === 'synchronizedAudioText' && !overlays) return 'the book has no media overlays'
  return undefined
}

function modes(book: Package, { traits }: Facts, belied: Belied): void {
  const stated = valuesOf(book, 'schema:accessMode')
  if (stated.length === 0) return
  if (stated.includes('textual') && !traits.has('text'))
    belied('accessMode', 'textual', 'the book has no text')
  if (!stated.includes('visual') && traits.has('images'))
    belied('accessMode', stated.join(', '), 'there are pictures')
  const heard = traits.has('audio') || traits.has('video')
  if (!stated.includes('auditory') && heard) belied('accessMode', stated.join(', '), 'there is sound')
  const alone = valuesOf(book, 'schema:accessModeSufficient').includes('textual')
  if (alone && traits.has('silent images')) {
    belied('accessModeSufficient', 'textual', 'there are pictures without alternative text')
  }
}

function hazards(stated: string[], belied: Belied): void {
  const others = stated.filter(value => value !== 'none')
  const real = others.filter(value => /^(?:flashing|motionSimulation|sound|unknown)/.test(value))
  if (stated.includes('none') && real.length > 0)
    belied('accessibilityHazard', 'none', `${real.join(', ')} is named too`)
  for (const [hazard, denial] of [
    ['flashing', 'noFlashingHazard'],
    ['motionSimulation', 'noMotionSimulationHazard'],
    ['sound', 'noSoundHazard'],
  ] as const) {
    if (stated.includes(hazard) && stated.includes(denial))
      belied('accessibilityHazard', denial, `${hazard} is named too`)
  }
}
