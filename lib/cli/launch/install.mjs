import { readFileSync } from 'node:fs'
import { inTurn } from './claim.mjs'
import { mustRun } from './run.mjs'
import { inRoot, ROOT } from './settings.mjs'
import { Stop } from './stop.mjs'

/** The locked packages, installed when they are missing or others than the lock file names. */
export async function install(announce, { signal, inUse }) {
  if (isInstalled()) return { note: 'packages as locked' }
  if (inUse)
    throw new Stop(`The packages have to be installed anew, and ${inUse} is using them: stop it first.`)
  announce('installing packages, about a minute')
  await inTurn(inRoot('.data/checkout.json'), async (claim) => {
    if (isInstalled()) return
    const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
    await mustRun('npm ci', 'npm', args, { cwd: ROOT, signal, claim, env: withoutNpm(process.env) })
  })
  return { note: 'packages installed' }
}

/** npm notes what it has installed, as the last thing it does; that is compared with the lock file. */
export function isInstalled() {
  const present = readPackages('node_modules/.package-lock.json')
  if (!present) return false
  const locked = readPackages('package-lock.json')
  const same = (name) =>
    present[name]?.version === locked[name].version && present[name]?.integrity === locked[name].integrity
  const wanted = Object.keys(locked).filter((name) => name !== '' && !locked[name].optional)
  const fits = ({ os }) => !os || os.includes(process.platform)
  return (
    wanted.every(same) &&
    Object.keys(present).every((name) => locked[name] && same(name) && fits(present[name]))
  )
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(inRoot(file), 'utf8')).packages
  } catch {
    return null
  }
}

// `npm start` hands its own settings down in the environment; `npm ci` is to read the project's afresh.
function withoutNpm(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^npm_(package|lifecycle|command)/.test(name)),
  )
}
