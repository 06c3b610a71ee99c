import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { end, identify } from './processes.mjs'
import { Interrupted, Stop } from './stop.mjs'

const KEPT = 200_000 // characters of output kept for a report of failure, where a program may run for days

/**
 * Starts a program in a group of its own, so that Ctrl-C reaches the launcher alone and it decides in which order
 * things end. `claim` remembers the child for the case that the launcher is killed.
 */
export function start(command, args, { claim, keep = KEPT, ...options }) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options, detached: true })
  const failed = new Promise((_, reject) => child.once('error', reject))
  failed.catch(() => {})
  const known = identify(child.pid)
  if (child.pid) claim?.remember(known)
  const exited = new Promise((resolve) =>
    child.once('exit', (code, signal) => {
      if (child.pid) claim?.forget(known)
      resolve({ code, signal })
    }),
  )
  return {
    child,
    exited: Promise.race([exited, failed]),
    output: collect(child, keep),
    end: (how) => end(known, how),
  }
}

/** Runs a program to its end. Gives `{ code, output }`; an abort ends it and throws `Interrupted`. */
export async function run(command, args, { signal, onOutput, ...options }) {
  signal?.throwIfAborted()
  const running = start(command, args, options)
  if (onOutput) for (const stream of [running.child.stdout, running.child.stderr]) stream.on('data', onOutput)
  const stop = () => running.end()
  signal?.addEventListener('abort', stop, { once: true })
  const { code } = await running.exited
  signal?.removeEventListener('abort', stop)
  if (signal?.aborted) throw new Interrupted()
  return { code, output: running.output() }
}

/** The same for a step that must succeed: what it printed is shown only when it fails. */
export async function mustRun(what, command, args, options) {
  const { code, output } = await run(command, args, options)
  if (code !== 0) throw new Stop(`${what} failed (exit code ${code}).\n${output.trim()}`)
  return output
}

function collect(child, keep) {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (more) => {
      text = (text + more).slice(-keep)
    })
  }
  return () => stripVTControlCharacters(text)
}
