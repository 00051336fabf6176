// `--rule name=value` → what it says of the rules. Shared by the commands that repair.
import { Option } from 'commander'
import { Refusal, type Switches } from '../edition.js'

export function ruleOption(): Option {
  return new Option(
    '--rule <name=value>',
    'switch a rule off (half-width-marks=off) or make it stricter (broken-paragraphs=0.9); may be repeated',
  ).argParser(collect)
}

function collect(said: string, before: Switches = {}): Switches {
  const [, name, value] = /^([^=]+)=(.+)$/su.exec(said) ?? []
  if (!name || !value) throw new Refusal(`--rule ${said}: no value`, 'Say name=off, or name=0.9.')
  return { ...before, [name.trim()]: readValue(value.trim()) }
}

/** What is neither `off` nor a number stays as it was said, for the check of all values to name it. */
function readValue(value: string): 'off' | number {
  const number = Number(value)
  return Number.isNaN(number) ? (value as 'off') : number
}

/** The option, checked before anything is opened. Loads the rules only where one is named. */
export async function rulesOf({ rule }: { rule?: Switches }): Promise<{ rules?: Switches }> {
  if (!rule) return {}
  const { checkRules } = await import('../read.js')
  checkRules(rule)
  return { rules: rule }
}
