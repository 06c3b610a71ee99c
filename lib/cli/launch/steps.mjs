const NAME = 12
const NOTE = 46

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

export function say(name, note = '') {
  process.stdout.write(`${`  ${name.padEnd(NAME)}${note}`.trimEnd()}\n`)
}

/**
 * Runs one step and prints what it did and how long it took. The work gets a function that announces something slow
 * before it begins, and returns `{ note, ...result }`.
 */
export async function step(name, work) {
  const since = performance.now()
  const result = await work((slow) => say(name, `${slow} …`))
  say(name, `${result.note.padEnd(NOTE)}${seconds(since).padStart(8)}`)
  return result
}
