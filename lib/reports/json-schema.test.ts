import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { reportJsonSchema } from './json'

test('the schema that is published is the one reports are checked against', () => {
  const published = path.join(import.meta.dirname, '../../public/report.schema.json')
  assert.deepEqual(
    JSON.parse(readFileSync(published, 'utf8')),
    JSON.parse(JSON.stringify(reportJsonSchema())),
  )
})
