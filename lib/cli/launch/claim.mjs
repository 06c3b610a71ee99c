// One launcher at a time on one folder. The claim is a file that names the launcher, its address and every process it
// has started, so that whoever comes after a `kill -9` can tell what is left over and what is a stranger's.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { end, identify, isAlive } from './processes.mjs'

/**
 * Takes the folder for this process. Gives `{ holder }` when another launcher that is still alive has it.
 * `facts` are kept in the file for others to read.
 */
export function takeClaim(file, facts = {}) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const claim = { ...identify(process.pid), ...facts, children: [] }
  const previous = readClaim(file)
  if (previous && isAlive(previous)) return { holder: previous }
  setAside(file, previous)
  const draft = `${file}.${process.pid}`
  const save = () => writeFileSync(draft, JSON.stringify(claim), { mode: 0o600 })
  save()
  try {
    linkSync(draft, file) // fails if somebody else was quicker
  } catch (error) {
    rmSync(draft)
    if (error.code === 'EEXIST') return { holder: readClaim(file) ?? {} }
    throw error
  }
  rmSync(draft)
  const update = (change) => {
    change()
    save()
    renameSync(draft, file)
  }
  return {
    leftOver: previous?.children ?? [],
    remember: (child) => update(() => claim.children.push(child)),
    forget: (child) => update(() => claim.children.splice(claim.children.indexOf(child), 1)),
    release: () => rmSync(file, { force: true }),
  }
}

/** Ends what a launcher that was killed has left running. */
export async function endLeftOver(children) {
  const alive = children.filter(isAlive)
  await Promise.all(alive.map((child) => end(child)))
  return alive.length
}

/** Holds a short piece of work to one process at a time; the others wait. */
export async function inTurn(file, work) {
  let claim = takeClaim(file)
  for (; claim.holder; claim = takeClaim(file)) await pause(100)
  try {
    await endLeftOver(claim.leftOver)
    return await work(claim)
  } finally {
    claim.release()
  }
}

export function readClaim(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

// Of two launchers that find the same dead or damaged claim only one moves it away; the slower one may have taken the
// quicker one's new claim instead, and gives it back.
function setAside(file, dead) {
  const grave = `${file}.dead-${process.pid}`
  try {
    renameSync(file, grave)
    const taken = readClaim(grave)
    if (taken?.pid !== dead?.pid || taken?.birth !== dead?.birth) linkSync(grave, file)
  } catch {
    // there was none, or somebody else has moved it: taking the claim will tell
  }
  rmSync(grave, { force: true })
}
