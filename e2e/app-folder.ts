import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

// What the app answers to, read from its folder: so that a page, handler or action nobody wrote a line for is seen.

const ROOT = path.resolve(import.meta.dirname, '..')
const APP = path.join(ROOT, 'app')

const files = readdirSync(APP, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .sort()
const isRouted = (file: string) => !file.split('/').some((part) => part.startsWith('_'))
const read = (file: string) => readFileSync(path.join(APP, file), 'utf8')
const addressOf = (file: string) => `/${path.posix.dirname(file)}`.replace(/\/\.$|\/\([^/]+\)/g, '') || '/'

/** Every page: `/articles/[id]`. */
export const listPages = (): string[] =>
  files.filter((file) => isRouted(file) && path.posix.basename(file) === 'page.tsx').map(addressOf)

/** Every route handler with its method: `GET /api/health`. */
export const listHandlers = (): string[] =>
  files
    .filter((file) => isRouted(file) && path.posix.basename(file) === 'route.ts')
    .flatMap((file) => methodsOf(read(file)).map((method) => `${method} ${addressOf(file)}`))

const methodsOf = (code: string) =>
  code
    .split('\n')
    .filter((line) => line.startsWith('export '))
    .flatMap((line) => line.match(/\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g) ?? [])

/** Every server action: `app/speakers/actions.ts addSpeaker`. */
export const listActions = (): string[] =>
  files
    .filter((file) => /\.tsx?$/.test(file) && /^['"]use server['"]/m.test(read(file)))
    .flatMap((file) => exportsOf(read(file)).map((name) => `app/${file} ${name}`))

const exportsOf = (code: string) =>
  [...code.matchAll(/^export (?:const|async function|function) (\w+)/gm)].map(([, name]) => name)

export interface ActionReference {
  readonly id: string
  /** the addresses of the pages it can be sent to */
  readonly pages: readonly string[]
}

/** How a browser calls each server action of the build that is being tested, by the name `listActions` gives it. */
export function readActionReferences(): Map<string, ActionReference> {
  const dist = path.join(ROOT, process.env.VERBATIM_DIST_DIR ?? '.next')
  const [manifest] = ['server', 'dev/server'].flatMap((folder) => {
    const found = parse(path.join(dist, folder, 'server-reference-manifest.json'))
    return found ? [found] : []
  })
  if (!manifest) throw new Error(`There is no build in ${dist}.`)
  return new Map(
    Object.entries(manifest.node).map(([id, { filename, exportedName, workers }]) => [
      `${filename} ${exportedName}`,
      { id, pages: Object.keys(workers).map((worker) => addressOf(worker.replace(/^app\//, ''))) },
    ]),
  )
}

interface Manifest {
  readonly node: Readonly<
    Record<string, { readonly filename: string; readonly exportedName: string; readonly workers: object }>
  >
}

function parse(file: string): Manifest | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
