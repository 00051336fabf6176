// The shape of edition.yaml → schemas/edition.schema.json, by which editors complete its keys and mark mistakes.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { schema } from '../src/ingest/manifest/schema.js'
import { rules } from '../src/normalize/index.js'
import { root } from '../src/root.js'
import { schemaAddress } from '../src/write/manifest.js'

/** Draft 7 is what editors' YAML support reads best. */
export function editionSchema(): string {
  const written = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema, path }) => {
      if (jsonSchema.id === 'rules') jsonSchema.propertyNames = { enum: rules.map(({ id }) => id) }
      if (path.length === 0) jsonSchema.oneOf = [{ required: ['sections'] }, { required: ['articles'] }]
    },
  })
  const { $schema, ...said } = written
  return `${JSON.stringify({ $schema, $id: schemaAddress, ...said }, null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, 'schemas'), { recursive: true })
  writeFileSync(join(root, 'schemas/edition.schema.json'), editionSchema())
}
