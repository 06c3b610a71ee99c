// What can be known of a process by its number. A number alone proves nothing: it is given to somebody else once its
// owner is gone. The number together with the moment of birth does.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const LINUX = existsSync('/proc/self/stat')
const START_TIME = 19 // of the fields after the name in /proc/<pid>/stat

/** When the process began, as text to compare; null when there is no such process, or only its remains. */
export function birthOf(pid) {
  if (!LINUX) return ps(pid, 'lstart=')
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const dead = fields[0] === 'Z' || fields[0] === 'X'
    return dead ? null : `${bootId()} ${fields[START_TIME]}`
  } catch {
    return null
  }
}

/** The command line, for a person to read. */
export function commandOf(pid) {
  if (!LINUX) return ps(pid, 'command=')
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || null
  } catch {
    return null
  }
}

/** Does this process work in this folder? Where the system does not tell, its command line has to name the folder. */
export function worksIn(pid, folder) {
  if (!LINUX) return commandOf(pid)?.includes(folder) ?? false
  try {
    return birthOf(pid) !== null && readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    return false
  }
}

/** @param {{ pid: number, birth: string | null }} known */
export const isAlive = ({ pid, birth }) => birth !== null && birthOf(pid) === birth

export const identify = (pid) => ({ pid, birth: birthOf(pid) })

/** Asks a process we know to end, with its group where it leads one, and makes it end when it does not. */
export async function end(known, { signal = 'SIGTERM', patience = 5000 } = {}) {
  if (!isAlive(known)) return
  send(known.pid, signal)
  if (await gone(known, patience)) return
  send(known.pid, 'SIGKILL')
  await gone(known, patience)
}

async function gone(known, patience) {
  for (const until = Date.now() + patience; Date.now() < until; await pause(20))
    if (!isAlive(known)) return true
  return false
}

function send(pid, signal) {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal)
      return
    } catch {}
  }
}

function bootId() {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return ''
  }
}

function ps(pid, field) {
  const { status, stdout } = spawnSync('ps', ['-o', field, '-p', String(pid)], { encoding: 'utf8' })
  return (status === 0 && stdout.trim()) || null
}
