import type { Actor } from '../auth/actor'
import { reading } from '../db/tenant'

/** How one version of an engine did, told by what people made of its proposals. */
export interface EngineRecord {
  readonly engine: string
  readonly version: string
  /** drafts it read */
  readonly drafts: number
  readonly proposed: number
  /** still claims that somebody corrected, accepted, judged or waived */
  readonly kept: number
  /** still claims that nobody has said anything of: neither right nor wrong */
  readonly open: number
  readonly dismissed: number
  /** whose words are others now than it proposed */
  readonly moved: number
  /** whose speaker is another now, or open */
  readonly renamed: number
  /** live claims that people added to drafts it had read */
  readonly added: number
}

/** So many drafts are counted, the newest first: older engines matter less, and the page stays quick. */
export const DRAFTS_COUNTED = 200

/**
 * The newest drafts that the actor may see, by engine version, the newest version first. What was moved and moved back
 * again counts for neither: what stands now is compared with what was proposed. A claim of a later draft counts there.
 */
export const listEngineRecords = (actor: Actor): Promise<EngineRecord[]> =>
  reading(
    actor,
    (tx) => tx.$queryRaw<EngineRecord[]>`
    WITH recent AS (
      SELECT id, article_id, revision_id, engine, engine_version FROM run
      WHERE newsroom_id = ${actor.newsroomId}::uuid ORDER BY id DESC LIMIT ${DRAFTS_COUNTED}),
    -- a version made from a proposal begins a stretch; what people made of it follows, up to the next proposal taken over
    versions AS (
      SELECT v.*, count(v.proposal_id) OVER (PARTITION BY v.claim_id, v.revision_id ORDER BY v.number) AS stretch
      FROM (SELECT DISTINCT article_id, revision_id FROM recent) draft
      JOIN claim_version v ON v.newsroom_id = ${actor.newsroomId}::uuid AND v.article_id = draft.article_id
        AND v.revision_id = draft.revision_id),
    stretches AS (
      SELECT claim_id, revision_id, stretch, bool_or(member_id IS NOT NULL) AS by_person, (array_agg(id ORDER BY number))[1] AS first_id, (array_agg(rule ORDER BY number))[1] AS first_rule,
        (array_agg(proposal_id ORDER BY number))[1] AS proposal_id, (array_agg(state ORDER BY number DESC))[1] AS state,
        (array_agg(content ORDER BY number DESC))[1] AS content,
        (array_agg(cast_entry_id ORDER BY number DESC))[1] AS cast_entry_id
      FROM versions GROUP BY claim_id, revision_id, stretch),
    proposed AS (
      SELECT r.engine, r.engine_version, count(DISTINCT r.id) AS drafts, count(p.id) AS proposed,
        count(*) FILTER (WHERE s.state = 'LIVE' AND signed.is) AS kept, count(*) FILTER (WHERE s.state = 'LIVE' AND NOT signed.is) AS open,
        count(*) FILTER (WHERE s.state = 'DISMISSED') AS dismissed,
        count(*) FILTER (WHERE s.state = 'LIVE' AND s.content <> p.content) AS moved,
        count(*) FILTER (WHERE s.state = 'LIVE' AND s.cast_entry_id IS DISTINCT FROM p.cast_entry_id) AS renamed
      FROM recent r
      LEFT JOIN proposal p ON p.newsroom_id = ${actor.newsroomId}::uuid AND p.article_id = r.article_id AND p.run_id = r.id
      -- what was accepted and taken back says nothing; what stands again because of that is counted once
      LEFT JOIN LATERAL (SELECT decision FROM run_decision d WHERE d.newsroom_id = ${actor.newsroomId}::uuid
        AND d.article_id = p.article_id AND d.proposal_id = p.id ORDER BY d.id DESC LIMIT 1) taken ON true
      LEFT JOIN (SELECT DISTINCT ON (proposal_id) * FROM stretches ORDER BY proposal_id, stretch DESC) s
        ON s.proposal_id = p.id AND taken.decision IS DISTINCT FROM 'OPEN'
      LEFT JOIN LATERAL (SELECT s.by_person OR coalesce(taken.decision = 'ACCEPTED', false)
        OR EXISTS (SELECT FROM verdict v WHERE v.newsroom_id = p.newsroom_id AND v.article_id = p.article_id AND v.claim_id = s.claim_id)
        OR EXISTS (SELECT FROM waiver w WHERE w.newsroom_id = p.newsroom_id AND w.article_id = p.article_id AND w.claim_id = s.claim_id)
        AS is) signed ON true
      GROUP BY r.engine, r.engine_version),
    added AS (
      SELECT r.engine, r.engine_version, count(*) AS added FROM stretches s
      JOIN LATERAL (SELECT engine, engine_version FROM recent WHERE revision_id = s.revision_id AND id < s.first_id
        ORDER BY id DESC LIMIT 1) r ON true
      WHERE s.proposal_id IS NULL AND s.first_rule = 'added-by-person' AND s.state = 'LIVE'
      GROUP BY r.engine, r.engine_version)
    SELECT p.engine, p.engine_version AS version, p.drafts::int, p.proposed::int, p.kept::int, p.open::int, p.dismissed::int, p.moved::int,
      p.renamed::int, coalesce(a.added, 0)::int AS added
    FROM proposed p LEFT JOIN added a ON a.engine = p.engine AND a.engine_version = p.engine_version
    ORDER BY p.engine, string_to_array(regexp_replace(p.engine_version, '[^0-9.]', '', 'g'), '.')::int[] DESC`,
  )
