// A function of one thing → the same, keeping its last answer: rule after rule asks the same of a text that none has changed.

/** `make`, with its last answer kept. For values that are not changed once they are made. */
export function last<From, To>(make: (from: From) => To): (from: From) => To {
  let kept: { from: From; to: To } | undefined
  return from => {
    if (kept?.from !== from) kept = { from, to: make(from) }
    return kept.to
  }
}
