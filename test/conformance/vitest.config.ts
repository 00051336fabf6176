// `npm run conformance`: the field's own judges over whole books. Apart from `npm test`, for it installs them first.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/conformance/**/*.conformance.ts'],
    testTimeout: 180_000,
    hookTimeout: 600_000,
  },
})
