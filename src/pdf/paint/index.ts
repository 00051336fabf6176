// A page's content → the glyphs and pictures that it paints, in the order of painting, each where it stands.
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFStream } from '@cantoo/pdf-lib'
import { type Operand, readContent } from '../content.js'
import { identity, type Matrix, times } from '../matrix.js'
import { unpacked } from '../unpacked.js'
import { endPath, inked, picture, reach, reachAll } from './paths.js'
import { mark, number, type Painter, type Paper, type Run, resource, start } from './run.js'
import { advance, findType, move, show } from './text.js'

export type { Glyph, Painter } from './run.js'

/** Deeper than any sound page nests forms. */
const deepest = 12

export function paint(content: Uint8Array, paper: Paper, painter: Painter): void {
  execute(content, start(paper, painter))
}

function execute(content: Uint8Array, run: Run): void {
  readContent(content, (operator, operands) => operators[operator]?.(run, operands))
}

function matrixOf(operands: Operand[]): Matrix {
  const [a, b, c, d, e, f] = operands.map(number)
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0]
}

const operators: Record<string, (run: Run, operands: Operand[]) => void> = {
  q: run => {
    if (run.stack.length < 500) run.stack.push({ ...run.state })
  },
  Q: run => {
    run.state = run.stack.pop() ?? run.state
  },
  cm: ({ state }, operands) => {
    state.matrix = times(matrixOf(operands), state.matrix)
  },
  BT: run => {
    run.text = run.line = identity
  },
  Tf: (run, [name, size]) => {
    run.state.type = findType(run, name)
    run.state.size = number(size)
  },
  Tc: ({ state }, [value]) => {
    state.spacing = number(value)
  },
  Tw: ({ state }, [value]) => {
    state.wordSpacing = number(value)
  },
  Tz: ({ state }, [value]) => {
    state.scale = number(value) / 100
  },
  TL: ({ state }, [value]) => {
    state.leading = number(value)
  },
  Ts: ({ state }, [value]) => {
    state.rise = number(value)
  },
  Tr: ({ state }, [value]) => {
    state.mode = number(value)
  },
  Td: (run, [x, y]) => move(run, number(x), number(y)),
  TD: (run, [x, y]) => {
    run.state.leading = -number(y)
    move(run, number(x), number(y))
  },
  Tm: (run, operands) => {
    run.text = run.line = matrixOf(operands)
  },
  'T*': run => move(run, 0, -run.state.leading),
  Tj: (run, [text]) => show(run, text),
  TJ: (run, [list]) => {
    for (const part of Array.isArray(list) ? list : [])
      if (typeof part === 'number') advance(run, (-part / 1000) * run.state.size)
      else show(run, part)
  },
  "'": (run, [text]) => {
    move(run, 0, -run.state.leading)
    show(run, text)
  },
  '"': (run, [word, character, text]) => {
    run.state.wordSpacing = number(word)
    run.state.spacing = number(character)
    move(run, 0, -run.state.leading)
    show(run, text)
  },
  BMC: (run, [tag]) => mark(run, tag),
  BDC: (run, [tag, properties]) => mark(run, tag, properties),
  EMC: ({ marks }) => void marks.pop(),
  re: (run, [x, y, width, height]) => {
    reach(run, number(x), number(y))
    reach(run, number(x) + number(width), number(y) + number(height))
  },
  m: (run, [x, y]) => reach(run, number(x), number(y)),
  l: (run, [x, y]) => reach(run, number(x), number(y)),
  c: reachAll,
  v: reachAll,
  y: reachAll,
  W: run => {
    run.clips = true
  },
  'W*': run => {
    run.clips = true
  },
  n: endPath,
  Do: (run, [name]) => draw(run, name),
}
for (const operator of ['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's'])
  operators[operator] = run => {
    inked(run)
    endPath(run)
  }

function draw(run: Run, name: Operand | undefined): void {
  const object = resource(run, 'XObject', name)
  if (!(object instanceof PDFStream)) return
  if (object.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form')) drawForm(run, object)
  else picture(run)
}

function drawForm(run: Run, form: PDFStream): void {
  if (run.depth >= deepest) return
  const { state, resources, stack, text, line } = run
  const own = form.dict.lookup(PDFName.of('Resources'))
  const list = form.dict.lookup(PDFName.of('Matrix'))
  const matrix =
    list instanceof PDFArray
      ? matrixOf(list.asArray().map(entry => (entry instanceof PDFNumber ? entry.asNumber() : 0)))
      : identity
  run.depth++
  run.state = { ...state, matrix: times(matrix, state.matrix) }
  run.stack = []
  run.resources = own instanceof PDFDict ? own : resources
  execute(unpacked(form), run)
  Object.assign(run, { state, resources, stack, text, line })
  run.depth--
}
