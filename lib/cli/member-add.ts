/**
 * `npm run member:add -- --newsroom "The Courier" --zone Europe/London --name "Ann Orr" --email ann@courier.example [--role ADMIN]`
 * Makes a member, and the newsroom where there is none of that name: its first member has to be its ADMIN. Signs in as the
 * owner. The password of a new account is random, printed this once and kept nowhere.
 */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { hashPassword } from '../auth/password'
import { connect, type Db } from '../db/client'
import { createMember, createNewsroom } from '../db/newsroom-factory'
import { ownerUrl } from '../env'
import { AddMember } from '../members/model'
import { newPassword } from '../members/new-password'
import { isTimeZone, NewNewsroom } from '../newsrooms/model'

const USAGE =
  'npm run member:add -- --newsroom "The Courier" --zone Europe/London --name "Ann Orr" --email ann@courier.example [--role ADMIN|HEAD|MEMBER]'

const ADMIN_FIRST = 'The first member of a newsroom is its admin: add --role ADMIN.'

/** Something the operator can set right; said without a trace of calls. */
class Misuse extends Error {}

const Wanted = AddMember.extend({
  newsroom: NewNewsroom.shape.name,
  zone: z.string().refine(isTimeZone, 'Give a time zone like Europe/London.').optional(),
})

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof Misuse ? error.message : error}\n`)
  process.exitCode = 1
}

async function main(): Promise<void> {
  const wanted = readWanted()
  const owner = connect(ownerUrl(), 2)
  try {
    const newsroomId = await findOrMakeNewsroom(owner, wanted)
    await refuseMember(owner, newsroomId, wanted)
    const password = newPassword()
    const { name, email, role } = wanted
    const passwordHash = await hashPassword(password)
    const made = await createMember(owner, { newsroomId, name, email, role, passwordHash })
    process.stdout.write(`${name} is a member of ${wanted.newsroom} (${role}).\nSign in as ${email}`)
    process.stdout.write(
      made.hadAccount
        ? ' with the password of that account.\n'
        : `, password ${password}\nIt is shown this once.\n`,
    )
  } finally {
    await owner.$disconnect()
  }
}

function readWanted(): z.output<typeof Wanted> {
  const option = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      options: { newsroom: option, zone: option, name: option, email: option, role: option },
    })
    const parsed = Wanted.safeParse({ role: 'MEMBER', ...values })
    if (parsed.success) return parsed.data
    throw new Misuse(
      [...parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`), USAGE].join(
        '\n',
      ),
    )
  } catch (error) {
    throw error instanceof Misuse ? error : new Misuse(`${(error as Error).message}\n${USAGE}`)
  }
}

async function findOrMakeNewsroom(
  owner: Db,
  { newsroom: name, zone, role }: z.output<typeof Wanted>,
): Promise<string> {
  const found = await owner.newsroom.findMany({
    where: { name },
    select: { id: true, timeZone: true },
    take: 2,
  })
  if (found.length > 1) throw new Misuse(`There are several newsrooms called ${name}. Rename one first.`)
  const [newsroom] = found
  if (newsroom && zone && newsroom.timeZone !== zone)
    throw new Misuse(`${name} keeps the time of ${newsroom.timeZone}. Leave --zone out.`)
  if (newsroom) {
    await refuseWithoutAdmin(owner, newsroom.id, role)
    return newsroom.id
  }
  if (!zone) throw new Misuse(`There is no newsroom called ${name}. To make it, give its --zone.`)
  if (role !== 'ADMIN') throw new Misuse(ADMIN_FIRST)
  return createNewsroom(owner, { name, timeZone: zone })
}

async function refuseWithoutAdmin(owner: Db, newsroomId: string, role: string): Promise<void> {
  const admins = await owner.member.count({ where: { newsroomId, role: 'ADMIN', leftAt: null } })
  if (admins === 0 && role !== 'ADMIN') throw new Misuse(ADMIN_FIRST)
}

async function refuseMember(owner: Db, newsroomId: string, { email, newsroom }: z.output<typeof Wanted>) {
  const member = await owner.member.findFirst({
    where: { newsroomId, user: { email } },
    select: { name: true, leftAt: true },
  })
  if (!member) return
  throw new Misuse(
    member.leftAt
      ? `${email} is ${member.name}'s, who left ${newsroom}. An admin adds them again on the Members page.`
      : `${email} is ${member.name}'s, who is a member of ${newsroom} already.`,
  )
}
