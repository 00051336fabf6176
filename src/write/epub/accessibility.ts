// Galleys' trees → what the book says of its accessibility: computed from its content, never assumed.
import type { Element, Nodes, Root } from 'hast'
import type { Picture } from '../../edition.js'

/** What content holds, as far as accessibility and the manifest ask. */
export type Trait =
  | 'headings'
  | 'ruby'
  | 'mathml'
  | 'svg'
  | 'images'
  /** Pictures that say nothing and are marked so. */
  | 'decorations'
  /** Marks where the pages of the print edition begin. */
  | 'pages'
  /** Images with neither alternative text nor the mark of a decoration. */
  | 'silent images'
  /** Film, sound, animations: no hazard can be ruled out. */
  | 'moving'

/** Traits of one tree, in one walk. `pictures` are known by their addresses in it. */
export function traits(tree: Root, pictures: ReadonlyMap<string, Picture> = new Map()): Set<Trait> {
  const found = new Set<Trait>()
  const waiting: Nodes[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'element') for (const trait of traitsOf(node, pictures)) found.add(trait)
    if ('children' in node) for (const child of node.children) waiting.push(child)
  }
  return found
}

function traitsOf({ tagName, properties }: Element, pictures: ReadonlyMap<string, Picture>): Trait[] {
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return ['headings']
    case 'ruby':
      return ['ruby']
    case 'math':
      return ['mathml']
    case 'audio':
    case 'video':
      return ['moving']
    case 'svg':
      return properties.ariaLabel || properties.ariaHidden === 'true'
        ? ['svg', 'images']
        : ['svg', 'images', 'silent images']
    case 'img':
      return imageTraits(properties, pictures.get(String(properties.src)))
    default:
      return properties.role === 'doc-pagebreak' ? ['pages'] : []
  }
}

function imageTraits({ alt }: Element['properties'], picture?: Picture): Trait[] {
  const found: Trait[] = [alt === '' ? 'decorations' : 'images']
  if (typeof alt !== 'string') found.push('silent images')
  if (picture?.animated) found.push('moving')
  return found
}

/** A statement in the vocabulary of schema.org, as EPUB Accessibility 1.1 asks for. */
export interface Statement {
  property: string
  value: string
}

/**
 * What is true of every book that we write, and what its traits add.
 *
 * @param claim whether the book states its conformance: readers are told on what grounds
 */
export function accessibility(found: Set<Trait>, language: string, claim = false): Statement[] {
  const has = (trait: Trait) => found.has(trait)
  const textAlone = !has('silent images') && !has('moving')
  const features = [
    'tableOfContents',
    'readingOrder',
    'displayTransformability',
    'unlocked',
    ...(has('headings') ? ['structuralNavigation'] : []),
    ...(has('images') && !has('silent images') ? ['alternativeText'] : []),
    ...(has('ruby') ? ['rubyAnnotations'] : []),
    ...(has('pages') ? ['pageBreakMarkers', 'pageNavigation'] : []),
    ...(has('mathml') ? ['MathML'] : []),
  ]
  return [
    { property: 'accessMode', value: 'textual' },
    ...(has('images') ? [{ property: 'accessMode', value: 'visual' }] : []),
    { property: 'accessModeSufficient', value: textAlone ? 'textual' : 'textual,visual' },
    ...features.map(value => ({ property: 'accessibilityFeature', value })),
    { property: 'accessibilityHazard', value: has('moving') ? 'unknown' : 'none' },
    { property: 'accessibilitySummary', value: summary(found, language, claim) },
  ]
}

const chinese = {
  text: '全书为可重排的文字，目录可以导航，按阅读顺序排列。',
  headings: '标题分级标记。',
  noImages: '除封面外没有图片，没有声音和动画。',
  decorations: '除封面外图片都只作装饰，没有声音和动画。',
  images: '图片都有替代文字。',
  silentImages: '有的图片没有替代文字。',
  claim: '经程序按 WCAG 2.2 AA 检查合格，未经人工评估。',
}

const english: typeof chinese = {
  text: 'Reflowable text in reading order, with contents to navigate by.',
  headings: ' Headings are marked by level.',
  noImages: ' Apart from the cover there are no images, and no sound or animation.',
  decorations: ' Apart from the cover all images are mere decoration; there is no sound or animation.',
  images: ' All images have alternative text.',
  silentImages: ' Some images lack alternative text.',
  claim: ' A program has checked it against WCAG 2.2 level AA; no person has assessed it.',
}

function summary(found: Set<Trait>, language: string, claim: boolean): string {
  const say = language.startsWith('zh') ? chinese : english
  const pictures = found.has('silent images') ? say.silentImages : found.has('images') ? say.images : ''
  const few = found.has('decorations') ? say.decorations : say.noImages
  const none = pictures || found.has('moving') ? '' : few
  return say.text + (found.has('headings') ? say.headings : '') + pictures + none + (claim ? say.claim : '')
}
