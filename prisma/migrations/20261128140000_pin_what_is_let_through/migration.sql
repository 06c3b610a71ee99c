-- A waiver lets through what it saw; a verdict stands on evidence that may lie in a source closed to whoever looks.

ALTER TABLE "waiver" ADD COLUMN "claim_version_id" UUID;
UPDATE "waiver" w SET "claim_version_id" = (
  SELECT v.id FROM claim_version v
  WHERE v.newsroom_id = w.newsroom_id AND v.article_id = w.article_id AND v.claim_id = w.claim_id AND v.revision_id = w.revision_id
    AND v.created_at <= w.created_at
  ORDER BY v.number DESC LIMIT 1);
DROP INDEX "waiver_newsroom_id_article_id_claim_id_idx";
CREATE INDEX "waiver_newsroom_id_article_id_claim_id_claim_version_id_idx" ON "waiver"("newsroom_id", "article_id", "claim_id", "claim_version_id");
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_newsroom_id_article_id_claim_id_claim_version_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "claim_id", "claim_version_id") REFERENCES "claim_version"("newsroom_id", "article_id", "claim_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

/* Whether a linked passage was last compared with other words, or as another speaker's, than the claim has now. */
CREATE FUNCTION is_compared_otherwise(linked evidence) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT coalesce((
    SELECT seen.kind <> newest.kind OR printed_words(seen.content) <> printed_words(newest.content)
      OR (SELECT c.name FROM cast_entry c WHERE c.newsroom_id = seen.newsroom_id AND c.id = seen.cast_entry_id)
        IS DISTINCT FROM (SELECT c.name FROM cast_entry c WHERE c.newsroom_id = newest.newsroom_id AND c.id = newest.cast_entry_id)
    FROM (SELECT f.claim_version_id FROM finding f
      WHERE f.newsroom_id = linked.newsroom_id AND f.article_id = linked.article_id AND f.evidence_id = linked.id ORDER BY f.id DESC LIMIT 1) last
    JOIN claim_version seen ON seen.newsroom_id = linked.newsroom_id AND seen.id = last.claim_version_id
    CROSS JOIN LATERAL (SELECT v.* FROM claim_version v
      WHERE v.newsroom_id = linked.newsroom_id AND v.claim_id = linked.claim_id ORDER BY v.number DESC LIMIT 1) newest), false)
$$;

/* Whether a claim has such a passage that supports it. Whoever may not read the source learns that there is one, and no more. */
CREATE FUNCTION rests_on_other_words(claim uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM evidence e
    WHERE e.newsroom_id = current_newsroom() AND e.claim_id = claim AND e.stance = 'SUPPORTS' AND e.article_id <> ALL (hidden_articles())
      AND e.article_id = (SELECT c.article_id FROM claim c WHERE c.newsroom_id = current_newsroom() AND c.id = claim)
      AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.newsroom_id = e.newsroom_id AND w.article_id = e.article_id AND w.evidence_id = e.id)
      AND is_compared_otherwise(e))
$$;

/* The claims for which something in a source hidden from the current member is otherwise than their verdict takes it:
   evidence it stands on was unlinked, or other words were compared with what supports it; or than whoever waived it knew:
   a contradiction was linked since. */
CREATE FUNCTION claims_changed_unseen(articles uuid[]) RETURNS TABLE (claim_id uuid, what text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH hidden AS (
    SELECT e.*, EXISTS (SELECT FROM withdrawal w
        WHERE w.newsroom_id = e.newsroom_id AND w.article_id = e.article_id AND w.evidence_id = e.id) AS is_unlinked
    FROM evidence e JOIN source s ON s.newsroom_id = e.newsroom_id AND s.id = e.source_id
    WHERE e.newsroom_id = current_newsroom() AND e.article_id = ANY (articles) AND e.article_id <> ALL ((SELECT hidden_articles())::uuid[])
      AND (s.article_id = ANY ((SELECT hidden_articles())::uuid[]) OR s.id = ANY ((SELECT restricted_sources())::uuid[])))
  SELECT DISTINCT h.claim_id, 'unlinked' FROM hidden h
  WHERE h.is_unlinked AND EXISTS (
    SELECT FROM verdict_evidence pin WHERE pin.newsroom_id = h.newsroom_id AND pin.evidence_id = h.id AND pin.verdict_id = (
      SELECT v.id FROM verdict v
      WHERE v.newsroom_id = h.newsroom_id AND v.article_id = h.article_id AND v.claim_id = h.claim_id
        AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.newsroom_id = v.newsroom_id AND w.verdict_id = v.id)
      ORDER BY v.id DESC LIMIT 1))
  UNION
  SELECT e.claim_id, 'compared otherwise' FROM hidden h JOIN evidence e ON e.newsroom_id = h.newsroom_id AND e.id = h.id
  WHERE NOT h.is_unlinked AND e.stance = 'SUPPORTS' AND is_compared_otherwise(e)
  UNION
  SELECT h.claim_id, 'contradicted since waived' FROM hidden h
  WHERE NOT h.is_unlinked AND h.stance = 'CONTRADICTS' AND h.created_at > (
    SELECT max(w.created_at) FROM waiver w
    WHERE w.newsroom_id = h.newsroom_id AND w.article_id = h.article_id AND w.claim_id = h.claim_id
      AND NOT EXISTS (SELECT FROM withdrawal back WHERE back.newsroom_id = w.newsroom_id AND back.waiver_id = w.id))
$$;

/* Whether a verdict stands on evidence in a source hidden from the current member, who cannot look at it and so cannot sign. */
CREATE FUNCTION stands_on_unseen(verdict uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM verdict_evidence pin
    JOIN evidence e ON e.newsroom_id = pin.newsroom_id AND e.id = pin.evidence_id
    JOIN source s ON s.newsroom_id = e.newsroom_id AND s.id = e.source_id
    WHERE pin.newsroom_id = current_newsroom() AND pin.verdict_id = verdict AND e.article_id <> ALL (hidden_articles())
      AND (s.article_id = ANY (hidden_articles()) OR s.id = ANY (restricted_sources())))
$$;
GRANT EXECUTE ON FUNCTION rests_on_other_words(uuid), claims_changed_unseen(uuid[]), stands_on_unseen(uuid) TO verbatim_app;

/* Nobody passes words that were not compared, and nobody signs what they cannot look at. */
CREATE FUNCTION refuse_unseen() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'verdict' AND (to_jsonb(NEW) ->> 'value') IN ('SAID_AS_PRINTED', 'SUPPORTED')
    AND rests_on_other_words((to_jsonb(NEW) ->> 'claim_id')::uuid) THEN
    RAISE EXCEPTION 'no words pass that were not compared with what supports them' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_TABLE_NAME = 'approval' AND stands_on_unseen((to_jsonb(NEW) ->> 'verdict_id')::uuid) THEN
    RAISE EXCEPTION 'nobody approves what stands on a source they cannot read' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER never_unseen BEFORE INSERT ON verdict FOR EACH ROW EXECUTE FUNCTION refuse_unseen();
CREATE TRIGGER never_unseen BEFORE INSERT ON approval FOR EACH ROW EXECUTE FUNCTION refuse_unseen();
