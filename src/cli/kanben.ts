#!/usr/bin/env node
// Words of the command line → one command. Exit codes: 0 done, 1 findings, 2 wrong use, 3 environment.
import { setFlagsFromString } from 'node:v8'
import { Command, CommanderError } from 'commander'
import { version } from '../root.js'
import { explain } from './explain.js'

// Our patterns are many, and each is asked of every line: they are compiled once, and not to bytecode before.
setFlagsFromString('--no-regexp-tier-up')

const program = new Command('kanben')
  .description('Raw text in, finished editions out: EPUB, PDF and a record of every change.')
  .version(version)
  // `archive restore` has a --version of its own.
  .enablePositionalOptions()
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error:/, 'kanben:')) })
  .addHelpText(
    'after',
    `
Examples:
  $ kanben publish article.txt                 EPUB, PDF, Markdown, records and report in editions/article/
  $ kanben publish 2026-03-14                  a folder of articles, or its edition.yaml, as one edition
  $ kanben init 2026-03-14                     the edition.yaml of that folder, to be corrected by hand
  $ kanben inspect article.txt                 what it sees and would repair; writes nothing
  $ kanben restore editions/article            the raw file again, from the clean text and the corrections
  $ kanben check book.epub                     findings for an EPUB, a PDF or a publication folder
  $ kanben archive add editions/article        the publication, kept on a shelf with all its versions
  $ kanben doctor                              browser, fonts, Node: what is there, what is missing, what to do`,
  )

/** Each is loaded only where it is asked for, or where all are: for help, or to say what there is. */
const commands: Record<string, () => Promise<Command>> = {
  publish: async () => (await import('./publish.js')).publishCommand(),
  init: async () => (await import('./init.js')).initCommand(),
  inspect: async () => (await import('./inspect.js')).inspectCommand(),
  restore: async () => (await import('./restore.js')).restoreCommand(),
  check: async () => (await import('./check.js')).checkCommand(),
  archive: async () => (await import('./archive/index.js')).archiveCommand(),
  doctor: async () => (await import('./doctor.js')).doctorCommand(),
}

const asked = process.argv[2] ?? ''
const wanted = Object.hasOwn(commands, asked) ? [asked] : Object.keys(commands)
for (const name of wanted) program.addCommand(inherit(await commands[name]!(), program))

/** Settings are inherited at once, so by each level in its turn. */
function inherit(command: Command, from: Command): Command {
  command.copyInheritedSettings(from)
  for (const below of command.commands) inherit(below as Command, command)
  return command
}

// A reader that has seen enough (`kanben inspect x --json | head`) is no error.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  process.exit(0)
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else process.exitCode = explain(error)
}
