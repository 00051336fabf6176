// Names of versions (OCFL 1.1, 3.3) → those that are proper, in order: v1, v2, … or all filled up to one length: v001, v002, …
import type { Tell } from './identity.js'

export function versionNames(names: string[], tell: Tell): string[] {
  if (names.length === 0) tell('E008')
  const proper = names.filter(name => isProper(name, tell)).sort((a, b) => numberOf(a) - numberOf(b))
  const [first] = proper
  if (first === undefined) return []
  if (numberOf(first) !== 1) tell('E009', first)
  if (first.startsWith('v0')) tell('W001')
  for (const [i, name] of proper.entries()) {
    const before = proper[i - 1]
    if (before !== undefined && numberOf(name) !== numberOf(before) + 1) tell('E010', `${before}, ${name}`)
    if (!isAlike(name, first)) {
      tell(first.startsWith('v0') && !name.startsWith('v0') ? 'E011' : 'E012', name)
      tell('E013', name)
    }
  }
  return proper
}

export function numberOf(version: string): number {
  return Number(version.slice(1))
}

function isProper(name: string, tell: Tell): boolean {
  if (!/^v\d{1,15}$/.test(name)) tell('E104', name)
  else if (numberOf(name) === 0) tell('E105', name)
  else return true
  return false
}

function isAlike(name: string, first: string): boolean {
  return first.startsWith('v0')
    ? name.startsWith('v0') && name.length === first.length
    : !name.startsWith('v0')
}
