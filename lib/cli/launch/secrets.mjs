import { randomBytes, randomInt } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Stop } from './stop.mjs'

const LEGIBLE = 'abcdefghjkmnpqrstuvwxyz23456789' // no 0 O, 1 l i

/** Makes a folder that only its owner can look into, and closes it where it stood open. */
export function privateFolder(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
}

export function writePrivate(file, text) {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text, { mode: 0o600 })
  renameSync(draft, file)
}

/** The passwords of this installation: made at random once, then kept. */
export function readSecrets(dataDir) {
  const file = path.join(dataDir, 'secrets.json')
  const kept = readJson(file)
  const secrets = {
    superuser: word(),
    owner: word(),
    app: word(),
    session: word(),
    demo: password(),
    ...kept,
  }
  if (Object.keys(secrets).length !== Object.keys(kept ?? {}).length)
    writePrivate(file, JSON.stringify(secrets, null, 2))
  return secrets
}

function readJson(file) {
  let text
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new Stop(
      `${file} is damaged. Put it back from a backup: without it the database beside it stays closed.`,
    )
  }
}

const word = () => randomBytes(24).toString('base64url')

/** Sixteen signs that can be read aloud: about 79 bits. */
function password() {
  const sign = () => LEGIBLE[randomInt(LEGIBLE.length)]
  return Array.from({ length: 4 }, () => Array.from({ length: 4 }, sign).join('')).join('-')
}
