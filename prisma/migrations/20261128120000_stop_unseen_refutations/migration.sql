-- A source refutes a paraphrase for everybody, be it one that the checker cannot read.

/* Whether a linked passage, as last compared, has a number, a unit, a name, a “not” or an “if” otherwise than the print, or its
   words in another sense. */
CREATE FUNCTION is_refuting(linked evidence) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT coalesce((
    SELECT 'SENSE_CHANGED' = ANY (f.also || f.finding)
      OR EXISTS (SELECT FROM jsonb_array_elements(f.edits) edit WHERE edit ->> 'type' IN ('NUMBER', 'UNIT', 'NEGATION', 'NAME', 'CONDITION'))
    FROM finding f
    WHERE f.newsroom_id = linked.newsroom_id AND f.article_id = linked.article_id AND f.evidence_id = linked.id ORDER BY f.id DESC LIMIT 1), false)
$$;

/* Whether a claim has such a passage that supports it. Whoever may not read the source learns that there is one, and no more. */
CREATE FUNCTION is_refuted(claim uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM evidence e
    WHERE e.newsroom_id = current_newsroom() AND e.claim_id = claim AND e.stance = 'SUPPORTS' AND e.article_id <> ALL (hidden_articles())
      AND e.article_id = (SELECT c.article_id FROM claim c WHERE c.newsroom_id = current_newsroom() AND c.id = claim)
      AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.newsroom_id = e.newsroom_id AND w.article_id = e.article_id AND w.evidence_id = e.id)
      AND is_refuting(e))
$$;

/* The claims that have one in a source hidden from the current member: their verdict is stale for everybody then. */
CREATE FUNCTION claims_refuted_unseen(articles uuid[]) RETURNS TABLE (claim_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT e.claim_id FROM evidence e JOIN source s ON s.newsroom_id = e.newsroom_id AND s.id = e.source_id
  WHERE e.newsroom_id = current_newsroom() AND e.article_id = ANY (articles) AND e.article_id <> ALL ((SELECT hidden_articles())::uuid[])
    AND e.stance = 'SUPPORTS'
    AND (s.article_id = ANY ((SELECT hidden_articles())::uuid[]) OR s.id = ANY ((SELECT restricted_sources())::uuid[]))
    AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.newsroom_id = e.newsroom_id AND w.article_id = e.article_id AND w.evidence_id = e.id)
    AND is_refuting(e)
$$;
GRANT EXECUTE ON FUNCTION is_refuted(uuid), claims_refuted_unseen(uuid[]) TO verbatim_app;

CREATE OR REPLACE FUNCTION refuse_changed_sense() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (TG_TABLE_NAME = 'waiver' OR (to_jsonb(NEW) ->> 'value') = 'SAID_AS_PRINTED') AND changes_sense(NEW.claim_id) THEN
    RAISE EXCEPTION 'a changed sense is neither passed nor waived' USING ERRCODE = 'check_violation';
  END IF;
  IF (to_jsonb(NEW) ->> 'value') = 'SUPPORTED' AND is_refuted(NEW.claim_id) THEN
    RAISE EXCEPTION 'what a source refutes is not supported' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
