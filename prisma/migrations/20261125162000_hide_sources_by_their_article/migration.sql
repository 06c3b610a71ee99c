-- A newsroom with thousands of closed articles: what lies on their shelves is hidden by the article it lies in, looked up
-- where a row points to it, and no more by a list of every such source, which each statement made and each row ran through.

/* The restricted sources the current member is no named reader of. Those of closed articles are hidden with their article. */
CREATE FUNCTION restricted_sources() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(s.id), '{}') FROM source s
  WHERE s.newsroom_id = current_newsroom() AND s.access = 'RESTRICTED' AND s.created_by_id <> current_member() AND NOT EXISTS (
    SELECT FROM source_reader r
    WHERE r.newsroom_id = s.newsroom_id AND r.source_id = s.id AND r.member_id = current_member())
$$;
GRANT EXECUTE ON FUNCTION restricted_sources() TO verbatim_app;
CREATE INDEX "source_newsroom_id_access_idx" ON "source"("newsroom_id", "access");

-- what is linked to a source of another article is seen by whoever sees the source there
DO $$
DECLARE
  t text;
  seen constant text := 'newsroom_id = (SELECT current_newsroom()) AND article_id <> ALL ((SELECT hidden_articles())::uuid[])
    AND EXISTS (SELECT FROM source s WHERE s.newsroom_id = %1$I.newsroom_id AND s.id = source_id)';
BEGIN
  FOREACH t IN ARRAY ARRAY['evidence', 'also_said'] LOOP
    EXECUTE format('ALTER POLICY wall ON %1$I USING (' || seen || ') WITH CHECK (' || seen || ' AND member_id = (SELECT current_member()))', t);
  END LOOP;
END $$;

/* Every other wall as it was, in a form that is looked up by hash: a list in an array is run through row by row. */
DO $$
DECLARE
  wall record;
  -- as Postgres writes them down
  articles constant text := '<> ALL (( SELECT hidden_articles() AS hidden_articles)::uuid[])';
  sources  constant text := '<> ALL (( SELECT hidden_sources() AS hidden_sources)::uuid[])';
  form text;
BEGIN
  FOR wall IN SELECT tablename, policyname, qual, with_check FROM pg_policies WHERE schemaname = 'public'
    AND strpos(concat(qual, with_check), ' AS hidden_') > 0
  LOOP
    form := format('ALTER POLICY %I ON %I', wall.policyname, wall.tablename)
      || coalesce(' USING (' || wall.qual || ')', '') || coalesce(' WITH CHECK (' || wall.with_check || ')', '');
    form := replace(form, articles, 'NOT IN (SELECT unnest(hidden_articles()))');
    form := replace(form, sources, 'NOT IN (SELECT unnest(restricted_sources()))');
    EXECUTE form;
  END LOOP;
  IF EXISTS (SELECT FROM pg_policies WHERE schemaname = 'public' AND strpos(concat(qual, with_check), ' AS hidden_') > 0) THEN
    RAISE EXCEPTION 'a wall is still in its old form';
  END IF;
END $$;

CREATE OR REPLACE FUNCTION claims_contradicted_unseen(articles uuid[]) RETURNS TABLE (claim_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT e.claim_id FROM evidence e JOIN source s ON s.newsroom_id = e.newsroom_id AND s.id = e.source_id
  WHERE e.newsroom_id = current_newsroom() AND e.article_id = ANY (articles) AND e.article_id <> ALL ((SELECT hidden_articles())::uuid[])
    AND e.stance = 'CONTRADICTS'
    AND (s.article_id = ANY ((SELECT hidden_articles())::uuid[]) OR s.id = ANY ((SELECT restricted_sources())::uuid[]))
    AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.newsroom_id = e.newsroom_id AND w.evidence_id = e.id)
    AND NOT EXISTS (
      SELECT FROM verdict_evidence pin WHERE pin.newsroom_id = e.newsroom_id AND pin.evidence_id = e.id AND pin.verdict_id = (
        SELECT v.id FROM verdict v
        WHERE v.newsroom_id = e.newsroom_id AND v.claim_id = e.claim_id
          AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.newsroom_id = v.newsroom_id AND w.verdict_id = v.id)
        ORDER BY v.id DESC LIMIT 1))
$$;

CREATE OR REPLACE FUNCTION claims_translated_unseen(articles uuid[]) RETURNS TABLE (claim_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT e.claim_id FROM evidence e JOIN source s ON s.newsroom_id = e.newsroom_id AND s.id = e.source_id
  WHERE e.newsroom_id = current_newsroom() AND e.article_id = ANY (articles) AND e.article_id <> ALL ((SELECT hidden_articles())::uuid[])
    AND e.stance = 'SUPPORTS'
    AND (s.article_id = ANY ((SELECT hidden_articles())::uuid[]) OR s.id = ANY ((SELECT restricted_sources())::uuid[]))
    AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.newsroom_id = e.newsroom_id AND w.article_id = e.article_id AND w.evidence_id = e.id)
    AND is_unsigned_translation(e)
$$;

/* The paragraphs that share the most and rarest of the given words, best first, among those that the current member may
   read, outside of one article's shelf: the sources added to it, and those it is linked to. A word in more than 200 of these
   paragraphs says too little by itself: where fewer than three words say more, two together are asked for. How rare a word
   is, is counted in what the member may read. At most 8 words are looked up and 200 places given. Only the places: their
   words are read through the policies like any others. */
CREATE OR REPLACE FUNCTION find_in_archive(words text, besides uuid, most integer)
  RETURNS TABLE (source_id uuid, index integer, score double precision)
  LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 40 SET search_path = public, pg_temp SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
  room   constant uuid := current_newsroom();
  hidden constant uuid[] := hidden_articles();
  -- what a hidden article is linked to is nothing to tell, not even by leaving it out
  closed constant uuid[] := restricted_sources() || ARRAY(SELECT e.source_id FROM evidence e
    WHERE e.newsroom_id = room AND e.article_id = besides AND e.article_id <> ALL (hidden)
      AND NOT EXISTS (SELECT FROM withdrawal w
        WHERE w.newsroom_id = e.newsroom_id AND w.article_id = e.article_id AND w.evidence_id = e.id));
  keys   constant bigint[] := (archive_keys(room, left(words, 2000)))[1:8];
BEGIN
  IF room IS NULL OR keys IS NULL THEN RETURN; END IF;
  RETURN QUERY
  WITH alone AS MATERIALIZED (
    SELECT wanted.key, place.source_id, place.index, ln(1000.0 / place.count) AS worth
    FROM (SELECT DISTINCT key FROM unnest(keys) AS key) wanted CROSS JOIN LATERAL (
      SELECT near.source_id, near.index, count(*) OVER () AS count FROM (
        SELECT p.source_id, p.index FROM source_paragraph p
        WHERE archive_keys(p.newsroom_id, p.exact) @> ARRAY[wanted.key] AND p.newsroom_id = room
          AND p.article_id IS DISTINCT FROM besides AND p.article_id <> ALL (hidden) AND p.source_id <> ALL (closed)
        LIMIT 201) near) place
    WHERE place.count <= 200),
  together AS (
    SELECT place.source_id, place.index, ln(1000.0 / place.count) AS worth
    FROM (SELECT DISTINCT keys[i] AS one, keys[i + 1] AS other FROM generate_series(1, cardinality(keys) - 1) AS i
      WHERE (SELECT count(DISTINCT alone.key) FROM alone) < 3) wanted CROSS JOIN LATERAL (
      SELECT near.source_id, near.index, count(*) OVER () AS count FROM (
        SELECT p.source_id, p.index FROM source_paragraph p
        WHERE archive_keys(p.newsroom_id, p.exact) @> ARRAY[wanted.one, wanted.other] AND p.newsroom_id = room
          AND p.article_id IS DISTINCT FROM besides AND p.article_id <> ALL (hidden) AND p.source_id <> ALL (closed)
        LIMIT 201) near) place
    WHERE place.count <= 200)
  SELECT hit.source_id, hit.index, sum(hit.worth)::double precision
  FROM (SELECT alone.source_id, alone.index, alone.worth FROM alone UNION ALL SELECT * FROM together) hit
  GROUP BY hit.source_id, hit.index ORDER BY 3 DESC, 1, 2 LIMIT least(greatest(most, 0), 200);
END $$;

DROP FUNCTION hidden_sources();
