// The stages of `npm test`. Each gives what it counted: `{ passed, failed, skipped }`, a text for every failure and a
// line for every skipped test and for what a test has to say.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { run } from './run.mjs'
import { inRoot, ROOT, TOOL } from './settings.mjs'
import { filesUnder } from './stale.mjs'

const DATABASE_TEST = /\.db\.test\.ts$/
const HOUSE = 'lib/house.test.ts'
const CONDITIONS = ['--conditions=react-server', '--import', 'tsx']

export const nothing = { passed: 0, failed: 0, skipped: 0, failures: [], remarks: [] }
export const failure = (text) => ({ ...nothing, failed: 1, failures: [text] })

/** A program that judges the whole at once counts as one test. */
async function judgement(args, options) {
  const { code, output } = await run(process.execPath, args, { cwd: ROOT, ...options })
  return code === 0 ? { ...nothing, passed: 1 } : failure(output.trim())
}

export const types = (options) => judgement([TOOL.tsc, '--noEmit'], options)
export const lint = (options) => judgement([TOOL.biome, 'check', '--colors=off'], options)
export const house = (options) => nodeTests([HOUSE], CONDITIONS, options)

export const unit = (options) =>
  nodeTests(
    testFiles((file) => !DATABASE_TEST.test(file) && file !== HOUSE),
    CONDITIONS,
    options,
  )
export const database = (options) =>
  nodeTests(
    testFiles((file) => DATABASE_TEST.test(file)),
    CONDITIONS,
    // a database each: in one that all of them fill the walls' queries take ten times as long
    { ...options, apart: true },
  )
export const launcher = (options) =>
  nodeTests(
    filesUnder('lib/cli/launch').filter((file) => file.endsWith('.launch.test.mjs')),
    [],
    options,
  )

const testFiles = (wanted) =>
  ['app', 'lib', 'prisma'].flatMap(filesUnder).filter((file) => /\.test\.tsx?$/.test(file) && wanted(file))

/** Files of node:test, in one process or each `apart` in its own. Their results come in a file, where nothing that a test prints can be taken for one. */
export async function nodeTests(all, flags, { only = () => true, apart = false, ...options }) {
  const files = all.filter(only).map((file) => path.resolve(ROOT, file))
  if (files.length === 0) return nothing
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-results-'))
  const report = path.join(folder, 'results.jsonl')
  const reporting = [
    `--test-reporter=${inRoot('lib/cli/launch/reporter.mjs')}`,
    `--test-reporter-destination=${report}`,
  ]
  try {
    const runner = apart ? '--test' : inRoot('lib/cli/launch/together.mjs')
    const args = [...flags, ...reporting, runner, ...files]
    const { code, output } = await run(process.execPath, args, { cwd: ROOT, ...options })
    const lines = existsSync(report) ? readFileSync(report, 'utf8').split('\n') : []
    return judged(
      lines.filter(Boolean).map((line) => JSON.parse(line)),
      files,
      code,
      output.trim(),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function judged(results, files, code, output) {
  const told = new Set(results.map(({ file }) => file))
  const silent = files.filter((file) => !told.has(file))
  const counted = count(results)
  // the runner itself failed: no result may be taken for a good one
  const why = [`The tests ended with exit code ${code}.`, output, ...counted.remarks].join('\n')
  const broken = code !== 0 && counted.failed === 0 ? [why] : []
  const empty = silent.map((file) => `${path.relative(ROOT, file)}: the file holds no test.`)
  return [...broken, ...empty].map(failure).reduce(merge, counted)
}

function count(results) {
  const by = (outcome) => results.filter((result) => result.outcome === outcome)
  const told = ({ name, file, detail }) =>
    `${name}${file ? ` (${path.relative(ROOT, file)})` : ''}\n${detail}`
  return {
    passed: by('passed').length,
    failed: by('failed').length,
    skipped: by('skipped').length,
    failures: by('failed').map(told),
    remarks: [
      ...by('skipped').map(({ name, detail }) => `skipped: ${name}: ${detail}`),
      ...by('told').map(({ detail }) => detail),
    ],
  }
}

export async function browser({ env, only = () => true, ...options }) {
  const specs = filesUnder('e2e/specs').filter((file) => file.endsWith('.spec.ts') && only(file))
  if (specs.length === 0) return nothing
  const report = inRoot('e2e/.results/report.json')
  rmSync(report, { force: true })
  const args = [
    TOOL.playwright,
    'test',
    '--config',
    'e2e/playwright.config.ts',
    '--reporter=line,json',
    ...specs,
  ]
  const settings = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, FORCE_COLOR: '0' }
  const { output } = await run(process.execPath, args, { cwd: ROOT, env: settings, ...options })
  return readPlaywright(report) ?? failure(output.trim())
}

function readPlaywright(file) {
  let report
  try {
    report = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
  const results = report.suites.flatMap((suite) => specsOf(suite, [])).flatMap(outcomesOf)
  const broken = report.errors.map((error) => ({
    name: 'Playwright',
    outcome: 'failed',
    detail: error.message,
  }))
  return count([...results, ...broken])
}

function specsOf(suite, above) {
  const names = [...above, suite.title]
  const own = (suite.specs ?? []).map((spec) => ({ ...spec, names: [...names, spec.title] }))
  return [...own, ...(suite.suites ?? []).flatMap((inner) => specsOf(inner, names))]
}

function outcomesOf({ names, tests }) {
  return tests.map(({ status, annotations, results }) => {
    const name = names.join(' › ')
    if (status === 'skipped') {
      const why = annotations.map(({ description }) => description).filter(Boolean)
      return { name, outcome: 'skipped', detail: why.join('; ') || 'no reason given' }
    }
    if (status === 'expected') return { name, outcome: 'passed' }
    const errors = results.flatMap(({ errors: list }) => list.map(({ message, stack }) => stack ?? message))
    return { name, outcome: 'failed', detail: errors.join('\n\n') || status }
  })
}

export function merge(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    failures: [...a.failures, ...b.failures],
    remarks: [...a.remarks, ...b.remarks],
  }
}
