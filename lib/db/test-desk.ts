import assert from 'node:assert/strict'
import { importArticle } from '../articles/commands'
import { ArticleDetails, type ReadText } from '../articles/model'
import type { Actor } from '../auth/actor'
import type { ErrorCode } from '../errors'
import { readArticle } from '../readers/read-article'
import { readSource } from '../readers/read-source'
import type { ReadSource } from '../sources/model'
import type { Db } from './client'
import type { Access, ArticleRole } from './generated/enums'

// What several database tests need: an article, a transcript, and how a stopped act and the history look from outside.

const asFile = (name: string, text: string) => ({
  original: { name, mediaType: 'text/plain', bytes: new TextEncoder().encode(text) },
})

export const ARTICLE = `Bridge to Close

By Ann Writer

The bridge will close on Monday, the mayor said.

“It is not safe,” Mayor Ada Finch told reporters. “We waited too long.”

The “miracle” bridge is 40 years old.
`

/** A draft as a person pastes it. */
export function testDraft(text: string): ReadText {
  const read = readArticle({ name: 'draft.txt', text })
  assert.ok(read.ok)
  return { ...read, ...asFile('draft.txt', text) }
}

/** An article that the first of `people` imports; its id. */
export async function testArticle(
  people: readonly (readonly [Actor, ArticleRole])[],
  access: Access = 'DESK',
  text = ARTICLE,
): Promise<string> {
  const [[importer]] = people
  const details = ArticleDetails.parse({
    title: 'Bridge to Close',
    access,
    people: people.map(([{ memberId }, role]) => ({ memberId, role })),
  })
  const { articleId } = await importArticle(importer, details, testDraft(text))
  return articleId
}

export const TRANSCRIPT = `REPORTER: Is it safe?

FINCH: It is not safe. We waited too long.
`

export async function testTranscript(text = TRANSCRIPT): Promise<ReadSource> {
  const read = await readSource({ name: 'tape.txt', kind: 'TRANSCRIPT_HUMAN', text })
  assert.ok(read.ok)
  return { ...read, ...asFile('tape.txt', text) }
}

/** The act is stopped by a rule with that code, and nothing is written: no line of history anywhere is new. */
export async function assertStopped(owner: Db, code: ErrorCode, act: () => Promise<unknown>): Promise<void> {
  const before = await owner.event.count()
  await assert.rejects(act, { name: 'DomainError', code })
  assert.equal(await owner.event.count(), before)
}

/** The newest entries of a chain, oldest first. */
export async function newestEvents(owner: Db, chainId: string, count: number) {
  const events = await owner.event.findMany({
    where: { chainId },
    select: {
      type: true,
      audience: true,
      actorId: true,
      subjectId: true,
      payload: { select: { payload: true } },
    },
    orderBy: { sequence: 'desc' },
    take: count,
  })
  return events.reverse().map(({ payload, ...event }) => ({ ...event, payload: payload?.payload }))
}
