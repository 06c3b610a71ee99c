// Runs a command-line tool on the database that npm start uses: the given one, or the embedded one, which is started
// for the time of the command when it is not running. usage: node lib/cli/with-database.mjs lib/cli/tool.ts [word…]
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { endLeftOver, takeClaim } from './launch/claim.mjs'
import { privateFolder, readSecrets } from './launch/secrets.mjs'
import { ROOT, readSettings, requireNode } from './launch/settings.mjs'
import { Stop, wordsOf } from './launch/stop.mjs'

process.exitCode = await main().catch((error) => {
  process.stderr.write(`${wordsOf(error)}\n`)
  return 1
})

async function main() {
  requireNode()
  const settings = readSettings(process.env)
  if (settings.given) return runTool(settings.given, settings)
  const { addressesOf, startServer } = await import('./launch/database.mjs')
  privateFolder(settings.dataDir)
  const secrets = readSecrets(settings.dataDir)
  const claim = takeClaim(path.join(settings.dataDir, 'running.json'), { address: 'a command line' })
  if (claim.holder) return runTool(addressesOf(runningServer(settings.dataDir), secrets), settings)
  await endLeftOver(claim.leftOver)
  const server = await startServer({ dataDir: settings.dataDir, secrets })
  try {
    return await runTool(server.addresses(), settings)
  } finally {
    await server.stop()
    claim.release()
  }
}

function runningServer(dataDir) {
  try {
    const [, , , port] = readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')
    return `postgresql://127.0.0.1:${Number(port)}`
  } catch {
    throw new Stop('Verbatim is just starting: try again in a moment.')
  }
}

async function runTool({ ownerUrl, appUrl }, { address, secret, dataDir }) {
  const env = {
    ...process.env,
    MIGRATE_DATABASE_URL: ownerUrl,
    DATABASE_URL: appUrl,
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: secret ?? readSecrets(dataDir).session,
  }
  const args = ['--conditions=react-server', '--import', 'tsx', ...process.argv.slice(2)]
  const tool = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' })
  // Ctrl-C reaches the tool by the terminal; what was started for it is stopped when it has ended
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => tool.kill())
  return new Promise((resolve) => tool.once('exit', (code) => resolve(code ?? 1)))
}
