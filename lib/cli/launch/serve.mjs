import { setTimeout as pause } from 'node:timers/promises'
import { start } from './run.mjs'
import { ROOT, TOOL } from './settings.mjs'
import { Interrupted, Stop } from './stop.mjs'

const PATIENCE = 60_000

/** Starts the built app and waits for its first answer. It is given the app's role alone, never the owner's. */
export async function serve(
  { port, host, distDir, address, appUrl, secret },
  { claim, signal, show = true },
) {
  const { MIGRATE_DATABASE_URL, ...inherited } = process.env
  const env = {
    ...inherited,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    VERBATIM_DIST_DIR: distDir,
    DATABASE_URL: appUrl,
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: address,
    PORT: String(port),
    HOSTNAME: host,
  }
  const args = [TOOL.next, 'start', '--port', String(port), '--hostname', host]
  const app = start(process.execPath, args, { cwd: ROOT, env, claim })
  try {
    await firstAnswer(`http://${forUrl(host)}:${port}/api/health`, app, signal)
  } catch (error) {
    await app.end()
    throw error
  }
  if (show) for (const stream of ['stdout', 'stderr']) app.child[stream].pipe(process[stream], { end: false })
  return app
}

async function firstAnswer(url, app, signal) {
  let ended
  app.exited.then((how) => {
    ended = how
  })
  for (const until = Date.now() + PATIENCE; ; await pause(25)) {
    if (signal?.aborted) throw new Interrupted()
    if (ended)
      throw new Stop(
        `The app ended at once (${ended.signal ?? `exit code ${ended.code}`}).\n${app.output().trim()}`,
      )
    const status = await ask(url)
    if (status !== null && status < 500) return
    if (Date.now() > until) {
      const state = status === null ? 'does not answer' : `answers ${status}`
      throw new Stop(`The app ${state} at ${url}.\n${app.output().trim()}`)
    }
  }
}

async function ask(url) {
  try {
    return (await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5000) })).status
  } catch {
    return null
  }
}

function forUrl(host) {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
