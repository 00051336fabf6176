// The operators that build paths, clip, and paint what is no text → boxes of ink (ISO 32000-1, 8.5).
import type { Operand } from '../content.js'
import { boxAround, common } from '../matrix.js'
import { marked, number, type Run } from './run.js'

export function reach(run: Run, x: number, y: number): void {
  const [a, b, c, d, e, f] = run.state.matrix
  const px = a * x + c * y + e
  const py = b * x + d * y + f
  const { path } = run
  if (!path) {
    run.path = { left: px, bottom: py, right: px, top: py }
    return
  }
  path.left = Math.min(path.left, px)
  path.right = Math.max(path.right, px)
  path.bottom = Math.min(path.bottom, py)
  path.top = Math.max(path.top, py)
}

export function reachAll(run: Run, points: Operand[]): void {
  for (let i = 0; i + 1 < points.length; i += 2) reach(run, number(points[i]), number(points[i + 1]))
}

/** A clip that is no upright box counts as the box around it. */
export function endPath(run: Run): void {
  if (run.clips && run.path) run.state.clip = common(run.state.clip, run.path)
  run.path = undefined
  run.clips = false
}

export function inked(run: Run): void {
  const { tag, artifact } = marked(run)
  if (tag < 0 && !artifact) run.painter.untagged?.()
}

/** The image space is a square of one unit (8.9.5). */
export function picture(run: Run): void {
  inked(run)
  const whole = boxAround({ left: 0, bottom: 0, right: 1, top: 1 }, run.state.matrix)
  run.painter.picture?.(whole, common(whole, run.state.clip))
}
