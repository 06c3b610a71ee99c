-- Invariants, walls and grants. The roles exist already: the owner runs this, verbatim_app serves the product and
-- owns nothing. The owner is not bound by the policies (a forced policy would make its dumps silently empty).

-- ── Invariants ───────────────────────────────────────────────────────────────────────────────────────

ALTER TABLE paragraph        ADD CHECK ("start" >= 0 AND "start" < "end" AND index >= 0);
ALTER TABLE source_paragraph ADD CHECK ("start" >= 0 AND "start" < "end" AND index >= 0);
ALTER TABLE fragment         ADD CHECK ("start" >= 0 AND "start" < "end" AND index >= 0);
ALTER TABLE mark_proposal    ADD CHECK ("start" >= 0 AND "start" < "end");
ALTER TABLE mark_decision    ADD CHECK ("start" >= 0 AND "start" < "end"), ADD CHECK (btrim(reason) <> '');
ALTER TABLE revision         ADD CHECK (number > 0), ADD CHECK (text <> ''), ADD CHECK (text_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE file             ADD CHECK (size > 0), ADD CHECK (num_nonnulls(revision_id, source_id) = 1);
ALTER TABLE claim            ADD CHECK (number > 0), ADD CHECK (version > 0);
ALTER TABLE claim_version    ADD CHECK (number > 0), ADD CHECK ("start" >= 0),
  ADD CONSTRAINT claim_version_by_run_or_person CHECK (num_nonnulls(proposal_id, member_id) = 1);
ALTER TABLE cast_entry       ADD CONSTRAINT cast_entry_by_run_or_person CHECK (num_nonnulls(run_id, member_id) = 1);
ALTER TABLE proposal         ADD CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE source           ADD CHECK (num_nonnulls(text, text_hash) IN (0, 2));
ALTER TABLE evidence         ADD CONSTRAINT evidence_is_span_or_locator CHECK (
  btrim(locator) <> '' AND ((num_nonnulls("start", "end", exact) = 3 AND "start" >= 0 AND "start" < "end")
  OR num_nonnulls("start", "end", exact) = 0));
ALTER TABLE verdict
  ADD CONSTRAINT verdict_passing_needs_basis CHECK (value NOT IN ('SAID_AS_PRINTED', 'SUPPORTED') OR basis IS NOT NULL),
  ADD CONSTRAINT verdict_fix_needs_words CHECK (value <> 'FIX_NEEDED' OR btrim(proposed_words) <> ''),
  ADD CONSTRAINT verdict_uncheckable_needs_reason CHECK (value <> 'CANNOT_BE_CHECKED' OR btrim(reason) <> ''),
  ADD CONSTRAINT verdict_allegation_says_reply CHECK ((content = 'ALLEGATION') = (reply_sought IS NOT NULL));
ALTER TABLE approval         ADD CONSTRAINT approval_is_a_second_person CHECK (user_id <> verdict_user_id);
ALTER TABLE waiver           ADD CHECK (btrim(reason) <> '');
ALTER TABLE withdrawal       ADD CHECK (num_nonnulls(evidence_id, verdict_id, approval_id, waiver_id, sign_off_id) = 1);
ALTER TABLE note             ADD CHECK (btrim(body) <> ''),
  ADD CONSTRAINT note_legal_never_in_report CHECK (kind <> 'LEGAL' OR NOT in_report),
  ADD CONSTRAINT note_fix_proposes_words CHECK ((kind = 'FIX') = (proposed_words IS NOT NULL)),
  ADD CONSTRAINT note_query_is_owed CHECK ((kind = 'QUERY') = (owed_by_id IS NOT NULL));
ALTER TABLE note_resolution  ADD CHECK (btrim(reason) <> '');
ALTER TABLE event_chain      ADD CONSTRAINT event_chain_named_for_subject CHECK (id = coalesce(article_id, newsroom_id));
ALTER TABLE event            ADD CHECK (chain_id = coalesce(article_id, newsroom_id)), ADD CHECK (sequence > 0);

-- ── Who is asking ────────────────────────────────────────────────────────────────────────────────────
-- Each transaction of the app sets verbatim.newsroom and verbatim.member. Policies read them through these functions,
-- as (SELECT f()), so that a statement asks once and not once a row.

ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

/* The newsroom of the transaction; null unless newsroom and member are set and belong together. */
CREATE FUNCTION current_newsroom() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.newsroom_id FROM member m
  WHERE m.newsroom_id = nullif(current_setting('verbatim.newsroom', true), '')::uuid
    AND m.id = nullif(current_setting('verbatim.member', true), '')::uuid
    AND m.left_at IS NULL
$$;

CREATE FUNCTION current_member() RETURNS uuid LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT nullif(current_setting('verbatim.member', true), '')::uuid
$$;

CREATE FUNCTION current_role_is(wanted "MemberRole") RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM member WHERE newsroom_id = current_newsroom() AND id = current_member() AND role = wanted)
$$;

/* The restricted articles the current member is not on. */
CREATE FUNCTION hidden_articles() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(a.id), '{}') FROM article a
  WHERE a.newsroom_id = current_newsroom() AND a.access = 'RESTRICTED' AND NOT EXISTS (
    SELECT FROM article_person p
    WHERE p.newsroom_id = a.newsroom_id AND p.article_id = a.id AND p.member_id = current_member())
$$;

/* The restricted sources the current member is no named reader of. */
CREATE FUNCTION hidden_sources() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(s.id), '{}') FROM source s
  WHERE s.newsroom_id = current_newsroom() AND s.access = 'RESTRICTED' AND s.created_by_id <> current_member() AND NOT EXISTS (
    SELECT FROM source_reader r
    WHERE r.newsroom_id = s.newsroom_id AND r.source_id = s.id AND r.member_id = current_member())
$$;

/* The articles whose LEGAL notes the current member may see: as lawyer or editor on them, or all as head of checking. */
CREATE FUNCTION reads_legal_notes_of(article uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT current_role_is('HEAD') OR EXISTS (
    SELECT FROM article_person p
    WHERE p.newsroom_id = current_newsroom() AND p.article_id = article AND p.member_id = current_member()
      AND p.role IN ('EDITOR', 'LAWYER'))
$$;

/* Whether the current member may put somebody on an article: people on it, its maker while it has nobody yet, and a head
   of checking for themself. */
CREATE FUNCTION may_put_on(article uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM article a WHERE a.newsroom_id = current_newsroom() AND a.id = article AND a.access = 'DESK')
    OR EXISTS (SELECT FROM article_person p WHERE p.newsroom_id = current_newsroom() AND p.article_id = article AND p.member_id = current_member())
    OR (EXISTS (SELECT FROM article a WHERE a.newsroom_id = current_newsroom() AND a.id = article AND a.created_by_id = current_member())
        AND NOT EXISTS (SELECT FROM article_person p WHERE p.newsroom_id = current_newsroom() AND p.article_id = article))
    OR (current_role_is('HEAD') AND person = current_member())
$$;

/* What a head of checking is told of restricted articles they are not on: enough to put themself on one, no more. */
CREATE FUNCTION restricted_articles_for_head() RETURNS TABLE (id uuid, title text, deadline timestamptz) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.id, a.title, a.deadline FROM article a
  WHERE current_role_is('HEAD') AND a.newsroom_id = current_newsroom() AND a.id = ANY (hidden_articles())
  ORDER BY a.id LIMIT 200
$$;

/* The hashed headers of a chain, for proving it whole to somebody who may not see each entry. */
CREATE FUNCTION chain_headers(chain uuid) RETURNS SETOF event LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT e.* FROM event e
  WHERE e.newsroom_id = current_newsroom() AND e.chain_id = chain
    AND (e.article_id IS NULL OR e.article_id <> ALL (hidden_articles()))
  ORDER BY e.sequence
$$;

-- ── Walls ────────────────────────────────────────────────────────────────────────────────────────────

DO $$
DECLARE
  t text;
  inside  constant text := 'newsroom_id = (SELECT current_newsroom())';
  article constant text := inside || ' AND article_id <> ALL ((SELECT hidden_articles())::uuid[])';
  source  constant text := article || ' AND source_id <> ALL ((SELECT hidden_sources())::uuid[])';
  author  text;
BEGIN
  FOREACH t IN ARRAY ARRAY['newsroom','member','speaker','article','article_person','revision','paragraph','file','file_chunk','run',
    'proposal','mark_proposal','cast_entry','cast_link','claim','claim_version','fragment','mark_decision','assignment','evidence',
    'finding','verdict','verdict_evidence','approval','waiver','sign_off','withdrawal','source','source_paragraph','source_reader',
    'note','note_resolution','event_chain','event','event_payload']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
  END LOOP;

  -- rows that hang on an article: seen and written by whoever may see it
  FOREACH t IN ARRAY ARRAY['paragraph','proposal','mark_proposal','cast_entry','claim','claim_version','fragment','verdict_evidence']
  LOOP
    EXECUTE format('CREATE POLICY wall ON %I USING (%s)', t, article);
  END LOOP;

  -- the same, signed: nobody writes in another's name
  FOR t, author IN VALUES ('revision','created_by_id'), ('run','started_by_id'), ('cast_link','member_id'), ('mark_decision','member_id'),
    ('assignment','member_id'), ('verdict','member_id'), ('approval','member_id'), ('waiver','member_id'), ('sign_off','member_id'),
    ('withdrawal','member_id')
  LOOP
    EXECUTE format('CREATE POLICY wall ON %I USING (%s) WITH CHECK (%s AND %I = (SELECT current_member()))', t, article, article, author);
  END LOOP;

  -- rows that hold a source's words
  EXECUTE format('CREATE POLICY wall ON source_paragraph USING (%s)', source);
  EXECUTE format('CREATE POLICY wall ON source_reader USING (%s)', source);
  EXECUTE format('CREATE POLICY wall ON evidence USING (%s) WITH CHECK (%s AND member_id = (SELECT current_member()))', source, source);
  EXECUTE format('CREATE POLICY wall ON source USING (%s) WITH CHECK (%s AND created_by_id = (SELECT current_member()))',
    replace(source, 'source_id', 'id'), article);
  EXECUTE format('CREATE POLICY wall ON file USING (%s AND (source_id IS NULL OR source_id <> ALL ((SELECT hidden_sources())::uuid[])))', article);
  EXECUTE format('CREATE POLICY wall ON file_chunk USING (%s AND EXISTS (SELECT FROM file f WHERE f.newsroom_id = file_chunk.newsroom_id AND f.id = file_id))', inside);
  EXECUTE format('CREATE POLICY wall ON finding USING (%s AND EXISTS (SELECT FROM evidence e WHERE e.newsroom_id = finding.newsroom_id AND e.id = evidence_id))', article);

  -- notes: LEGAL ones are the lawyers', editors' and head's
  EXECUTE format('CREATE POLICY wall ON note USING (%s AND (kind <> ''LEGAL'' OR reads_legal_notes_of(article_id)))
    WITH CHECK (%s AND (kind <> ''LEGAL'' OR reads_legal_notes_of(article_id)))', article, article);
  EXECUTE format('CREATE POLICY author ON note AS RESTRICTIVE FOR INSERT WITH CHECK (member_id = (SELECT current_member()))');
  EXECUTE format('CREATE POLICY wall ON note_resolution USING (%s AND EXISTS (SELECT FROM note n WHERE n.newsroom_id = note_resolution.newsroom_id AND n.id = note_id))
    WITH CHECK (%s AND member_id = (SELECT current_member()) AND EXISTS (SELECT FROM note n WHERE n.newsroom_id = note_resolution.newsroom_id AND n.id = note_id))', article, article);

  -- history
  EXECUTE format('CREATE POLICY wall ON event_chain USING (%s AND (article_id IS NULL OR article_id <> ALL ((SELECT hidden_articles())::uuid[])))', inside);
  EXECUTE format('CREATE POLICY wall ON event USING (%s AND (article_id IS NULL OR article_id <> ALL ((SELECT hidden_articles())::uuid[]))
      AND (audience = ''ALL'' OR reads_legal_notes_of(article_id)))
    WITH CHECK (%s AND (article_id IS NULL OR article_id <> ALL ((SELECT hidden_articles())::uuid[])) AND actor_id = (SELECT current_member()))', inside, inside);
  EXECUTE format('CREATE POLICY wall ON event_payload USING (%s AND EXISTS (SELECT FROM event e WHERE e.newsroom_id = event_payload.newsroom_id
      AND e.chain_id = event_payload.chain_id AND e.sequence = event_payload.sequence)) WITH CHECK (%s)', inside, inside);

  -- the newsroom itself, its people, its registry, its articles
  EXECUTE 'CREATE POLICY wall ON newsroom USING (id = (SELECT current_newsroom()))';
  EXECUTE format('CREATE POLICY wall ON member FOR SELECT USING (%s)', inside);
  EXECUTE format('CREATE POLICY admins_add ON member FOR INSERT WITH CHECK (%s AND (SELECT current_role_is(''ADMIN'')))', inside);
  EXECUTE format('CREATE POLICY admins_change ON member FOR UPDATE USING (%s AND (SELECT current_role_is(''ADMIN'')))', inside);
  EXECUTE format('CREATE POLICY wall ON speaker USING (%s) WITH CHECK (%s AND created_by_id = (SELECT current_member()))', inside, inside);
  EXECUTE format('CREATE POLICY wall ON article FOR SELECT USING (%s)', replace(article, 'article_id', 'id'));
  EXECUTE format('CREATE POLICY make ON article FOR INSERT WITH CHECK (%s AND created_by_id = (SELECT current_member()))', inside);
  EXECUTE format('CREATE POLICY change ON article FOR UPDATE USING (%s)', replace(article, 'article_id', 'id'));
  EXECUTE format('CREATE POLICY wall ON article_person FOR SELECT USING (%s)', article);
  EXECUTE format('CREATE POLICY put_on ON article_person FOR INSERT WITH CHECK (%s AND may_put_on(article_id, member_id))', inside);
  EXECUTE format('CREATE POLICY take_off ON article_person FOR DELETE USING (%s)', article);
END $$;

-- ── Signatures ───────────────────────────────────────────────────────────────────────────────────────

/* Nobody signs for what they wrote: a writer of the article gives no verdict but ON_AUTHOR, and approves nothing in it. */
CREATE FUNCTION refuse_own_article() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE writes boolean;
BEGIN
  SELECT EXISTS (SELECT FROM article_person p JOIN member m ON m.newsroom_id = p.newsroom_id AND m.id = p.member_id
    WHERE p.newsroom_id = NEW.newsroom_id AND p.article_id = NEW.article_id AND p.role = 'WRITER' AND m.user_id = NEW.user_id) INTO writes;
  IF TG_TABLE_NAME = 'approval' AND writes THEN
    RAISE EXCEPTION 'nobody approves in an article they wrote' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_TABLE_NAME = 'verdict' AND writes <> ((to_jsonb(NEW) ->> 'value') = 'ON_AUTHOR') THEN
    RAISE EXCEPTION 'ON_AUTHOR is the writer''s verdict and the writer''s only one' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER not_by_the_writer BEFORE INSERT ON approval FOR EACH ROW EXECUTE FUNCTION refuse_own_article();
CREATE TRIGGER not_by_the_writer BEFORE INSERT ON verdict FOR EACH ROW EXECUTE FUNCTION refuse_own_article();

/* A signature is taken back by its own hand. */
CREATE FUNCTION refuse_withdrawal_by_another() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE signer uuid;
BEGIN
  SELECT member_id INTO signer FROM (
    SELECT member_id FROM verdict WHERE newsroom_id = NEW.newsroom_id AND id = NEW.verdict_id
    UNION ALL SELECT member_id FROM approval WHERE newsroom_id = NEW.newsroom_id AND id = NEW.approval_id
    UNION ALL SELECT member_id FROM waiver WHERE newsroom_id = NEW.newsroom_id AND id = NEW.waiver_id
    UNION ALL SELECT member_id FROM sign_off WHERE newsroom_id = NEW.newsroom_id AND id = NEW.sign_off_id) signed;
  IF signer <> NEW.member_id THEN
    RAISE EXCEPTION 'a signature is withdrawn by the person who gave it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER by_the_same_hand BEFORE INSERT ON withdrawal FOR EACH ROW EXECUTE FUNCTION refuse_withdrawal_by_another();

/* History is written once, whoever asks. */
CREATE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'an event is never changed or deleted' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();

-- ── Accounts, sessions, throttles: no tenant's, so reached only here ─────────────────────────────────

CREATE FUNCTION auth_find_user(wanted text) RETURNS TABLE (id uuid, password_hash text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT id, password_hash FROM account WHERE email = lower(wanted)
$$;

CREATE FUNCTION auth_open_session(session_id uuid, account_id uuid, expires timestamptz) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO session (id, user_id, expires_at) VALUES (session_id, account_id, expires)
$$;

/* The memberships a live session gives; no row for a session that ended, expired or was revoked. */
CREATE FUNCTION auth_read_session(session_id uuid)
  RETURNS TABLE (user_id uuid, email text, newsroom_id uuid, newsroom_name text, time_zone text, member_id uuid, member_name text, role "MemberRole")
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT u.id, u.email, n.id, n.name, n.time_zone, m.id, m.name, m.role
  FROM session s JOIN account u ON u.id = s.user_id JOIN member m ON m.user_id = u.id JOIN newsroom n ON n.id = m.newsroom_id
  WHERE s.id = session_id AND s.revoked_at IS NULL AND s.expires_at > now() AND m.left_at IS NULL
  ORDER BY m.created_at, m.id
$$;

CREATE FUNCTION auth_close_session(session_id uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE session SET revoked_at = now() WHERE id = session_id AND revoked_at IS NULL
$$;

/* Ends every session of a member: by an admin of the newsroom, or by the member. Answers how many. */
CREATE FUNCTION auth_close_sessions_of(person uuid) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE ended integer;
BEGIN
  IF NOT (current_role_is('ADMIN') OR person = current_member()) THEN
    RAISE EXCEPTION 'only an admin ends another''s sessions' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE session SET revoked_at = now() WHERE revoked_at IS NULL AND user_id =
    (SELECT m.user_id FROM member m WHERE m.newsroom_id = current_newsroom() AND m.id = person);
  GET DIAGNOSTICS ended = ROW_COUNT;
  RETURN ended;
END $$;

/* The account of an address, made when there is none yet. Only for an admin, who then makes a member of it. */
CREATE FUNCTION auth_ensure_user(new_id uuid, address text, hash text) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT current_role_is('ADMIN') THEN
    RAISE EXCEPTION 'only an admin makes accounts' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO account (id, email, password_hash) VALUES (new_id, lower(address), hash) ON CONFLICT (email) DO NOTHING;
  RETURN (SELECT id FROM account WHERE email = lower(address));
END $$;

CREATE FUNCTION auth_member_emails() RETURNS TABLE (member_id uuid, email text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.id, u.email FROM member m JOIN account u ON u.id = m.user_id
  WHERE m.newsroom_id = current_newsroom() AND current_role_is('ADMIN')
$$;

CREATE FUNCTION auth_change_password(session_id uuid, hash text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE account SET password_hash = hash WHERE id =
    (SELECT s.user_id FROM session s WHERE s.id = session_id AND s.revoked_at IS NULL AND s.expires_at > now())
$$;

/* Counts one failed attempt; an hour without one starts again at nought. Old rows go, a few at a time. */
CREATE FUNCTION auth_count_failure(throttle_key text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM throttle WHERE key IN (SELECT key FROM throttle WHERE last_failed_at < now() - interval '1 day' LIMIT 50);
  INSERT INTO throttle (key, failures, last_failed_at) VALUES (throttle_key, 1, now())
  ON CONFLICT (key) DO UPDATE SET last_failed_at = now(),
    failures = CASE WHEN throttle.last_failed_at < now() - interval '1 hour' THEN 1 ELSE throttle.failures + 1 END
$$;

/* Seconds to wait: none below the limit, then 15 s doubling with each failure up to 15 minutes. */
CREATE FUNCTION auth_seconds_to_wait(throttle_key text, free_failures integer) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce((SELECT greatest(0, ceil(extract(epoch FROM last_failed_at - now())
      + least(900, 15 * power(2, least(failures - free_failures, 10)))))::integer
    FROM throttle WHERE key = throttle_key AND failures >= free_failures AND last_failed_at > now() - interval '1 hour'), 0)
$$;

CREATE FUNCTION auth_forget_failures(throttle_key text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM throttle WHERE key = throttle_key
$$;

-- ── Grants ───────────────────────────────────────────────────────────────────────────────────────────
-- Append-only by grant: what is not named below, the app can neither change nor delete.

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO verbatim_app;

GRANT SELECT ON newsroom, member, speaker, article, article_person, revision, paragraph, file, file_chunk, run, proposal, mark_proposal,
  cast_entry, cast_link, claim, claim_version, fragment, mark_decision, assignment, evidence, finding, verdict, verdict_evidence,
  approval, waiver, sign_off, withdrawal, source, source_paragraph, source_reader, note, note_resolution, event_chain, event,
  event_payload TO verbatim_app;
GRANT INSERT ON member, speaker, article, article_person, revision, paragraph, file, file_chunk, run, proposal, mark_proposal,
  cast_entry, cast_link, claim, claim_version, fragment, mark_decision, assignment, evidence, finding, verdict, verdict_evidence,
  approval, waiver, sign_off, withdrawal, source, source_paragraph, source_reader, note, note_resolution, event_chain, event,
  event_payload TO verbatim_app;
GRANT UPDATE (name, role, left_at) ON member TO verbatim_app;
GRANT UPDATE (title, byline, publication_day, address, deadline, access, claim_count) ON article TO verbatim_app;
GRANT UPDATE (version) ON claim TO verbatim_app;
GRANT UPDATE (sequence, head_hash) ON event_chain TO verbatim_app;
GRANT UPDATE (in_report) ON note TO verbatim_app;
GRANT DELETE ON article_person, source_reader TO verbatim_app;

GRANT EXECUTE ON FUNCTION current_newsroom(), current_member(), current_role_is("MemberRole"), hidden_articles(), hidden_sources(),
  reads_legal_notes_of(uuid), may_put_on(uuid, uuid), restricted_articles_for_head(), chain_headers(uuid), auth_find_user(text),
  auth_open_session(uuid, uuid, timestamptz), auth_read_session(uuid), auth_close_session(uuid), auth_close_sessions_of(uuid),
  auth_ensure_user(uuid, text, text), auth_member_emails(), auth_change_password(uuid, text), auth_count_failure(text),
  auth_seconds_to_wait(text, integer), auth_forget_failures(text) TO verbatim_app;
