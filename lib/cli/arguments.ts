import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Exit codes of sysexits.h: called wrongly, given what cannot be read. */
export const EX_USAGE = 64
export const EX_DATAERR = 65

/** A command's options. `--help` prints how it is used and exits 0; an option there is not is named, and exits 64. */
export function readArguments<T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(`${usage}\n`)
    process.exit(0)
  }
  try {
    return parseArgs(config)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}\n`)
    process.exit(EX_USAGE)
  }
}
