// Images in copy → those of its pictures that were read, at the size at which they are to be seen; of any other the
// alternative text.
import type { Element, Properties, Root, RootContent } from 'hast'
import type { VFile } from 'vfile'
import { pathBeside } from '../beside.js'
import type { Picture, Pictures } from '../edition.js'
import { imagePath } from '../images.js'
import { shown } from './links.js'
import { walk } from './walk.js'

declare module 'vfile' {
  interface DataMap {
    pictures: Pictures
    /** Path of the copy in the edition's folder, from which its addresses start. */
    from: string
  }
}

/** The article's pictures come as `pictures` in the data of the file. */
export function pictures() {
  return (tree: Root, file: VFile): void =>
    walk<RootContent>(tree, ({ children }) => {
      for (const child of children)
        if (child.type === 'element' && child.tagName === 'img') image(child, file)
    })
}

function image(node: Element, file: VFile): void {
  const path = pathBeside(String(node.properties.src ?? ''), file.data.from ?? '')
  const picture = path === undefined ? undefined : file.data.pictures?.get(path)
  if (picture) show(node, picture, file)
  else leaveOut(node, path, file)
}

/** `alt=""` says that a picture only decorates, as in HTML; no `alt` at all says nothing, and readers must not be told otherwise. */
function show(node: Element, picture: Picture, file: VFile): void {
  const { alt, title } = node.properties
  const isSaid = typeof alt === 'string' && (alt === '' || alt.trim() !== '')
  if (!isSaid)
    file.message(`Picture “${shown(picture.path)}” has no alternative text`, {
      place: node.position,
      ruleId: 'alt-text-missing',
    })
  node.properties = {
    src: imagePath(picture),
    ...(isSaid && { alt }),
    ...(alt === '' && { role: 'presentation' }),
    ...(title && { title }),
    ...scaled(picture, node.properties),
  }
}

/** As large as the copy says in either direction, and never out of proportion. */
function scaled({ width, height }: Picture, said: Properties): Properties {
  const factor = Number(said.width) / width || Number(said.height) / height
  const scale = factor > 0 && Number.isFinite(factor) ? factor : 1
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** Of a picture that was looked for and not had, the reading has said why. */
function leaveOut(node: Element, path: string | undefined, file: VFile): void {
  const { src, alt } = node.properties
  if (path === undefined || !file.data.pictures?.has(path))
    file.message(`Picture “${shown(String(src ?? ''))}” left out`, {
      place: node.position,
      ruleId: path === undefined ? 'refused-image' : 'picture-left-out',
    })
  node.tagName = 'span'
  node.properties = { className: ['missing-image'] }
  node.children = alt ? [{ type: 'text', value: String(alt) }] : []
}
