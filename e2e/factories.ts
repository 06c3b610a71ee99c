import { importArticle, putOnArticle } from '@/lib/articles/commands'
import { ArticleDetails } from '@/lib/articles/model'
import { type Actor, mintActor } from '@/lib/auth/actor'
import { hashPassword } from '@/lib/auth/password'
import type { ShownClaim } from '@/lib/claims/model/review'
import { readReview } from '@/lib/claims/queries'
import { connect, type Db } from '@/lib/db/client'
import type { ArticleRole, MemberRole, SourceKind } from '@/lib/db/generated/enums'
import { newId } from '@/lib/db/ids'
import { createMember, createNewsroom } from '@/lib/db/newsroom-factory'
import { ownerUrl } from '@/lib/env'
import { MAGAZINE, STYLED_TYPES } from '@/lib/matching/house-style'
import { readArticle } from '@/lib/readers/read-article'
import { readSource } from '@/lib/readers/read-source'
import { addSource } from '@/lib/sources/commands'
import { AddSource } from '@/lib/sources/model'
import { chooseStyle, saveStyle } from '@/lib/styles/commands'

// What a test begins with, made by the product's own commands: rows that no act of a person could leave prove nothing.

/** A member of a test's newsroom: can sign in, and can act without a browser. */
export interface Person {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly actor: Actor
}

const PASSWORD = 'correct horse battery staple'
const passwordHash = hashPassword(PASSWORD)
let opened: Db | undefined

/** Signed in as the owner, whom no wall binds: to make people and to look at rows, never to write what a person would. */
export function ownerDb(): Db {
  opened ??= connect(ownerUrl(), 2)
  return opened
}

export interface TestRoom<Name extends string> {
  readonly id: string
  readonly name: string
  readonly people: Readonly<Record<Name, Person>>
}

/** A newsroom of a test's own, with a member for each name: `{ checker: 'MEMBER' }` is called Checker. */
export async function makeNewsroom<Name extends string>(
  roles: Readonly<Record<Name, MemberRole>>,
): Promise<TestRoom<Name>> {
  const room = { name: `The Courier ${newId().slice(-6)}`, timeZone: 'Europe/London' }
  const id = await createNewsroom(ownerDb(), room)
  const people = {} as Record<Name, Person>
  for (const key of Object.keys(roles) as Name[]) {
    const name = `${key.charAt(0).toUpperCase()}${key.slice(1)}`
    people[key] = await makePerson({ ...room, id }, name, roles[key])
  }
  return { id, name: room.name, people }
}

async function makePerson(
  room: { id: string; name: string; timeZone: string },
  name: string,
  role: MemberRole,
): Promise<Person> {
  const email = `${name.toLowerCase()}.${newId().slice(-12)}@courier.example`
  const member = { newsroomId: room.id, name, email, role, passwordHash: await passwordHash }
  const { memberId, userId } = await createMember(ownerDb(), member)
  const actor = mintActor({
    newsroomId: room.id,
    newsroomName: room.name,
    timeZone: room.timeZone,
    memberId,
    userId,
    name,
    role,
  })
  return { name, email, password: PASSWORD, actor }
}

interface NewArticle {
  /** the first of them imports it */
  readonly people: readonly (readonly [Person, ArticleRole])[]
  readonly text: string
  readonly title?: string
  readonly access?: 'DESK' | 'RESTRICTED'
}

/** An article; gives its id. */
export async function makeArticle({ people, text, title, access = 'DESK' }: NewArticle): Promise<string> {
  const [[importer]] = people
  const read = readArticle({ name: 'draft.txt', bytes: bytesOf(text) })
  if (!read.ok) throw new Error(read.message)
  const details = ArticleDetails.parse({
    title: title ?? text.slice(0, text.indexOf('\n')),
    publicationDay: '2026-03-10',
    access,
    people: people.map(([{ actor }, role]) => ({ memberId: actor.memberId, role })),
  })
  const original = { name: 'draft.txt', mediaType: 'text/plain', bytes: bytesOf(text) }
  const { articleId } = await importArticle(importer.actor, details, { ...read, original })
  return articleId
}

interface NewSource {
  readonly articleId: string
  readonly title: string
  /** null where there is nothing to read: a tape with the writer */
  readonly text: string | null
  readonly kind?: SourceKind
  readonly access?: 'DESK' | 'RESTRICTED'
  /** of a restricted one, beside who adds it */
  readonly readers?: readonly Person[]
}

/** A source on an article's shelf; gives its id. */
export async function makeSource(
  by: Person,
  { text, kind = 'TRANSCRIPT_HUMAN', readers = [], ...more }: NewSource,
): Promise<string> {
  const input = AddSource.parse({ ...more, kind, readerIds: readers.map(({ actor }) => actor.memberId) })
  if (text === null) return (await addSource(by.actor, input, null)).sourceId
  const read = await readSource({ name: 'tape.txt', kind, bytes: bytesOf(text) })
  if (!read.ok) throw new Error(read.message)
  const original = { name: 'tape.txt', mediaType: 'text/plain', bytes: bytesOf(text) }
  return (await addSource(by.actor, input, { ...read, original })).sourceId
}

/** The newsroom lets every difference pass that keeps the sense, once it is named. */
export async function letWordsDiffer({ actor }: Person): Promise<void> {
  const rules = { ...MAGAZINE.rules }
  for (const type of STYLED_TYPES) rules[type] = 'allowed'
  const { styleId } = await saveStyle(actor, { styleId: null, version: null, name: 'Open house', rules })
  await chooseStyle(actor, { styleId })
}

export const joinArticle = (person: Person, articleId: string, role: ArticleRole) =>
  putOnArticle(person.actor, { articleId, memberId: person.actor.memberId, role })

/** The claim of an article in whose printed words these stand. */
export async function findClaim(as: Person, articleId: string, words: string): Promise<ShownClaim> {
  const { claims } = await readReview(as.actor, articleId)
  const found = claims.find((claim) => claim.content.some(([, , exact]) => exact.includes(words)))
  if (!found) throw new Error(`No claim of the article says “${words}”.`)
  return found
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
