// An edition on the shelf → a bag that says of itself what the edition's record says.
import { bag } from './archive/bag.js'
import { version as kanben } from './root.js'
import { recordOf } from './shelf-record.js'

/**
 * @param version the newest where none is named
 * @returns how many files are in it
 * @throws {Refusal} as `bag` does
 */
export async function bagOf(dir: string, to: string, version?: string): Promise<number> {
  const { publisher, title, identifier, description } = await recordOf(dir, version)
  return bag(dir, to, version, (id, name) => [
    ['Source-Organization', publisher],
    ['External-Description', [title, description].filter(Boolean).join('. ')],
    ['External-Identifier', identifier],
    ['Internal-Sender-Identifier', `${id} ${name}`],
    ['Bag-Software-Agent', `kanben ${kanben}`],
  ])
}
