// Loaded before the program: whatever would leave the machine is written down (to KANBEN_CALLS) and fails.
import { appendFileSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'

const require = createRequire(import.meta.url)
const refuse = what => () => {
  appendFileSync(process.env.KANBEN_CALLS, `${what}\n`)
  throw new Error(`no network: ${what}`)
}

const calls = {
  net: ['connect', 'createConnection'],
  tls: ['connect'],
  http: ['request', 'get'],
  https: ['request', 'get'],
  http2: ['connect'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6'],
}
for (const [name, functions] of Object.entries(calls)) {
  for (const each of functions) require(name)[each] = refuse(`${name}.${each}`)
}
require('node:dns').promises.lookup = refuse('dns.promises.lookup')
// A pipe to a browser is no connection: only Internet sockets are refused.
const { connect } = require('node:net').Socket.prototype
require('node:net').Socket.prototype.connect = function (...given) {
  const [options] = given.flat()
  return options?.path ? connect.apply(this, given) : refuse('net.Socket.connect')()
}
globalThis.fetch = refuse('fetch')
syncBuiltinESMExports()
