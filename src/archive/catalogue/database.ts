// The one place that imports SQLite: compiled to WebAssembly, it needs no compiler and no download, and reads real files.
import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'

// Compiled at once: function by function, as they are first called, takes longer in all, and most of it in the first question.
setFlagsFromString('--no-wasm-lazy-compilation')
// CommonJS whose exports Node cannot see.
const sqlite = createRequire(import.meta.url)('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm')
setFlagsFromString('--wasm-lazy-compilation')

export type Value = string | number | bigint | Uint8Array | null
export type Row = Record<string, Value>

/** What the catalogue needs of SQLite. Whole numbers are bound as such up to 2^53. */
export interface Database {
  exec(sql: string): void
  /** Statements are prepared once: their texts hold no values, and there are few of them. */
  run(sql: string, values?: Value[]): void
  all<T = Row>(sql: string, values?: Value[]): T[]
  get<T = Row>(sql: string, values?: Value[]): T | undefined
  close(): void
}

/** @throws {DatabaseError} where there is no such file, or it is no database */
export function openDatabase(path: string, options: { readOnly?: boolean } = {}): Database {
  const db = new sqlite.Database(path, options)
  const statements = new Map<string, ReturnType<typeof db.prepare>>()
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? db.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    exec: sql => db.exec(sql),
    run: (sql, values = []) => void prepared(sql).run(values),
    all: <T>(sql: string, values: Value[] = []) => prepared(sql).all(values) as T[],
    // Its `get` would leave the statement running, so that no transaction could end.
    get: <T>(sql: string, values: Value[] = []) => prepared(sql).all(values)[0] as T | undefined,
    close: () => {
      for (const statement of statements.values()) finalize(statement)
      db.close()
    },
  }
}

/** It throws again what the statement's last run threw. */
function finalize(statement: { finalize(): void }): void {
  try {
    statement.finalize()
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
  }
}

/** Whatever SQLite refuses: of a catalogue, which is ours alone, it says that the file is damaged. */
export const DatabaseError = sqlite.SQLite3Error
