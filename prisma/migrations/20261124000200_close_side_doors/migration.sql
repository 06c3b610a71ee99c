-- Rows that hung on something hidden could still be seen, and two kinds of row could be written in another's name.

-- A pin or a withdrawal of evidence in a restricted source told that there is one, and, by its hash, let somebody test a
-- guess at the words. To those who may not read the source neither is there.
DROP POLICY wall ON verdict_evidence;
CREATE POLICY wall ON verdict_evidence USING (
  newsroom_id = (SELECT current_newsroom()) AND article_id <> ALL ((SELECT hidden_articles())::uuid[])
  AND EXISTS (SELECT FROM evidence e WHERE e.newsroom_id = verdict_evidence.newsroom_id AND e.id = evidence_id));

DROP POLICY wall ON withdrawal;
CREATE POLICY wall ON withdrawal USING (
  newsroom_id = (SELECT current_newsroom()) AND article_id <> ALL ((SELECT hidden_articles())::uuid[])
  AND (evidence_id IS NULL OR EXISTS (SELECT FROM evidence e WHERE e.newsroom_id = withdrawal.newsroom_id AND e.id = evidence_id)))
WITH CHECK (
  newsroom_id = (SELECT current_newsroom()) AND article_id <> ALL ((SELECT hidden_articles())::uuid[])
  AND (evidence_id IS NULL OR EXISTS (SELECT FROM evidence e WHERE e.newsroom_id = withdrawal.newsroom_id AND e.id = evidence_id))
  AND member_id = (SELECT current_member()));

-- A claim's version and a cast entry are the machine's or one's own.
DROP POLICY wall ON claim_version;
CREATE POLICY wall ON claim_version
  USING (newsroom_id = (SELECT current_newsroom()) AND article_id <> ALL ((SELECT hidden_articles())::uuid[]))
  WITH CHECK (newsroom_id = (SELECT current_newsroom()) AND article_id <> ALL ((SELECT hidden_articles())::uuid[])
    AND (member_id IS NULL OR member_id = (SELECT current_member())));

DROP POLICY wall ON cast_entry;
CREATE POLICY wall ON cast_entry
  USING (newsroom_id = (SELECT current_newsroom()) AND article_id <> ALL ((SELECT hidden_articles())::uuid[]))
  WITH CHECK (newsroom_id = (SELECT current_newsroom()) AND article_id <> ALL ((SELECT hidden_articles())::uuid[])
    AND (member_id IS NULL OR member_id = (SELECT current_member())));

-- What an event says is written with the event, by whoever sees it: not afterwards, where it was purged, by anybody.
DROP POLICY wall ON event_payload;
CREATE POLICY wall ON event_payload
  USING (newsroom_id = (SELECT current_newsroom()) AND EXISTS (SELECT FROM event e
    WHERE e.newsroom_id = event_payload.newsroom_id AND e.chain_id = event_payload.chain_id AND e.sequence = event_payload.sequence))
  WITH CHECK (newsroom_id = (SELECT current_newsroom()) AND EXISTS (SELECT FROM event e
    WHERE e.newsroom_id = event_payload.newsroom_id AND e.chain_id = event_payload.chain_id AND e.sequence = event_payload.sequence
      AND e.actor_id = (SELECT current_member())));

-- A check lets a NULL pass: these two held empty words off and let none at all through.
ALTER TABLE verdict DROP CONSTRAINT verdict_fix_needs_words, DROP CONSTRAINT verdict_uncheckable_needs_reason,
  ADD CONSTRAINT verdict_fix_needs_words CHECK (value <> 'FIX_NEEDED' OR coalesce(btrim(proposed_words), '') <> ''),
  ADD CONSTRAINT verdict_uncheckable_needs_reason CHECK (value <> 'CANNOT_BE_CHECKED' OR coalesce(btrim(reason), '') <> '');
