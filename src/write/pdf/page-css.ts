// Size of a theme → CSS: the page with its type area (版心), and the units that the theme's own rules count in.
import type { Theme } from './theme.js'

/** Room beyond the trimmed page on each side, in points: bleed and the marks that show where to cut. */
export const slug = 27

/** What the type area leaves of the page, in points. */
export function margins({ page, writing }: Pick<Theme, 'page' | 'writing'>) {
  const { width, height, em, line, measure, lines, top, inner } = page
  const [along, across] = [measure * em * 0.75, lines * line * 0.75]
  const [wide, high] = writing === 'vertical' ? [across, along] : [along, across]
  return { top, inner, bottom: height - top - high, outer: width - inner - wide }
}

/**
 * The gutter is wider than the fore-edge by what the binding takes. Books in vertical lines open from the other side;
 * but Chromium calls their first page a right-hand one too, where its readers see it on the left.
 */
export function pageCss(theme: Pick<Theme, 'page' | 'writing' | 'marks'>): string {
  const { page } = theme
  const around = theme.marks ? slug : 0
  const { top, bottom, inner, outer } = margins(theme)
  const [left, right] = theme.writing === 'vertical' ? ['right', 'left'] : ['left', 'right']
  const pt = (length: number) => `${Number((length + around).toFixed(3))}pt`
  return `@page{size:${pt(page.width + around)} ${pt(page.height + around)};margin:${pt(top)} ${pt(outer)} ${pt(bottom)}}
@page :${left}{margin-left:${pt(outer)};margin-right:${pt(inner)}}
@page :${right}{margin-left:${pt(inner)};margin-right:${pt(outer)}}
:root{--em:${page.em}px;--line:${page.line}px;--measure:${page.measure};--lines:${page.lines};--columns:${page.columns};--gap:${page.gap}}
`
}
