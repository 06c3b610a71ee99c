import type { Actor } from '../auth/actor'
import type { ClaimKind } from '../db/generated/enums'
import type { Tx } from '../db/tenant'
import { notFound } from '../errors'
import type { Candidate } from '../matching/candidates'
import { orderNear } from '../matching/order-near'
import { dateTellings } from './date-tellings'
import type { AnchoredSpan, Telling } from './model'
import { type ClaimWords, printedWords } from './printed'

/** Which words are looked for: a claim's, or one of its fragments'. */
export interface Wanted {
  readonly claimId: string
  readonly fragmentIndex: number | null
}

/** As much of a claim as finding its words asks for. */
export interface Sought {
  readonly articleId: string
  readonly claim: ClaimWords
  /** the words that are looked for, without outer marks */
  readonly quote: string
  readonly speaker: string | null
  /** the day it was said on, as the article tells it: YYYY-MM-DD */
  readonly saidOn: string | null
}

interface SoughtRow {
  readonly articleId: string
  readonly publishedOn: string | null
  readonly kind: ClaimKind
  readonly content: readonly AnchoredSpan[]
  readonly fragments: readonly AnchoredSpan[]
  readonly speaker: string | null
  readonly language: string | null
  readonly telling: Telling | null
}

/** The claim as it stands, to be looked for; NOT_FOUND for one the actor cannot see. */
export async function loadSought(
  tx: Tx,
  { newsroomId, timeZone }: Actor,
  { claimId, fragmentIndex }: Wanted,
): Promise<Sought> {
  // one question instead of eight: somebody waits for each claim they come by
  const [row] = await tx.$queryRaw<SoughtRow[]>`
    SELECT c.article_id AS "articleId", a.publication_day::text AS "publishedOn", v.kind::text AS kind, v.content,
      (SELECT coalesce(json_agg(json_build_array(f.start, f."end", f.exact) ORDER BY f.index), '[]') FROM fragment f
        WHERE f.newsroom_id = v.newsroom_id AND f.claim_version_id = v.id) AS fragments,
      (SELECT e.name FROM cast_entry e WHERE e.newsroom_id = v.newsroom_id AND e.id = v.cast_entry_id) AS speaker,
      (SELECT r.language FROM run r
        WHERE r.newsroom_id = v.newsroom_id AND r.article_id = v.article_id AND r.revision_id = v.revision_id
        ORDER BY r.id DESC LIMIT 1) AS language,
      (SELECT p.telling FROM claim_version read JOIN proposal p ON p.newsroom_id = read.newsroom_id AND p.id = read.proposal_id
        WHERE read.newsroom_id = c.newsroom_id AND read.claim_id = c.id ORDER BY read.number DESC LIMIT 1) AS telling
    FROM claim c
    JOIN article a ON a.newsroom_id = c.newsroom_id AND a.id = c.article_id
    JOIN claim_version v ON v.newsroom_id = c.newsroom_id AND v.claim_id = c.id
    WHERE c.newsroom_id = ${newsroomId}::uuid AND c.id = ${claimId}::uuid ORDER BY v.number DESC LIMIT 1`
  if (!row) throw notFound()
  const { articleId, publishedOn, language, speaker, ...claim } = row
  const [{ saidOn }] = await dateTellings([{ telling: row.telling, saidOn: null as string | null }], {
    publishedOn,
    language,
    zone: timeZone,
  })
  return { articleId, claim, quote: printedWords(claim, fragmentIndex), speaker, saidOn }
}

/** Candidates, those of like strength by speaker and day; `happenedAt` is of a candidate's source, `zone` the newsroom's. */
export function orderSought(
  candidates: readonly Candidate[],
  { speaker, saidOn }: Sought,
  happenedAt: (candidate: Candidate) => Date | null,
  zone: string,
): Candidate[] {
  const days = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  return orderNear(
    candidates,
    (candidate) => {
      const at = happenedAt(candidate)
      return {
        score: candidate.score,
        speaker: candidate.paragraph.speaker,
        day: at && days.format(at),
      }
    },
    { speaker, day: saidOn },
  )
}
