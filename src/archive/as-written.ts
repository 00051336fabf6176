// What OCFL lets anyone write in many ways, and kanben writes in one: there each byte is as it was written, or was changed.
import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fault } from './ocfl/codes.js'
import { fault } from './ocfl/codes.js'
import type { Held } from './ocfl/inventory/index.js'
import { readRegular } from './regular.js'
import { rootFiles } from './shelf.js'

/** An object of ours: each version has its inventory, and sidecars are in lower case and end with the line. */
export async function objectAsWritten(dir: string, { versions, algorithm }: Held): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const folder of ['', ...[...versions.keys()].map(version => `${version}/`)]) {
    const inventory = `${folder}inventory.json`
    const sidecar = `${inventory}.${algorithm}`
    const bytes = await readRegular(join(dir, sidecar), 4096).catch(() => undefined)
    const there = await lstat(join(dir, inventory)).catch(() => undefined)
    if (!there) faults.push(fault('not-as-written', inventory, 'there is none'))
    if (!bytes) faults.push(fault('not-as-written', sidecar, 'there is none'))
    else if (!/^[0-9a-f]{128} inventory\.json\n$/.test(bytes.toString('latin1'))) {
      faults.push(fault('not-as-written', sidecar))
    }
  }
  return faults
}

/** A storage root is one of ours where one of the files in it that we write is just so. */
export async function rootAsWritten(root: string): Promise<{ ours: boolean; faults: Fault[] }> {
  const changed: string[] = []
  for (const [name, text] of rootFiles) {
    const bytes = await readRegular(join(root, name), 1 << 20).catch(() => undefined)
    if (bytes?.toString() !== text) changed.push(name)
  }
  const told = rootFiles.filter(([name]) => !name.startsWith('0=')).map(([name]) => name)
  const ours = told.some(name => !changed.includes(name))
  return { ours, faults: ours ? changed.map(name => fault('not-as-written', name)) : [] }
}
