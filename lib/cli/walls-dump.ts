/** `npm run walls:dump`: renews `lib/db/walls.dump.txt` from the migrated database, to be read and kept with a migration. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { connect } from '../db/client'
import { dumpWalls } from '../db/walls-dump'
import { ownerUrl } from '../env'

const owner = connect(ownerUrl(), 2)
const file = path.join(import.meta.dirname, '../db/walls.dump.txt')
await writeFile(file, await dumpWalls(owner))
await owner.$disconnect()
process.stdout.write(`${path.relative(process.cwd(), file)} says what the database says.\n`)
