// Transformations of the plane, `[a b c d e f]` as PDF writes them (ISO 32000-1, 8.3.3), and boxes in it.

export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** `first`, then `then`. */
export function times(first: Matrix, then: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [A, B, C, D, E, F] = then
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}

/** In points, from the page's lower left corner. */
export interface Box {
  left: number
  bottom: number
  right: number
  top: number
}

/** The upright box around a box that is transformed. */
export function boxAround({ left, bottom, right, top }: Box, [a, b, c, d, e, f]: Matrix): Box {
  const xs = [left * a + bottom * c, right * a + bottom * c, left * a + top * c, right * a + top * c]
  const ys = [left * b + bottom * d, right * b + bottom * d, left * b + top * d, right * b + top * d]
  return {
    left: Math.min(...xs) + e,
    bottom: Math.min(...ys) + f,
    right: Math.max(...xs) + e,
    top: Math.max(...ys) + f,
  }
}

export function common(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  }
}

export function holds({ left, bottom, right, top }: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= bottom && y <= top
}
