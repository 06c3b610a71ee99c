-- Who may have said a statement whose speaker is open; what people decide on what a newer run reads otherwise; which
-- decision on a pair of marks went on in a later draft.

ALTER TABLE "proposal" ADD COLUMN "candidates" JSONB;

ALTER TABLE "mark_decision" ADD COLUMN "carried_from_id" UUID;
CREATE UNIQUE INDEX "mark_decision_newsroom_id_article_id_id_key" ON "mark_decision"("newsroom_id", "article_id", "id");
CREATE INDEX "mark_decision_newsroom_id_article_id_carried_from_id_idx" ON "mark_decision"("newsroom_id", "article_id", "carried_from_id");
ALTER TABLE "mark_decision" ADD CONSTRAINT "mark_decision_newsroom_id_article_id_carried_from_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "carried_from_id") REFERENCES "mark_decision"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TYPE "RunDecisionKind" AS ENUM ('ACCEPTED', 'LEFT', 'OPEN');

CREATE TABLE "run_decision" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "proposal_id" UUID,
    "claim_id" UUID,
    "before_id" UUID,
    "decision" "RunDecisionKind" NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "run_decision_pkey" PRIMARY KEY ("newsroom_id","id"),
    CONSTRAINT "run_decision_is_on_something" CHECK (num_nonnulls(proposal_id, claim_id) > 0)
);
CREATE INDEX "run_decision_newsroom_id_article_id_run_id_idx" ON "run_decision"("newsroom_id", "article_id", "run_id");
CREATE INDEX "run_decision_newsroom_id_article_id_proposal_id_idx" ON "run_decision"("newsroom_id", "article_id", "proposal_id");
CREATE INDEX "run_decision_newsroom_id_article_id_claim_id_idx" ON "run_decision"("newsroom_id", "article_id", "claim_id");
CREATE INDEX "run_decision_newsroom_id_article_id_before_id_idx" ON "run_decision"("newsroom_id", "article_id", "before_id");
CREATE INDEX "run_decision_newsroom_id_member_id_idx" ON "run_decision"("newsroom_id", "member_id");
ALTER TABLE "run_decision" ADD CONSTRAINT "run_decision_newsroom_id_article_id_run_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "run_id") REFERENCES "run"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "run_decision" ADD CONSTRAINT "run_decision_newsroom_id_article_id_proposal_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "proposal_id") REFERENCES "proposal"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "run_decision" ADD CONSTRAINT "run_decision_newsroom_id_article_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "claim_id") REFERENCES "claim"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "run_decision" ADD CONSTRAINT "run_decision_newsroom_id_article_id_before_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "before_id") REFERENCES "claim_version"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "run_decision" ADD CONSTRAINT "run_decision_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- append-only, and signed: nobody decides in another's name
ALTER TABLE run_decision ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON run_decision
  USING (newsroom_id = (SELECT current_newsroom()) AND article_id <> ALL ((SELECT hidden_articles())::uuid[]))
  WITH CHECK (newsroom_id = (SELECT current_newsroom()) AND article_id <> ALL ((SELECT hidden_articles())::uuid[])
    AND member_id = (SELECT current_member()));
GRANT SELECT, INSERT ON run_decision TO verbatim_app;

/* The claims of an article that any person has worked on, also where the asker may not see with what: evidence in a source
   closed to them, a legal note. A newer engine leaves all of these alone. Taking over what an engine proposes, and taking
   that back, is no work on the claim. */
CREATE FUNCTION claims_worked_on(article uuid) RETURNS TABLE (claim_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT w.claim_id FROM (
    SELECT newsroom_id, article_id, claim_id FROM claim_version
      WHERE member_id IS NOT NULL AND rule NOT IN ('no-longer-read', 'accepting-undone')
    UNION ALL SELECT newsroom_id, article_id, claim_id FROM assignment
    UNION ALL SELECT newsroom_id, article_id, claim_id FROM evidence
    UNION ALL SELECT newsroom_id, article_id, claim_id FROM verdict
    UNION ALL SELECT newsroom_id, article_id, claim_id FROM waiver
    UNION ALL SELECT newsroom_id, article_id, claim_id FROM note WHERE claim_id IS NOT NULL) w
  WHERE w.newsroom_id = current_newsroom() AND w.article_id = article AND article <> ALL (hidden_articles())
  GROUP BY w.claim_id
$$;
GRANT EXECUTE ON FUNCTION claims_worked_on(uuid) TO verbatim_app;
