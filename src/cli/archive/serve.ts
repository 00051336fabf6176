// kanben archive serve → the shelf's reading room in the browser of this machine.
import { Command } from 'commander'
import { Refusal } from '../../edition.js'
import { roomOf } from './room.js'
import { rootOption } from './root-option.js'

interface Flags {
  root?: string
  port: number
  language?: string
}

export function serveCommand(): Command {
  return new Command('serve')
    .description('the reading room at an address of this machine (127.0.0.1), which no other machine reaches')
    .addOption(rootOption())
    .option('--port <number>', 'port; 0 takes any that is free', portNumber, 8626)
    .option('--language <tag>', 'of what the room says itself (zh-Hans, en); else that of most editions')
    .action(async ({ root, port, language }: Flags) => {
      const [{ shelfRoot }, { keptRoom }, { serveRoom }] = await Promise.all([
        import('../../archive/shelf.js'),
        import('../../room/place.js'),
        import('../../archive/site/serve.js'),
      ])
      const shelf = shelfRoot(root)
      const out = await keptRoom(shelf, language)
      await roomOf(shelf, out, language)
      const { address } = await serveRoom(out, port)
      console.log(address)
      console.error('Ctrl-C ends it.')
    })
}

function portNumber(said: string): number {
  const port = Number(said)
  if (/^\d+$/u.test(said) && port < 65536) return port
  throw new Refusal(`--port: “${said}” is no port`, 'Use 0 to 65535.')
}
