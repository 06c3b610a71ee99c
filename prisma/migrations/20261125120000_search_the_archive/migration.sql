-- The archive: where in all its sources a newsroom may have heard some words. Full-text operators are not leakproof, so
-- under a policy their indexes go unused; one function searches as the owner, and applies the walls itself.

/* The words of a text as numbers that mean something in one newsroom alone: what another newsroom keeps makes no word
   here more common, nor its search slower. Written as an expression, so that no search_path changes what it calls. */
CREATE FUNCTION archive_keys(newsroom uuid, words text) RETURNS bigint[] LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 2000
RETURN (SELECT array_agg(hashtextextended(word, uuid_hash_extended(newsroom, 0)))
  FROM unnest(regexp_split_to_array(lower(replace(replace(words, '’', ''), '''', '')), '[^[:alnum:]]+')) AS word WHERE word <> '');

-- An index on the expression: filled with the rows that are there and with each new one, and never apart from the words.
CREATE INDEX source_paragraph_archive ON source_paragraph USING gin (archive_keys(newsroom_id, exact));

/* The paragraphs that share the most and rarest of the given words, best first, among those that the current member may
   read, outside of one article's own shelf. A word in more than 200 of these paragraphs says too little by itself: where
   fewer than three words say more, two together are asked for. How rare a word is, is counted in what the member may
   read. At most 8 words are looked up and 200 places given. Only the places: their words are read through the policies
   like any others. */
CREATE FUNCTION find_in_archive(words text, besides uuid, most integer)
  RETURNS TABLE (source_id uuid, index integer, score double precision)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
  room   constant uuid := current_newsroom();
  hidden constant uuid[] := hidden_articles();
  closed constant uuid[] := hidden_sources();
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

GRANT EXECUTE ON FUNCTION archive_keys(uuid, text), find_in_archive(text, uuid, integer) TO verbatim_app;
