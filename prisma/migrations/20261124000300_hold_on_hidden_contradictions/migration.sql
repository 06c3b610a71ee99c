/* The claims that a source hidden from the current member contradicts, unanswered by the verdict that stands. A claim is
   held for everybody then: who may not read the source learns that something speaks against it, and no more. */
CREATE FUNCTION claims_contradicted_unseen(articles uuid[]) RETURNS TABLE (claim_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT e.claim_id FROM evidence e
  WHERE e.newsroom_id = current_newsroom() AND e.article_id = ANY (articles) AND e.article_id <> ALL (hidden_articles())
    AND e.source_id = ANY (hidden_sources()) AND e.stance = 'CONTRADICTS'
    AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.newsroom_id = e.newsroom_id AND w.evidence_id = e.id)
    AND NOT EXISTS (
      SELECT FROM verdict_evidence pin WHERE pin.newsroom_id = e.newsroom_id AND pin.evidence_id = e.id AND pin.verdict_id = (
        SELECT v.id FROM verdict v
        WHERE v.newsroom_id = e.newsroom_id AND v.claim_id = e.claim_id
          AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.newsroom_id = v.newsroom_id AND w.verdict_id = v.id)
        ORDER BY v.id DESC LIMIT 1))
$$;
GRANT EXECUTE ON FUNCTION claims_contradicted_unseen(uuid[]) TO verbatim_app;
