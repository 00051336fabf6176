// What a check of a PDF finds, before it is told as a finding.

/** Finding id and message. */
export type Found = [id: string, message: string]

/** Of a line or a list, what fits into a message. */
export function excerpt(text: string, most = 12): string {
  const characters = [...text.trim()]
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most).join('')}…`
}
