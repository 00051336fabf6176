// A tree → its nodes, one by one. For the steps that look at every node of every article: unist-util-visit defines a
// function for each node that it visits, which took half of the time of rendering.

/** A node that has children, of whatever kind. */
interface Parent<Child> {
  children: Child[]
}

/** Calls `seen` with each node that has children, parents first; it may give the node other children. */
export function walk<Child extends { type: string }>(
  parent: Parent<Child>,
  seen: (parent: Parent<Child>) => void,
): void {
  seen(parent)
  for (const child of parent.children) if ('children' in child) walk(child as unknown as Parent<Child>, seen)
}
