// --root → the folder of the shelf.
import { Option } from 'commander'

/** `shelfRoot` of archive/shelf.ts takes what it gives. */
export function rootOption(): Option {
  return new Option('--root <shelf>', 'folder of the shelf; KANBEN_SHELF, where this is not said')
}
