/** An end of the launcher that the person at the keyboard can act on: printed as a sentence, without a stack. */
export class Stop extends Error {
  name = 'Stop'
}

/** Thrown by whatever was under way when Ctrl-C or SIGTERM arrived. */
export class Interrupted extends Error {
  name = 'Interrupted'
}

const CLOSED = new Set(['EACCES', 'EPERM', 'EROFS'])

/** What to tell the person: a sentence where they can do something about it, else all that helps to find a bug. */
export function wordsOf(error) {
  if (error instanceof Stop) return error.message
  if (!CLOSED.has(error?.code) || !error.path) return error?.stack ?? String(error)
  return (
    `This user may not use ${error.path} (${error.code}). Start as the user who owns it, ` +
    'or name a folder of your own: VERBATIM_DATA_DIR=~/verbatim npm start'
  )
}
