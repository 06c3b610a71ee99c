/** An end of the launcher that the person at the keyboard can act on: printed as a sentence, without a stack. */
export class Stop extends Error {
  name = 'Stop'
}

/** Thrown by whatever was under way when Ctrl-C or SIGTERM arrived. */
export class Interrupted extends Error {
  name = 'Interrupted'
}
