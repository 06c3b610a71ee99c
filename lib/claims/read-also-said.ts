import type { Actor } from '../auth/actor'
import { reading, type Tx } from '../db/tenant'
import { notFound } from '../errors'
import { alsoSaid } from '../matching/also-said'
import { mayBeVoiceOf, turnsOfVoice, voiceKey } from '../matching/same-voice'
import { indexShelf } from '../matching/shelf-index'
import { loadShelf, type Shelf } from '../sources/load-shelf'
import { describePlace } from '../sources/locator'
import { toParagraph } from '../sources/turn-select'
import { groupBy } from './group-by'
import { loadClaims } from './load'
import type { ClaimView } from './model'
import type { AlsoSaidView } from './model/said'
import { printedWords } from './printed'
import { viewClaims } from './view-claim'

/** Where on the article's shelf the speaker of a claim's evidence came back to it: the likeliest first, at most five. */
export async function readAlsoSaid(actor: Actor, claimId: string): Promise<AlsoSaidView[]> {
  const { newsroomId } = actor
  const [claim, heard] = await reading(actor, async (tx) => {
    const found = await tx.claim.findUnique({
      where: { newsroomId_id: { newsroomId, id: claimId } },
      select: { articleId: true },
    })
    if (!found) throw notFound()
    const [claim] = viewClaims(await loadClaims(tx, newsroomId, found.articleId, claimId))
    if (!claim) throw notFound()
    return [claim, await loadHeard(tx, { newsroomId, articleId: found.articleId }, [claim])] as const
  })
  return findAlsoSaid([claim], heard).get(claimId) ?? []
}

/** What the places are looked for in: the turns of those who speak in the claims' evidence, on the article's shelf. */
export async function loadHeard(
  tx: Tx,
  on: { newsroomId: string; articleId: string },
  claims: readonly ClaimView[],
): Promise<Shelf> {
  const speakers = new Set(askedOf(claims).map(({ said: [{ speaker }] }) => speaker))
  if (speakers.size === 0) return { sources: new Map(), turns: [] }
  return loadShelf(tx, on, (label) => [...speakers].some((speaker) => mayBeVoiceOf(speaker, label)))
}

/** The same for many claims of one article, by claim. It takes seconds for a long shelf: not for inside a transaction. */
export function findAlsoSaid(claims: readonly ClaimView[], heard: Shelf): Map<string, AlsoSaidView[]> {
  const rowOf = new Map(heard.turns.map((row) => [`${row.sourceId} ${row.index}`, row]))
  const paragraphs = heard.turns.map(toParagraph)
  const found = new Map<string, AlsoSaidView[]>()
  for (const asked of groupBy(askedOf(claims), ({ said }) => voiceKey(said[0])).values()) {
    const turns = indexShelf(turnsOfVoice(asked[0].said[0], paragraphs))
    for (const { claim, said } of asked)
      found.set(
        claim.id,
        alsoSaid(printedWords(claim, null), said, turns).flatMap(
          ({ place, turn, shared }): AlsoSaidView[] => {
            const row = rowOf.get(`${place.source} ${place.paragraph}`)
            const source = heard.sources.get(place.source)
            if (!row || !source) return []
            return [
              {
                sourceId: source.id,
                sourceTitle: source.title,
                span: [place.start, place.end],
                words: place.text,
                locator: describePlace(row),
                speaker: place.speaker,
                paragraph: place.paragraph,
                turn,
                shared,
              },
            ]
          },
        ),
      )
  }
  return found
}

/** The passages with a named voice that support a claim: where its speaker said it. */
const saidOf = ({ evidence }: ClaimView) =>
  evidence.flatMap(({ stance, span, words, speaker, sourceId }) =>
    stance === 'SUPPORTS' && span && words !== null && speaker !== null
      ? [{ source: sourceId, paragraph: -1, start: span[0], end: span[1], text: words, speaker }]
      : [],
  )

const askedOf = (claims: readonly ClaimView[]) =>
  claims
    .filter(({ state }) => state === 'LIVE')
    .map((claim) => ({ claim, said: saidOf(claim) }))
    .filter(({ said }) => said.length > 0)
