// Objects of one storage root → what can be told of each only beside the others (OCFL 1.1, 3.5.1, 4.2, 4.3, 4.6).
import { type Fault, fault } from './codes.js'
import type { Spec } from './inventory/index.js'
import type { Judged } from './object.js'

/** Little is kept of each, for there may be very many. */
export interface InRoot {
  /** From the root. */
  path: string
  spec?: Spec
  id?: string
  /** The inventory that says so. */
  file: string
  /** Paths of files that have other names, each with what they are known by. */
  links: [string, string][]
}

export function inRoot(path: string, { spec, held, read }: Judged): InRoot {
  const links = [...read].flatMap(([file, { links }]) => (links ? [[file, links] as [string, string]] : []))
  return {
    ...{ path, links, file: held?.file ?? 'inventory.json' },
    ...(spec && { spec }),
    ...(held?.id !== undefined && { id: held.id }),
  }
}

/** @returns what there is to say of the next object of a root, after those before it; paths are from the object */
export function together(spec?: Spec): (next: InRoot) => Fault[] {
  const ids = new Map<string, string>()
  const names = new Map<string, string>()
  return next => {
    const faults: Fault[] = []
    if (spec && next.spec && next.spec > spec) faults.push(fault('E081', `0=ocfl_object_${next.spec}`))
    const other = next.id !== undefined && ids.get(next.id)
    if (other) faults.push(fault('E037', next.file, `${next.id} is also in ${other}`))
    if (next.id !== undefined) ids.set(next.id, next.path)
    for (const [file, known] of next.links) {
      const first = names.get(known)
      if (first) faults.push(fault('E090', file, `the same file as ${first}`))
      else names.set(known, `${next.path}/${file}`)
    }
    return faults
  }
}
