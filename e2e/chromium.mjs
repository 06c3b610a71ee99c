// A browser for the tests, from whatever there is: Playwright's own, one of the system, or the one that comes inside an
// npm package. Nothing is downloaded. VERBATIM_BROWSER=playwright|system|npm allows only that one.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'

const MODULES = path.resolve(import.meta.dirname, '../node_modules')
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const KINDS = { playwright: ofPlaywright, system: ofSystem, npm: ofPackage }

/** The first browser that starts: `{ kind, executablePath, env }`. Throws a sentence when none does. */
export async function findChromium(only = process.env.VERBATIM_BROWSER) {
  const kinds = Object.entries(KINDS).filter(([kind]) => !only || kind === only)
  const tried = []
  for (const [kind, find] of kinds) {
    for (const candidate of await find()) {
      const said = whyNot(candidate)
      if (said === null) return { kind, ...candidate }
      tried.push(`  ${candidate.executablePath}: ${said}`)
    }
  }
  throw new Error(
    `No browser for the tests starts here. Install Chromium or Google Chrome.\n${tried.join('\n')}`,
  )
}

function ofPlaywright() {
  return [{ executablePath: chromium.executablePath(), env: {} }]
}

function ofSystem() {
  return PLACES.map((executablePath) => ({ executablePath, env: {} }))
}

async function ofPackage() {
  const folder = await unpacked()
  const executablePath = path.join(folder, 'chromium')
  const ownFonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') }
  const ownLibraries = { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') }
  return [
    { executablePath, env: ownFonts },
    { executablePath, env: { ...ownFonts, ...ownLibraries } },
  ]
}

/** Where the package's browser lies: unpacked once a version, and moved to its place when it is whole. */
async function unpacked() {
  const { version } = JSON.parse(readFileSync(path.join(MODULES, '@sparticuz/chromium/package.json'), 'utf8'))
  const folder = path.join(MODULES, '.cache', `chromium-${version}`)
  if (existsSync(folder)) return folder
  const draft = `${folder}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  await unpackInto(draft)
  renameSync(draft, folder)
  return folder
}

// The package unpacks into the folder for temporary files and takes whatever browser lies there already for its own;
// its libraries it unpacks only where it believes to run at Amazon.
async function unpackInto(folder) {
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' })
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    packed.setGraphicsMode = false
    await packed.executablePath()
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  }
}

/** null when it starts, else what is wrong. */
function whyNot({ executablePath, env }) {
  if (!existsSync(executablePath)) return 'not there'
  const { status, error, stderr } = spawnSync(executablePath, ['--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  })
  if (status === 0) return null
  return error?.message ?? (stderr.trim().split('\n').at(-1) || 'does not start')
}
