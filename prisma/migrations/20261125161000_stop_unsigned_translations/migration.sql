-- A passing verdict stands on no translation that nobody has signed for, be its source one that the checker cannot read.

/* The words of a claim's spans, one after the other. */
CREATE FUNCTION printed_words(content jsonb) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT string_agg(span ->> 2, ' ' ORDER BY place) FROM jsonb_array_elements(content) WITH ORDINALITY AS spans (span, place)
$$;

/* Whether a linked passage is in another language than the print, as last compared, and nobody signs that it is translated
   rightly in the claim's words as they stand now. */
CREATE FUNCTION is_unsigned_translation(linked evidence) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT coalesce('TRANSLATED' = (
      SELECT f.finding FROM finding f
      WHERE f.newsroom_id = linked.newsroom_id AND f.article_id = linked.article_id AND f.evidence_id = linked.id ORDER BY f.id DESC LIMIT 1), false)
    AND NOT coalesce((
      SELECT t.checked AND printed_words(seen.content) = (
        SELECT printed_words(newest.content) FROM claim_version newest
        WHERE newest.newsroom_id = linked.newsroom_id AND newest.claim_id = linked.claim_id ORDER BY newest.number DESC LIMIT 1)
      FROM translation_check t JOIN claim_version seen ON seen.newsroom_id = t.newsroom_id AND seen.id = t.claim_version_id
      WHERE t.newsroom_id = linked.newsroom_id AND t.article_id = linked.article_id AND t.evidence_id = linked.id ORDER BY t.id DESC LIMIT 1), false)
$$;

/* Whether a claim has such a passage that supports it. Whoever may not read the source learns that there is one, and no more. */
CREATE FUNCTION rests_on_unsigned_translation(claim uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM evidence e
    WHERE e.newsroom_id = current_newsroom() AND e.claim_id = claim AND e.stance = 'SUPPORTS' AND e.article_id <> ALL (hidden_articles())
      AND e.article_id = (SELECT c.article_id FROM claim c WHERE c.newsroom_id = current_newsroom() AND c.id = claim)
      AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.newsroom_id = e.newsroom_id AND w.article_id = e.article_id AND w.evidence_id = e.id)
      AND is_unsigned_translation(e))
$$;

/* The claims that have one in a source hidden from the current member: their verdict is stale for everybody then. */
CREATE FUNCTION claims_translated_unseen(articles uuid[]) RETURNS TABLE (claim_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT e.claim_id FROM evidence e
  WHERE e.newsroom_id = current_newsroom() AND e.article_id = ANY (articles) AND e.article_id <> ALL (hidden_articles())
    AND e.source_id = ANY (hidden_sources()) AND e.stance = 'SUPPORTS'
    AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.newsroom_id = e.newsroom_id AND w.article_id = e.article_id AND w.evidence_id = e.id)
    AND is_unsigned_translation(e)
$$;
GRANT EXECUTE ON FUNCTION rests_on_unsigned_translation(uuid), claims_translated_unseen(uuid[]) TO verbatim_app;

/* An approval signs what its verdict says, so it is stopped by the same. */
CREATE FUNCTION refuse_unsigned_translation() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM verdict v
      WHERE v.newsroom_id = NEW.newsroom_id AND v.id = coalesce(to_jsonb(NEW) ->> 'verdict_id', to_jsonb(NEW) ->> 'id')::uuid
        AND v.value IN ('SAID_AS_PRINTED', 'SUPPORTED') AND rests_on_unsigned_translation(v.claim_id)) THEN
    RAISE EXCEPTION 'no translation passes that nobody has signed for' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER never_translated_unsigned AFTER INSERT ON verdict FOR EACH ROW EXECUTE FUNCTION refuse_unsigned_translation();
CREATE TRIGGER never_translated_unsigned AFTER INSERT ON approval FOR EACH ROW EXECUTE FUNCTION refuse_unsigned_translation();
