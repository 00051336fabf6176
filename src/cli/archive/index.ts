// kanben archive COMMAND → the shelf: what is added to it, seen, proved, found and read.
import { Command } from 'commander'

/** In the order in which an archive is made and used; `--help` lists them so. */
const commands: (() => Command)[] = []

export function archiveCommand(): Command {
  const archive = new Command('archive').description(
    'a shelf of editions: add them, prove them, find and read them years later',
  )
  for (const command of commands) archive.addCommand(command())
  return archive
}
