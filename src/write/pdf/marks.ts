// A page with room around it → the same with its boxes, and the marks by which it is trimmed and registered.
import { PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { contentOf, setContent } from './content.js'
import { slug } from './page-css.js'

/** What is printed beyond the cut, so that no white shows where it goes astray: 3 mm, in points. */
export const bleed = (3 / 25.4) * 72

/** In points: length of a crop mark; radius and arms of a registration mark. */
const long = 14
const radius = 3.5
const arm = 6

/** Bézier's handle of a quarter circle of radius 1. */
const handle = 0.5523

/**
 * The text stands as it would without: pageCss has left the room. What a theme paints beyond the bleed is cut off, and
 * all marks stand outside of it.
 */
export function addMarks(page: PDFPage): void {
  const { width, height } = page.getSize()
  const box = (out: number) => [slug - out, slug - out, width - slug + out, height - slug + out]
  const boxes = { TrimBox: box(0), BleedBox: box(bleed) }
  for (const [name, sides] of Object.entries(boxes))
    page.node.set(PDFName.of(name), page.doc.context.obj(sides))
  const [left, bottom, right, top] = boxes.BleedBox as [number, number, number, number]
  const clip = `${numbers(left, bottom, right - left, top - bottom)} re\nW n\n`
  setContent(page, drawn(width, height) + clip + (contentOf(page) ?? ''))
}

/** Aids of production are artifacts of the page (ISO 32000-1, 14.8.2.2.2). In points, so before Chromium's own unit is set. */
function drawn(width: number, height: number): string {
  const lines = [...cropMarks(width, height), ...registrationMarks(width, height)]
  return `/Artifact <</Type /Page>> BDC\nq\n0 0 0 RG\n0.25 w\n${lines.join('')}S\nQ\nEMC\n`
}

/** Two at each corner, in line with the cut. */
function cropMarks(width: number, height: number): string[] {
  const from = slug - bleed
  const to = from - long
  const ends = (size: number) => [
    [from, to],
    [size - from, size - to],
  ]
  return [
    ...[slug, height - slug].flatMap(y => ends(width).map(([a, b]) => stroke(a!, y, b!, y))),
    ...[slug, width - slug].flatMap(x => ends(height).map(([a, b]) => stroke(x, a!, x, b!))),
  ]
}

/** One in the middle of each side: a circle with a cross. */
function registrationMarks(width: number, height: number): string[] {
  const off = (slug - bleed) / 2
  const centres = [
    ...[off, width - off].map(x => [x, height / 2]),
    ...[off, height - off].map(y => [width / 2, y]),
  ] as [number, number][]
  return centres.flatMap(([x, y]) => [
    stroke(x - arm, y, x + arm, y),
    stroke(x, y - arm, x, y + arm),
    circle(x, y),
  ])
}

function stroke(x1: number, y1: number, x2: number, y2: number): string {
  return `${numbers(x1, y1)} m\n${numbers(x2, y2)} l\n`
}

function circle(x: number, y: number): string {
  const near = handle * radius
  const quarters = [
    [radius, near, near, radius, 0, radius],
    [-near, radius, -radius, near, -radius, 0],
    [-radius, -near, -near, -radius, 0, -radius],
    [near, -radius, radius, -near, radius, 0],
  ].map(points => `${numbers(...points.map((point, at) => point + (at % 2 ? y : x)))} c\n`)
  return `${numbers(x + radius, y)} m\n${quarters.join('')}`
}

function numbers(...values: number[]): string {
  return values.map(value => Number(value.toFixed(3))).join(' ')
}
