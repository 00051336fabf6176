// kanben archive COMMAND → the shelf: what is added to it, seen, proved, found and read.
import { Command } from 'commander'
import { addCommand } from './add.js'
import { diffCommand } from './diff.js'
import { duplicatesCommand } from './duplicates.js'
import { exportCommand } from './export.js'
import { listCommand } from './list.js'
import { logCommand } from './log.js'
import { restoreCommand } from './restore.js'
import { searchCommand } from './search.js'
import { serveCommand } from './serve.js'
import { showCommand } from './show.js'
import { siteCommand } from './site.js'
import { verifyCommand } from './verify.js'

/** In the order in which an archive is made and used; `--help` lists them so. */
const commands: (() => Command)[] = [
  addCommand,
  listCommand,
  showCommand,
  logCommand,
  diffCommand,
  restoreCommand,
  verifyCommand,
  exportCommand,
  searchCommand,
  duplicatesCommand,
  siteCommand,
  serveCommand,
]

export function archiveCommand(): Command {
  const archive = new Command('archive').description(
    'a shelf of editions: add them, prove them, find and read them years later',
  )
  for (const command of commands) archive.addCommand(command())
  return archive
}
