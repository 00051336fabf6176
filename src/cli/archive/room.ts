// A shelf → its reading room, with what people see meanwhile; shared by `site` and `serve`.

import { Refusal } from '../../edition.js'
import type { Room } from '../../reading-room.js'
import { oneLine } from '../explain.js'

/** Editions that cannot be shown are told, and make the exit code 1. */
export async function roomOf(root: string, out: string, language?: string): Promise<Room> {
  if (language !== undefined) checkLanguage(language)
  const [{ default: ora }, { readingRoom }] = await Promise.all([
    import('ora'),
    import('../../reading-room.js'),
  ])
  const spinner = ora({ stream: process.stderr, isSilent: !process.stderr.isTTY }).start('reading the shelf')
  try {
    const room = await readingRoom(root, out, {
      ...(language && { language }),
      onEdition: (done, all) => {
        spinner.text = `${done} of ${all} editions`
      },
    })
    spinner.stop()
    for (const { why } of room.refused) console.error(`not shown: ${oneLine(why)}`)
    if (room.refused.length > 0) process.exitCode = 1
    return room
  } finally {
    spinner.stop()
  }
}

function checkLanguage(tag: string): void {
  try {
    Intl.getCanonicalLocales(tag)
  } catch {
    throw new Refusal(`--language: “${tag}” is no language tag`, 'Use a BCP 47 tag such as zh-Hans or en.')
  }
}
