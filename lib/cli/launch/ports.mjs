import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { commandOf } from './processes.mjs'
import { Stop } from './stop.mjs'

const LISTENING = '0A' // the state in /proc/net/tcp

/** A port that is free on the loopback address right now. */
export async function freePort() {
  const server = await listen(0, '127.0.0.1')
  const { port } = server.address()
  await close(server)
  return port
}

/** Free on every address a browser may mean by "localhost", and on the one that is asked for. */
export async function isFree(port, host) {
  for (const address of new Set(['127.0.0.1', '::1', host])) {
    try {
      await close(await listen(port, address))
    } catch (error) {
      if (error.code === 'EADDRINUSE') return false
      if (error.code === 'EACCES')
        throw new Stop(`This user may not open port ${port}. PORT=3001 npm start takes another.`)
      if (address === host) throw new Stop(`Cannot listen on ${host}: ${error.message}`)
    }
  }
  return true
}

/** Who listens there: "node server.js, process 4711"; null when the system does not say. */
export function holderOf(port) {
  const pid = process.platform === 'linux' ? pidByProc(port) : pidByLsof(port)
  return pid && `${commandOf(pid) ?? 'a process'} (process ${pid})`
}

function pidByProc(port) {
  const sockets = new Set(
    ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listeningInodes(table, port)),
  )
  for (const pid of readable('/proc').filter((name) => /^\d+$/.test(name))) {
    for (const fd of readable(`/proc/${pid}/fd`))
      if (sockets.has(target(`/proc/${pid}/fd/${fd}`))) return Number(pid)
  }
  return null
}

function listeningInodes(table, port) {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  try {
    return readFileSync(table, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[1]?.endsWith(wanted) && fields[3] === LISTENING)
      .map((fields) => `socket:[${fields[9]}]`)
  } catch {
    return []
  }
}

function pidByLsof(port) {
  const { stdout } = spawnSync('lsof', ['-nP', '-t', `-iTCP:${port}`, '-sTCP:LISTEN'], { encoding: 'utf8' })
  return Number.parseInt(stdout ?? '', 10) || null
}

function readable(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function target(link) {
  try {
    return readlinkSync(link)
  } catch {
    return ''
  }
}

const listen = (port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen({ port, host, exclusive: true }, () => resolve(server))
  })

const close = (server) => new Promise((resolve) => server.close(resolve))
