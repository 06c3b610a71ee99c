// The rules of the house that a program can check. Sizes are told, never judged.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { preProcessFile } from 'typescript'

const ROOT = path.resolve(import.meta.dirname, '..')
const CODE = /\.(tsx?|mjs|js)$/
const TEST = /\.(test|spec)\.(tsx?|mjs)$/
const HELPS_TESTS = /^lib\/(db\/test-[^/]+|matching\/test-turn)(\.ts)?$/
const LONG = 250

type Floor = 'face' | 'office' | 'dock' | 'workshop'
const FLOORS: readonly Floor[] = ['face', 'office', 'dock', 'workshop']

const files = ['app', 'lib', 'prisma', 'e2e']
  .flatMap(filesUnder)
  .concat(['proxy.ts', 'next.config.js'].filter(exists))
const product = files.filter((file) => CODE.test(file) && floorOf(file) !== null)
const words = new Map(files.filter((file) => CODE.test(file)).map((file) => [file, read(file)]))

describe('the house', () => {
  it('imports go down the floors only', () => {
    const climbs = imports().filter(({ file, to }) => {
      const [from, target] = [floorOf(file), floorOf(to)]
      return from && target && FLOORS.indexOf(target) < FLOORS.indexOf(from)
    })
    assertNone(climbs.map(({ file, to }) => `${file} (${floorOf(file)}) imports ${to} (${floorOf(to)})`))
  })

  it('the product does not lean on its tools or tests', () => {
    const leaning = imports().filter(
      ({ to }) => /^(lib\/cli|e2e|prisma)\//.test(to) || TEST.test(to) || HELPS_TESTS.test(to),
    )
    assertNone(leaning.map(({ file, to }) => `${file} imports ${to}`))
  })

  it('each floor knows only its own packages', () => {
    const strange: Record<Floor, RegExp> = {
      face: /^(@prisma\/|pg$)/,
      office: /^(react|react-dom|next)(\/|$)/,
      dock: /^(react|next|next-auth|@prisma\/.*|pg)(\/|$)/,
      workshop: /^(node:|server-only$|(react|react-dom|next|next-auth|pg|@prisma\/.*)(\/|$))/,
    }
    const found = imports('packages').filter(({ file, to }) => {
      const floor = floorOf(file)
      const sessions = file.startsWith('lib/auth/') // NextAuth reads cookies through Next
      return floor && !(sessions && floor === 'office') && strange[floor].test(to)
    })
    assertNone(found.map(({ file, to }) => `${file} (${floorOf(file)}) imports ${to}`))
  })

  it('the workshop does no I/O and knows neither clock nor chance', () => {
    const impure =
      /\basync\b|\bawait\b|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(|\bcrypto\./
    const found = product
      .filter((file) => floorOf(file) === 'workshop')
      .flatMap((file) => linesOf(file, impure))
    assertNone(found)
  })

  it('no noun runs the commands of another', () => {
    const found = imports().filter(({ file, to }) => {
      const noun = /^lib\/([^/]+)\/commands(\/|$)/.exec(to)?.[1]
      return noun && file.startsWith('lib/') && !file.startsWith(`lib/${noun}/`)
    })
    assertNone(found.map(({ file, to }) => `${file} imports ${to}`))
  })

  it('only lib/env.ts reads the environment', () => {
    const readers = product.filter((file) => file !== 'lib/env.ts' && file !== 'next.config.js')
    assertNone(readers.flatMap((file) => linesOf(file, /\bprocess\.env\b/)))
  })

  it('only audit/write.ts opens a transaction that writes', () => {
    const inTenant = product.filter((file) => file !== 'lib/db/tenant.ts')
    const transactions = inTenant.flatMap((file) => linesOf(file, /\.\$transaction\(/))
    const writers = inTenant
      .filter((file) => file !== 'lib/audit/write.ts')
      .flatMap((file) => linesOf(file, /\bwriting\b.*from|\bwriting\(/))
    assertNone([...transactions, ...writers])
  })

  it('files are named in kebab-case, for what they export', () => {
    const part = /^(_?[a-z0-9]+(-[a-z0-9]+)*|\[(\.\.\.)?[a-z][a-zA-Z0-9]*\]|\([a-z-]+\)|@[a-z]+)$/
    const odd = files
      .filter((file) => !/\/[A-Z]+\.md$/.test(file))
      .filter((file) => {
        const [name = '', ...folders] = file.split('/').reverse()
        return !folders.every((folder) => part.test(folder)) || !part.test(name.split('.')[0] ?? '')
      })
    const vague = files.filter((file) => /(^|\/)(utils?|helpers?|commons?|misc|index)(\/|\.|$)/.test(file))
    assertNone([...odd.filter((file) => !file.startsWith('prisma/migrations/')), ...vague])
  })

  it('only Next and the settings of tools get default exports', () => {
    const wanted = /^(app\/|next\.config\.js$|.*\.config\.ts$|lib\/cli\/launch\/reporter\.mjs$)/
    const found = [...words.keys()].filter((file) => !wanted.test(file))
    assertNone(found.flatMap((file) => linesOf(file, /^export default\b|\bas default\b.*\bfrom\b/)))
  })

  it('the top level holds what was agreed', () => {
    const agreed =
      /^(package(-lock)?\.json|next\.config\.js|tsconfig\.json|app|prisma|lib|e2e|proxy\.ts|README\.md|LICENSE|public|\..*)$/
    const made = /^(node_modules|next-env\.d\.ts|.*\.tsbuildinfo)$/
    assertNone(readdirSync(ROOT).filter((name) => !agreed.test(name) && !made.test(name)))
  })

  it('all of it was read, and what has grown long is told', (t) => {
    for (const floor of FLOORS)
      assert.ok(
        product.some((file) => floorOf(file) === floor),
        `no file found: ${floor}`,
      )
    const length = (file: string) => (words.get(file) ?? '').split('\n').length
    const long = product.filter((file) => length(file) > LONG && !file.includes('/lexicon/'))
    for (const file of long) t.diagnostic(`${file}: ${length(file)} lines`)
  })
})

/** null for what stands beside the house: tools, tests, seeds. */
function floorOf(file: string): Floor | null {
  if (TEST.test(file) || /^(lib\/cli|e2e|prisma)\//.test(file) || HELPS_TESTS.test(file)) return null
  if (/^(app\/|proxy\b)/.test(file)) return 'face'
  // the schema's closed sets: words, though they lie beside the client
  if (/^lib\/db\/generated\/enums\b/.test(file)) return 'workshop'
  if (
    /^lib\/((text|extraction|matching|anchoring)\/|reports\/rows|errors\b|[^/]+\/(model|rules)(\.|\/|$))/.test(
      file,
    )
  )
    return 'workshop'
  if (/^lib\/reports\/(queries|commands)\b/.test(file)) return 'office'
  if (/^lib\/(readers|reports)\//.test(file)) return 'dock'
  return file.startsWith('lib/') && !/\.mjs$/.test(file) ? 'office' : null
}

/** What the product's files import: of each other, as paths from the root without an ending, or from packages. */
function imports(kind: 'files' | 'packages' = 'files'): { file: string; to: string }[] {
  return product.flatMap((file) =>
    preProcessFile(words.get(file) ?? '', true, true).importedFiles.flatMap(({ fileName }) => {
      const to = resolve(file, fileName)
      if (kind === 'packages') return to === null ? [{ file, to: fileName }] : []
      return to === null ? [] : [{ file, to }]
    }),
  )
}

function resolve(file: string, name: string): string | null {
  if (name.startsWith('@/')) return name.slice(2)
  return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : null
}

function linesOf(file: string, wanted: RegExp): string[] {
  const lines = (words.get(file) ?? '').split('\n')
  const isComment = (line: string) => /^\s*(\/\/|\/?\*)/.test(line)
  return lines.flatMap((line, at) =>
    wanted.test(line) && !isComment(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [],
  )
}

function filesUnder(folder: string): string[] {
  if (!exists(folder) || folder === 'lib/db/generated') return []
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    )
}

function exists(file: string): boolean {
  return statSync(path.join(ROOT, file), { throwIfNoEntry: false }) !== undefined
}

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8')
}

function assertNone(found: readonly string[]) {
  assert.equal(found.length, 0, `\n  ${found.join('\n  ')}\n`)
}
