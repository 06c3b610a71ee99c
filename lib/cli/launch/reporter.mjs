// A reporter for node:test that prints one JSON object a line for each test, for `npm test` to count and to show.
import { inspect } from 'node:util'

export default async function* report(events) {
  const path = []
  for await (const { type, data } of events) {
    if (type === 'test:start') path.splice(data.nesting, path.length, data.name)
    if (type !== 'test:pass' && type !== 'test:fail') continue
    const result = judge(type, data)
    if (result) yield `${JSON.stringify({ name: nameOf(path, data), file: data.file, ...result })}\n`
  }
}

function judge(type, { name, file, skip, todo, details }) {
  const { error, type: kind } = details
  if (type === 'test:fail') {
    if (error?.failureType === 'subtestsFailed') return null // the failed tests speak for themselves
    return { outcome: 'failed', detail: inspect(error?.cause ?? error, { depth: 4 }) }
  }
  if (skip || todo) return { outcome: 'skipped', detail: reason(skip, todo) }
  if (kind === 'suite') return null
  if (name === file) return { outcome: 'failed', detail: 'The file holds no test.' }
  return { outcome: 'passed' }
}

function reason(skip, todo) {
  const given = [skip, todo].find((text) => typeof text === 'string' && text !== '')
  return given ?? 'no reason given'
}

const nameOf = (path, { nesting, name }) => [...path.slice(0, nesting), name].join(' › ')
