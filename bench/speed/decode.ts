// What cannot be saved: read a file and decode it. The measure that the times of `inspect` are told by.
import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'

const bytes = readFileSync(process.argv[2]!)
const text = new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'gb18030', { fatal: true }).decode(bytes)
console.log(text.length)
