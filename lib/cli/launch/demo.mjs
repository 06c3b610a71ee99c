import { readFileSync } from 'node:fs'
import { mustRun } from './run.mjs'
import { inRoot, ROOT } from './settings.mjs'

/** Fills a migrated, empty database with the demo newsroom, where everyone has this password. */
export async function seed({ ownerUrl, appUrl }, { password, secret, signal, claim }) {
  const args = ['--conditions=react-server', '--import', 'tsx', 'prisma/seed.ts']
  const env = {
    ...process.env,
    MIGRATE_DATABASE_URL: ownerUrl,
    DATABASE_URL: appUrl,
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: secret,
    VERBATIM_DEMO_PASSWORD: password,
  }
  await mustRun('The demo', process.execPath, args, { cwd: ROOT, env, signal, claim })
}

/** Who can sign in to the demo, for a person to read. */
export function demoSignIn(password) {
  const { members } = JSON.parse(readFileSync(inRoot('prisma/demo/newsroom.json'), 'utf8'))
  const widest = Math.max(...members.map(({ email }) => email.length))
  const lines = members.map(({ name, email, newsroomRole, articleRole }) => {
    const role = (articleRole ?? newsroomRole).toLowerCase()
    return `${email.padEnd(widest)}  ${name}, ${role}`
  })
  return ['The demo newsroom; sign in as', ...lines, `each with the password ${password}`, ''].join('\n')
}
