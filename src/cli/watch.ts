// kanben publish --watch INPUT → a preview after every change, the publication when the hand rests; until Ctrl-C.
import { join } from 'node:path'
import pc from 'picocolors'
import { Refusal } from '../edition.js'
import type { PublishOptions } from '../index.js'
import { explain } from './explain.js'
import { interruption } from './signals.js'

export async function watchInput(inputs: readonly string[], options: PublishOptions): Promise<void> {
  const [input, ...others] = inputs
  if (!input || input === '-' || others.length > 0)
    throw new Refusal('--watch: one file or folder, please', 'Watch each edition by itself.')
  const { watch } = await import('../watch.js')
  let first = true
  await watch(input, {
    ...options,
    signal: interruption(),
    onPreview({ dir, changed, took }) {
      const what = first ? join(dir, 'index.html') : changed.join(', ') || 'nothing new'
      first = false
      console.log(`${pc.green('✓')} preview in ${(took / 1000).toFixed(2)} s: ${what}`)
    },
    onPublished({ dir, findings }) {
      const errors = findings.filter(({ severity }) => severity === 'error')
      console.log(
        dir
          ? `${pc.green('✓')} ${dir}`
          : pc.red(`Not published: ${errors.map(({ message }) => message).join('; ')}`),
      )
    },
    onError: explain,
  })
}
