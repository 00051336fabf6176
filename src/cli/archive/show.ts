// kanben archive show ID → what an edition is, what stands in it, and the files that are kept of it.
import { Command } from 'commander'
import pc from 'picocolors'
import type { Inventory } from '../../archive/inventory.js'
import type { EditionRecord } from '../../write/read-records.js'
import { oneLine } from '../explain.js'
import { rootOption } from './root-option.js'

interface Flags {
  root?: string
  version?: string
  json?: true
}

export function showCommand(): Command {
  return new Command('show')
    .description('an edition: its articles, its versions, and the files that are kept of it')
    .argument('<id>', 'edition, or a part of its id that no other has')
    .addOption(rootOption())
    .option('--version <v>', 'version, v1; the newest, where this is not said')
    .option('--json', 'print it as JSON')
    .action(async (id: string, { root, version, json }: Flags) => {
      const { find, shelfRoot } = await import('../../archive/shelf.js')
      const { readInventory } = await import('../../archive/inventory.js')
      const { recordOf } = await import('../../shelf-record.js')
      const { errataLines, errataOf } = await import('./errata.js')
      const shelf = shelfRoot(root)
      const place = await find(shelf, id)
      const inventory = await readInventory(place.dir)
      const record = await recordOf(place.dir, version)
      const shown = { ...place, version: version ?? inventory.head, record }
      if (!json) for (const line of lines(shown, inventory)) console.log(line)
      const errata = await errataOf(shelf, place.id, json)
      if (!json) for (const line of errataLines(errata, place.id)) console.log(line)
      else
        console.log(JSON.stringify({ ...shown, versions: Object.keys(inventory.versions), errata }, null, 2))
    })
}

interface Shown {
  id: string
  dir: string
  version: string
  record: EditionRecord
}

function lines({ id, dir, version, record }: Shown, { versions }: Inventory): string[] {
  const { created, message, user } = versions[version]!
  const said = [record.newspaper, record.issue, record.date, record.edition].filter(Boolean).join('  ')
  const kept = [created, user?.name, message].filter(Boolean).join('  ')
  return [
    pc.bold(oneLine(record.title ?? id)),
    ...(said ? [oneLine(said)] : []),
    pc.dim(oneLine(`${id}  ${version} of ${Object.keys(versions).length}  ${kept}`)),
    pc.dim(oneLine(dir)),
    '',
    ...articles(record),
    '',
    ...record.files.map(({ path, bytes }) => `${String(bytes).padStart(12)}  ${oneLine(path)}`),
  ]
}

function articles({ sections, articles }: EditionRecord): string[] {
  const line = ({ id, title }: (typeof articles)[number]): string => `${id.padStart(6)}  ${oneLine(title)}`
  if (sections.length === 0) return articles.map(line)
  return sections.flatMap(section => {
    const head = oneLine([section.page, section.title].filter(Boolean).join('  '))
    const own = articles.filter(({ id }) => section.articles.includes(id)).map(line)
    return head ? [pc.cyan(head), ...own] : own
  })
}
