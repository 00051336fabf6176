// What is being done → a line that turns while somebody watches.

/** Nothing where standard error is no terminal; what turns is not even loaded then. */
export async function spin(text: string) {
  if (!process.stderr.isTTY) return undefined
  const { default: ora } = await import('ora')
  return ora({ stream: process.stderr }).start(text)
}
