// Runs test files in one process, one after the other: `node together.mjs FILE …`. A process for each costs seconds of
// start, which is more than most files need for their tests.
import { pathToFileURL } from 'node:url'

for (const file of process.argv.slice(2)) await import(pathToFileURL(file).href)
