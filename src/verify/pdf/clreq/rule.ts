// What a rule of Chinese typography has to go by, and what it says of a line.
import { excerpt } from '../found.js'
import type { Measure } from './measure.js'
import type { Paragraph, Printed } from './paragraphs.js'

export interface Setting extends Measure {
  paragraphs: Paragraph[]
}

/** Finding id, message, and how many lines or paragraphs it speaks of; of one where nothing is said. */
export type Broken = [id: string, message: string, count?: number]

/** A rule says what breaks it. */
export type Rule = (setting: Setting) => Broken[]

export function on({ page, text }: Printed, what: string): string {
  return `page ${page.label}: ${what}: “${excerpt(text)}”`
}

/** With the end of the line, where that is the point. */
export function onEnd({ page, text }: Printed, what: string): string {
  const characters = [...text.trim()]
  return `page ${page.label}: ${what}: “${characters.length > 12 ? '…' : ''}${characters.slice(-12).join('')}”`
}

/** A length in em, with at most two decimals. */
export function inEm(length: number, em: number): string {
  return `${Number((length / em).toFixed(2))} em`
}
