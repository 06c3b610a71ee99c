import path from 'node:path'
import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: path.join(import.meta.dirname, 'schema.prisma'),
  migrations: { path: path.join(import.meta.dirname, 'migrations') },
  // generating the client needs no database
  datasource: { url: process.env.MIGRATE_DATABASE_URL ?? 'postgresql://nobody@127.0.0.1:1/none' },
})
