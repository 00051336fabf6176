// playwright, loaded as what it is: when a CommonJS module is imported, Node first reads all of it for names, which takes a quarter of a second here.
import { createRequire } from 'node:module'

export const { chromium } = createRequire(import.meta.url)('playwright') as typeof import('playwright')
