#!/usr/bin/env node
// Prisma's schema engine, as the Prisma CLI expects to find it (newline-delimited JSON-RPC on stdio), run from the
// engine's own npm WebAssembly build. The CLI otherwise downloads a native binary from a host that an air-gapped
// machine cannot reach. With PRISMA_SCHEMA_ENGINE_BINARY pointing here, `prisma generate`, `migrate dev`, `deploy`,
// `status`, `diff`, `reset`, `db push` and `db pull` were all seen to work (prisma 7.10.0, Postgres 15).
//   needs, exact: prisma 7.10.0 with @prisma/schema-engine-wasm@7.10.0-4.0edf323efd1d98336f3f0a68684b56f689b900d3 (the engine
//          that @prisma/engines-version of that prisma names); and @prisma/adapter-pg,
//          @prisma/driver-adapter-utils, pg (with its own pg-connection-string)
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { parse } from 'pg-connection-string'

const wasm = createRequire(import.meta.url)
  .resolve('@prisma/schema-engine-wasm')
  .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm')
const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { './schema_engine_bg.js': bindings })
bindings.__wbg_set_wasm(instance.exports)
instance.exports.__wbindgen_start()

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { datamodels: { type: 'string', multiple: true }, datasource: { type: 'string' } },
})
const url = flags.datasource && JSON.parse(flags.datasource).url

// The driver adapter does not map the catalog's one-byte "char" type, which schema introspection reads: as words, but for
// one column that it wants as a character (and without which it ends without a word where a table has a check).
const CATALOG_CHAR = 18
const TEXT = 25
const AS_CHARACTER = new Set(['constraint_type'])
class SchemaPg extends PrismaPg {
  constructor(config) {
    super(config)
    this.target = config
  }
  async connect() {
    return runScriptsWhole(readCharAsText(await super.connect()))
  }
  // The stock adapter drops the shadow database while its own pool still holds it open, which Postgres refuses.
  async connectToShadowDb() {
    const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`
    const main = await this.connect()
    await main.executeScript(`CREATE DATABASE "${database}"`)
    const shadow = await new SchemaPg({ ...this.target, database }).connect()
    const close = shadow.dispose.bind(shadow)
    shadow.dispose = async () => {
      await close()
      await main.executeScript(`DROP DATABASE "${database}" WITH (FORCE)`)
      await main.dispose()
    }
    return shadow
  }
}
function readCharAsText(adapter) {
  const performIO = adapter.performIO.bind(adapter)
  adapter.performIO = async (query) => {
    const result = await performIO(query)
    for (const field of result.fields ?? []) if (field.dataTypeID === CATALOG_CHAR) field.dataTypeID = TEXT
    return result
  }
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    const types = result.columnNames.map((name, i) => (AS_CHARACTER.has(name) ? ColumnTypeEnum.Character : result.columnTypes[i]))
    return { ...result, columnTypes: types }
  }
  return adapter
}

// The driver adapter cuts a migration at every semicolon, so also inside a function's body. Sent whole, Postgres reads it
// as it is written, and runs it in one transaction.
function runScriptsWhole(adapter) {
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script)
  }
  return adapter
}

// A panic of the engine happens outside of the call that caused it. Unanswered, the CLI would end at once, and well.
let asked = null
let panic = null
globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => { panic = message } }
process.on('uncaughtException', (error) => {
  const message = panic ?? error.stack
  send({ id: asked, error: { code: 4466, message, data: { is_panic: false, message, meta: null, error_code: null } } })
})

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)

if (positionals[0] === 'cli') await probeDatabase(positionals[1])
else await serve()
process.exit(0)

/** `cli can-connect-to-database` and `cli create-database`: exit code plus one JSON log line on failure. */
async function probeDatabase(command) {
  process.stderr.write('{}\n')
  const creating = command === 'create-database'
  const target = new URL(url)
  const client = new pg.Client({ connectionString: creating ? Object.assign(new URL(url), { pathname: '/postgres' }).href : url })
  try {
    await client.connect()
    if (creating) await client.query(`create database ${client.escapeIdentifier(decodeURIComponent(target.pathname.slice(1)))}`)
    await client.end()
  } catch (error) {
    const fields = { error_code: error.code === '3D000' ? 'P1003' : 'P1001', message: error.message }
    process.stderr.write(`${JSON.stringify({ level: 'ERROR', fields, target: 'schema_engine::logger' })}\n`)
    process.exit(1)
  }
}

async function serve() {
  const datamodels = flags.datamodels?.map((path) => [path, readFileSync(path, 'utf8')])
  // parsed, since a connectionString would win over the shadow database's name
  const adapter = bindMigrationAwareSqlAdapterFactory(new SchemaPg(parse(url)))
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => {}, adapter)
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line)
    if (!method) continue // the CLI's answer to our own `print`
    asked = id
    try {
      const result = await engine[method === 'getDatabaseVersion' ? 'version' : method](params)
      if (method === 'diff' && result.stdout != null) send({ id: `print-${id}`, method: 'print', params: { content: result.stdout } })
      send({ id, result: result ?? {} })
    } catch (error) {
      const data = { is_panic: false, message: explain(error, adapter.errorRegistry), meta: error.meta ?? null, error_code: error.code ?? null }
      send({ id, error: { code: 4466, message: data.message, data } })
    }
  }
}

/** The engine knows an error of the database by its number alone; its words stand in the adapter's registry. */
function explain(error, registry) {
  const message = String(error.message ?? error)
  return message.replaceAll(/External error id#(\d+)/g, (number, id) => {
    const { message: words, detail, hint, where } = registry.consumeError(Number(id))?.error ?? {}
    return words ? [words, detail, hint, where].filter(Boolean).join('\n') : number
  })
}
