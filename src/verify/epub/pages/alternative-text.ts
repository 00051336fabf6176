// Pictures that say nothing to those who do not see them (WCAG 2.2, 1.1.1), or nothing of use.
import type { Page } from '../page.js'
import { above, type Element, shown, type Watcher } from '../walk.js'

export function alternativeText({ report }: Page): Watcher {
  return {
    close(element) {
      if (isSilent(element)) report('epub-no-alt', shown(element), element)
      const alt = element.name === 'img' ? element.attributes.alt?.trim() : undefined
      if (alt && isName(alt))
        report('epub-weak-alt', `${shown(element)} is described as “${alt.slice(0, 60)}”`, element)
    },
  }
}

/** A picture with neither alternative text nor the mark of a decoration (`alt=""`). */
export function isSilent(element: Element): boolean {
  const { name, attributes } = element
  if (attributes['aria-hidden'] === 'true' || /^(?:none|presentation)$/.test(attributes.role ?? ''))
    return false
  if (name === 'svg') return !element.speaks && !above(element, ({ name }) => name === 'svg')
  if (name === 'area') return attributes.href !== undefined && !element.speaks
  if (name === 'input') return attributes.type === 'image' && !element.speaks
  return name === 'img' && attributes.alt === undefined && !element.speaks
}

/** A name of a file, or the word that a program puts where it knows none. */
function isName(alt: string): boolean {
  return (
    /^\S+\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?|avif)$/i.test(alt) ||
    /^(?:img|dsc|image|photo|picture|pic|screenshot|untitled|unknown|placeholder|image-placeholder|图片|图像|照片|截图|插图|未命名|微信图片)[-_ ]?[\d_-]*$/i.test(
      alt,
    )
  )
}
