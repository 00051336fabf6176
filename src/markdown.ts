// Name of a file → whether it says its structure itself, in Markdown.

export function isMarkdown(name: string): boolean {
  return /\.(md|markdown)$/i.test(name)
}
