// `npm run conformance`: the field's own judges over whole books. Apart from `npm test`, for it installs them first.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/conformance/**/*.conformance.ts'],
    testTimeout: 1_200_000, // Ace takes up to a second for a chapter, and one book has 699.
    hookTimeout: 600_000,
  },
})
