-- A claim can be linked to a source on another article's shelf, where it stays: nothing is copied, and nobody sees it who
-- could not see it there.

ALTER TABLE "evidence" DROP CONSTRAINT "evidence_newsroom_id_article_id_source_id_fkey";
CREATE INDEX "evidence_newsroom_id_source_id_idx" ON "evidence"("newsroom_id", "source_id");
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_newsroom_id_source_id_fkey" FOREIGN KEY ("newsroom_id", "source_id") REFERENCES "source"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

/* The sources the current member may not see: restricted ones they are no named reader of, and those of restricted articles
   they are not on. What is linked to such a source is hidden with it, whichever article it is linked in. */
CREATE OR REPLACE FUNCTION hidden_sources() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(s.id), '{}') FROM source s
  WHERE s.newsroom_id = current_newsroom() AND (
    s.article_id = ANY ((SELECT hidden_articles())::uuid[])
    OR s.access = 'RESTRICTED' AND s.created_by_id <> current_member() AND NOT EXISTS (
      SELECT FROM source_reader r
      WHERE r.newsroom_id = s.newsroom_id AND r.source_id = s.id AND r.member_id = current_member()))
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
  closed constant uuid[] := hidden_sources() || ARRAY(SELECT e.source_id FROM evidence e
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
