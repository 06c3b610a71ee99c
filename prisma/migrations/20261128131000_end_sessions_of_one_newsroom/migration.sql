-- An admin ends sessions for their own newsroom alone: those opened before give its membership no more, and go on wherever
-- else the person works.

ALTER TABLE "member" ADD COLUMN "sessions_ended_at" TIMESTAMPTZ(3);

CREATE OR REPLACE FUNCTION auth_read_session(session_id uuid)
  RETURNS TABLE (user_id uuid, email text, newsroom_id uuid, newsroom_name text, time_zone text, member_id uuid, member_name text, role "MemberRole")
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT u.id, u.email, n.id, n.name, n.time_zone, m.id, m.name, m.role
  FROM session s JOIN account u ON u.id = s.user_id JOIN member m ON m.user_id = u.id JOIN newsroom n ON n.id = m.newsroom_id
  WHERE s.id = session_id AND s.revoked_at IS NULL AND s.expires_at > now() AND m.left_at IS NULL
    AND (m.sessions_ended_at IS NULL OR m.sessions_ended_at < s.created_at)
  ORDER BY m.created_at, m.id
$$;

/* Ends the sessions of a member. One's own end altogether; an admin ends another's for this newsroom. Answers how many. */
CREATE OR REPLACE FUNCTION auth_close_sessions_of(person uuid) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  one member;
  ended integer;
BEGIN
  IF NOT (current_role_is('ADMIN') OR person = current_member()) THEN
    RAISE EXCEPTION 'only an admin ends another''s sessions' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT * INTO one FROM member m WHERE m.newsroom_id = current_newsroom() AND m.id = person;
  IF person = current_member() THEN
    UPDATE session SET revoked_at = now() WHERE revoked_at IS NULL AND user_id = one.user_id;
    GET DIAGNOSTICS ended = ROW_COUNT;
    RETURN ended;
  END IF;
  SELECT count(*) INTO ended FROM session s WHERE s.user_id = one.user_id AND s.revoked_at IS NULL AND s.expires_at > now()
    AND (one.sessions_ended_at IS NULL OR one.sessions_ended_at < s.created_at);
  UPDATE member SET sessions_ended_at = clock_timestamp() WHERE newsroom_id = one.newsroom_id AND id = one.id;
  RETURN ended;
END $$;
