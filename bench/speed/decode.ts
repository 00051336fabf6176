// What cannot be saved: read a file and decode it. The measure that the times of `inspect` are told by.
import { readFileSync } from 'node:fs'

const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(process.argv[2]!))
console.log(text.length)
