// A line → words set apart: an epigraph or a saying with who said it below, or a pull quote.
import { type RoleRule, weigh } from '../sequence.js'

const quoted = /^(?:“[^“”]+”|「[^「」]+」|『[^『』]+』|"[^"]+")$/u
const dash = /^[-—–―─]{1,4}\s?\S/u

export const quote: RoleRule = {
  role: 'quote',
  propose(line, i, sheet) {
    const pulled = sheet.pulled.has(i)
    const next = sheet.lines[i + 1]
    const whole = quoted.test(line.text)
    const attributed = !!next && dash.test(next.text) && next.width <= 24 && next.ending === 'none'
    if (!pulled && !(whole && attributed)) return undefined
    return weigh(
      [4.5, 'is a sentence of the text, set apart', pulled],
      [1, 'stands in quotation marks', whole],
      [4, 'who said it stands below', whole && attributed],
    )
  },
  follows: { quote: -1 },
}
