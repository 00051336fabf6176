// This module → the folder of the package, whether it runs compiled (dist/js) or from source (src).
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const require = createRequire(import.meta.url)

/** Absolute path of the package's folder, where templates/ and styles/ are. */
export const root = dirname(require.resolve('#package.json'))

/** Version of this program. */
export const version: string = require('#package.json').version
