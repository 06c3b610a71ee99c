-- House styles, which of them rules, who allowed what a style says to ask for, and which style and words a finding is of.

CREATE TABLE "house_style" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "house_style_pkey" PRIMARY KEY ("newsroom_id","id")
);

CREATE TABLE "house_style_version" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "style_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "allowed" TEXT[],
    "ask" TEXT[],
    "member_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "house_style_version_pkey" PRIMARY KEY ("newsroom_id","id")
);

CREATE TABLE "style_choice" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID,
    "style_id" UUID,
    "member_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "style_choice_pkey" PRIMARY KEY ("newsroom_id","id")
);

CREATE TABLE "allowance" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "verdict_id" UUID NOT NULL,
    "verdict_user_id" UUID NOT NULL,
    "difference" INTEGER NOT NULL,
    "member_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "allowance_pkey" PRIMARY KEY ("newsroom_id","id")
);

ALTER TABLE "finding" ADD COLUMN "claim_version_id" UUID, ADD COLUMN "style_version_id" UUID;
ALTER TABLE "verdict" ADD COLUMN "style_version_id" UUID;
ALTER TABLE "withdrawal" ADD COLUMN "allowance_id" UUID;

CREATE UNIQUE INDEX "house_style_version_newsroom_id_style_id_number_key" ON "house_style_version"("newsroom_id", "style_id", "number");
CREATE INDEX "house_style_version_newsroom_id_member_id_idx" ON "house_style_version"("newsroom_id", "member_id");
CREATE INDEX "style_choice_newsroom_id_article_id_id_idx" ON "style_choice"("newsroom_id", "article_id", "id");
CREATE INDEX "style_choice_newsroom_id_style_id_idx" ON "style_choice"("newsroom_id", "style_id");
CREATE INDEX "style_choice_newsroom_id_member_id_idx" ON "style_choice"("newsroom_id", "member_id");
CREATE INDEX "allowance_newsroom_id_article_id_verdict_id_verdict_user_id_idx" ON "allowance"("newsroom_id", "article_id", "verdict_id", "verdict_user_id");
CREATE INDEX "allowance_newsroom_id_member_id_user_id_idx" ON "allowance"("newsroom_id", "member_id", "user_id");
CREATE UNIQUE INDEX "allowance_newsroom_id_article_id_id_key" ON "allowance"("newsroom_id", "article_id", "id");
CREATE INDEX "finding_newsroom_id_article_id_claim_version_id_idx" ON "finding"("newsroom_id", "article_id", "claim_version_id");
CREATE INDEX "finding_newsroom_id_style_version_id_idx" ON "finding"("newsroom_id", "style_version_id");
CREATE INDEX "verdict_newsroom_id_style_version_id_idx" ON "verdict"("newsroom_id", "style_version_id");
CREATE UNIQUE INDEX "withdrawal_newsroom_id_article_id_allowance_id_key" ON "withdrawal"("newsroom_id", "article_id", "allowance_id");

ALTER TABLE "house_style" ADD CONSTRAINT "house_style_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "house_style_version" ADD CONSTRAINT "house_style_version_newsroom_id_style_id_fkey" FOREIGN KEY ("newsroom_id", "style_id") REFERENCES "house_style"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "house_style_version" ADD CONSTRAINT "house_style_version_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "style_choice" ADD CONSTRAINT "style_choice_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "style_choice" ADD CONSTRAINT "style_choice_newsroom_id_style_id_fkey" FOREIGN KEY ("newsroom_id", "style_id") REFERENCES "house_style"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "style_choice" ADD CONSTRAINT "style_choice_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "allowance" ADD CONSTRAINT "allowance_newsroom_id_article_id_verdict_id_verdict_user_i_fkey" FOREIGN KEY ("newsroom_id", "article_id", "verdict_id", "verdict_user_id") REFERENCES "verdict"("newsroom_id", "article_id", "id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "allowance" ADD CONSTRAINT "allowance_newsroom_id_member_id_user_id_fkey" FOREIGN KEY ("newsroom_id", "member_id", "user_id") REFERENCES "member"("newsroom_id", "id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "finding" ADD CONSTRAINT "finding_newsroom_id_article_id_claim_version_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "claim_version_id") REFERENCES "claim_version"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "finding" ADD CONSTRAINT "finding_newsroom_id_style_version_id_fkey" FOREIGN KEY ("newsroom_id", "style_version_id") REFERENCES "house_style_version"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_newsroom_id_style_version_id_fkey" FOREIGN KEY ("newsroom_id", "style_version_id") REFERENCES "house_style_version"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_newsroom_id_article_id_allowance_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "allowance_id") REFERENCES "allowance"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Invariants ───────────────────────────────────────────────────────────────────────────────────────

-- Negation, number, unit, modal, hedge, quantifier, condition and name are not among the words a style can use.
ALTER TABLE house_style_version ADD CHECK (number > 0), ADD CHECK (btrim(name) <> ''),
  ADD CONSTRAINT house_style_ships_as_version_one CHECK (member_id IS NOT NULL OR number = 1),
  ADD CONSTRAINT house_style_never_changes_the_sense CHECK (
    array_position(allowed, NULL) IS NULL AND array_position(ask, NULL) IS NULL AND NOT allowed && ask
    AND allowed || ask <@ ARRAY['TYPOGRAPHY','PUNCTUATION','CASE','ELLIPSIS_CUT','BRACKET_ADD','BRACKET_REPLACE','FILLER_CUT',
      'FALSE_START_CUT','CONTRACTION','SPELLING','NUMBER_FORM','WORD_ADD','WORD_REPLACE','UNMARKED_CUT','TENSE','PRONOUN','ORDER']);
ALTER TABLE style_choice ADD CHECK (num_nonnulls(article_id, style_id) > 0),
  ADD CONSTRAINT style_choice_of_an_article_is_a_persons CHECK (article_id IS NULL OR member_id IS NOT NULL);
ALTER TABLE allowance ADD CHECK (difference >= 0),
  ADD CONSTRAINT allowance_is_another_persons CHECK (user_id <> verdict_user_id);
ALTER TABLE withdrawal DROP CONSTRAINT withdrawal_check,
  ADD CHECK (num_nonnulls(evidence_id, verdict_id, approval_id, waiver_id, sign_off_id, allowance_id) = 1);

CREATE OR REPLACE FUNCTION refuse_own_article() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE writes boolean;
BEGIN
  SELECT EXISTS (SELECT FROM article_person p JOIN member m ON m.newsroom_id = p.newsroom_id AND m.id = p.member_id
    WHERE p.newsroom_id = NEW.newsroom_id AND p.article_id = NEW.article_id AND p.role = 'WRITER' AND m.user_id = NEW.user_id) INTO writes;
  IF TG_TABLE_NAME IN ('approval', 'allowance') AND writes THEN
    RAISE EXCEPTION 'nobody approves or allows in an article they wrote' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_TABLE_NAME = 'verdict' AND writes <> ((to_jsonb(NEW) ->> 'value') = 'ON_AUTHOR') THEN
    RAISE EXCEPTION 'ON_AUTHOR is the writer''s verdict and the writer''s only one' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER not_by_the_writer BEFORE INSERT ON allowance FOR EACH ROW EXECUTE FUNCTION refuse_own_article();

CREATE OR REPLACE FUNCTION refuse_withdrawal_by_another() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE signer uuid;
BEGIN
  SELECT member_id INTO signer FROM (
    SELECT member_id FROM verdict WHERE newsroom_id = NEW.newsroom_id AND id = NEW.verdict_id
    UNION ALL SELECT member_id FROM approval WHERE newsroom_id = NEW.newsroom_id AND id = NEW.approval_id
    UNION ALL SELECT member_id FROM waiver WHERE newsroom_id = NEW.newsroom_id AND id = NEW.waiver_id
    UNION ALL SELECT member_id FROM sign_off WHERE newsroom_id = NEW.newsroom_id AND id = NEW.sign_off_id
    UNION ALL SELECT member_id FROM allowance WHERE newsroom_id = NEW.newsroom_id AND id = NEW.allowance_id) signed;
  IF signer <> NEW.member_id THEN
    RAISE EXCEPTION 'a signature is withdrawn by the person who gave it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

/* Whether a linked source has a claim's words in another sense, as last compared. Whoever may not read that source learns
   that there is one, and no more: else who knows least could pass what nobody may. */
CREATE FUNCTION changes_sense(claim uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM evidence e CROSS JOIN LATERAL (
      SELECT f.finding, f.also FROM finding f
      WHERE f.newsroom_id = e.newsroom_id AND f.article_id = e.article_id AND f.evidence_id = e.id ORDER BY f.id DESC LIMIT 1) last
    WHERE e.newsroom_id = current_newsroom() AND e.claim_id = claim AND e.article_id <> ALL (hidden_articles()) AND e.stance = 'SUPPORTS'
      AND 'SENSE_CHANGED' = ANY (last.also || last.finding)
      AND NOT EXISTS (SELECT FROM withdrawal w WHERE w.newsroom_id = e.newsroom_id AND w.evidence_id = e.id))
$$;
GRANT EXECUTE ON FUNCTION changes_sense(uuid) TO verbatim_app;

CREATE FUNCTION refuse_changed_sense() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (TG_TABLE_NAME = 'waiver' OR (to_jsonb(NEW) ->> 'value') = 'SAID_AS_PRINTED') AND changes_sense(NEW.claim_id) THEN
    RAISE EXCEPTION 'a changed sense is neither passed nor waived' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER never_in_another_sense BEFORE INSERT ON waiver FOR EACH ROW EXECUTE FUNCTION refuse_changed_sense();
CREATE TRIGGER never_in_another_sense BEFORE INSERT ON verdict FOR EACH ROW EXECUTE FUNCTION refuse_changed_sense();

-- ── Walls ────────────────────────────────────────────────────────────────────────────────────────────

ALTER TABLE house_style ENABLE ROW LEVEL SECURITY;
ALTER TABLE house_style_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE style_choice ENABLE ROW LEVEL SECURITY;
ALTER TABLE allowance ENABLE ROW LEVEL SECURITY;

-- the newsroom reads its styles, the head of checking writes them
CREATE POLICY wall ON house_style USING (newsroom_id = (SELECT current_newsroom()))
  WITH CHECK (newsroom_id = (SELECT current_newsroom()) AND (SELECT current_role_is('HEAD')));
CREATE POLICY wall ON house_style_version USING (newsroom_id = (SELECT current_newsroom()))
  WITH CHECK (newsroom_id = (SELECT current_newsroom()) AND (SELECT current_role_is('HEAD')) AND member_id = (SELECT current_member()));
CREATE POLICY wall ON style_choice
  USING (newsroom_id = (SELECT current_newsroom()) AND (article_id IS NULL OR article_id <> ALL ((SELECT hidden_articles())::uuid[])))
  WITH CHECK (newsroom_id = (SELECT current_newsroom()) AND member_id = (SELECT current_member())
    AND CASE WHEN article_id IS NULL THEN (SELECT current_role_is('HEAD')) ELSE article_id <> ALL ((SELECT hidden_articles())::uuid[]) END);
CREATE POLICY wall ON allowance
  USING (newsroom_id = (SELECT current_newsroom()) AND article_id <> ALL ((SELECT hidden_articles())::uuid[]))
  WITH CHECK (newsroom_id = (SELECT current_newsroom()) AND article_id <> ALL ((SELECT hidden_articles())::uuid[])
    AND member_id = (SELECT current_member()));

GRANT SELECT, INSERT ON house_style, house_style_version, style_choice, allowance TO verbatim_app;

-- ── The styles that ship, for the newsrooms that are there ───────────────────────────────────────────

WITH shipped (place, name, allowed, ask) AS (VALUES
  (1, 'AP strict', ARRAY['TYPOGRAPHY','PUNCTUATION','CASE','SPELLING','NUMBER_FORM'],
    ARRAY['ELLIPSIS_CUT','BRACKET_ADD','BRACKET_REPLACE','FILLER_CUT','FALSE_START_CUT']),
  (2, 'Reuters', ARRAY['TYPOGRAPHY','PUNCTUATION','CASE','SPELLING','NUMBER_FORM','ELLIPSIS_CUT','FILLER_CUT','FALSE_START_CUT'],
    ARRAY['TENSE']),
  (3, 'Magazine', ARRAY['TYPOGRAPHY','PUNCTUATION','CASE','SPELLING','NUMBER_FORM','ELLIPSIS_CUT','BRACKET_ADD','BRACKET_REPLACE',
    'FILLER_CUT','FALSE_START_CUT','CONTRACTION'], ARRAY['UNMARKED_CUT','TENSE','PRONOUN','ORDER'])),
made AS (SELECT n.id AS newsroom_id, gen_random_uuid() AS id, s.* FROM newsroom n CROSS JOIN shipped s),
styles AS (INSERT INTO house_style (newsroom_id, id) SELECT newsroom_id, id FROM made),
versions AS (INSERT INTO house_style_version (newsroom_id, id, style_id, number, name, allowed, ask)
  SELECT newsroom_id, gen_random_uuid(), id, 1, name, allowed, ask FROM made)
-- the newest choice is the one of the highest id, and this one has to be older than any a person makes
INSERT INTO style_choice (newsroom_id, id, style_id)
SELECT newsroom_id, overlay(gen_random_uuid()::text PLACING '00000000' FROM 1)::uuid, id FROM made WHERE place = 1;
