// A reporter for node:test that prints one JSON object a line for each test, for `npm test` to count and to show.
import { inspect } from 'node:util'

const COUNT = /^\w+ [\d.]+$/

export default async function* report(events) {
  const path = []
  for await (const { type, data } of events) {
    if (type === 'test:start') path.splice(data.nesting, path.length, data.name)
    // on the lowest level the runner tells its own counts too
    if (type === 'test:diagnostic' && !(data.nesting === 0 && COUNT.test(data.message)))
      yield `${JSON.stringify({ name: 'told', outcome: 'told', detail: data.message })}\n`
    if (type !== 'test:pass' && type !== 'test:fail') continue
    const result = judge(type, data)
    if (result) yield `${JSON.stringify({ name: nameOf(path, data), file: data.file, ...result })}\n`
  }
}

function judge(type, { name, file, skip, todo, details }) {
  const { error, type: kind } = details
  if (type === 'test:fail') {
    if (error?.failureType === 'subtestsFailed') return null // the failed tests speak for themselves
    return { outcome: 'failed', detail: explain(error?.cause ?? error) }
  }
  if (skip || todo) return { outcome: 'skipped', detail: reason(skip, todo) }
  if (kind === 'suite' || name === file) return null // a file as a whole
  return { outcome: 'passed' }
}

// the runner's own frames say nothing of the failure
function explain(error) {
  const lines = inspect(error, { depth: 4 }).split('\n')
  return lines.filter((line) => !/^\s+at .*node:internal/.test(line)).join('\n')
}

function reason(skip, todo) {
  const given = [skip, todo].find((text) => typeof text === 'string' && text !== '')
  return given ?? 'no reason given'
}

const nameOf = (path, { nesting, name }) => [...path.slice(0, nesting), name].join(' › ')
