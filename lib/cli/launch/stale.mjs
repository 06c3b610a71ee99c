// Whether something made from files is older than the files. Contents are compared, never times: a checkout, a copy
// and an unpacked archive all set new times.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './settings.mjs'

/** One hash over the names and contents of files and of folders' files, as far as `counts` lets them in. */
export function hashOf(entries, counts = () => true) {
  const hash = createHash('sha256')
  for (const file of entries.flatMap(filesUnder).filter(counts)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(ROOT, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** Paths from the root of the checkout, in a fixed order; nothing for what does not exist. */
export function filesUnder(entry) {
  let inside
  try {
    inside = readdirSync(path.join(ROOT, entry), { withFileTypes: true })
  } catch (error) {
    if (error.code === 'ENOTDIR') return [entry]
    if (error.code === 'ENOENT') return []
    throw error
  }
  return inside
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const file = `${entry}/${item.name}`
      return item.isDirectory() ? filesUnder(file) : [file]
    })
}
