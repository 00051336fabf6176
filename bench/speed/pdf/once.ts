// An edition in a file of JSON → its PDF, from the start of a process to its end.
import { readFileSync } from 'node:fs'
import type { Edition } from '../../../src/edition.js'
import { render } from '../../../src/render/index.js'
import { openBrowser, writePdf } from '../../../src/write/pdf/index.js'

const made: Edition = JSON.parse(readFileSync(process.argv[2]!, 'utf8'))
const press = openBrowser({ timeout: 3_600_000 })
await writePdf(made, render(made), press)
await (await press).close()
