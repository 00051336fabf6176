// Names → UUIDs that other programs give them too.
import fc from 'fast-check'
import { v5 } from 'uuid'
import { expect, test } from 'vitest'
import { urlSpace, uuidOf } from '../src/uuid.js'

test('as the uuid package gives them, half a surrogate pair among them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.uuid(), (name, space) => {
      expect(uuidOf(name, space)).toBe(v5(new TextEncoder().encode(name), space))
    }),
  )
  expect(uuidOf('\ud800', urlSpace)).toBe(v5(new TextEncoder().encode('\ud800'), v5.URL))
})
