-- Where a source is in another language than the print, a person signs that the translation was checked, and names who
-- made it. The newest row of a link counts; one that is not checked takes the signature back.

CREATE TABLE "translation_check" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "claim_version_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "translator" TEXT NOT NULL,
    "checked" BOOLEAN NOT NULL,
    "member_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "translation_check_pkey" PRIMARY KEY ("newsroom_id","id")
);

CREATE INDEX "translation_check_newsroom_id_article_id_claim_id_claim_ver_idx" ON "translation_check"("newsroom_id", "article_id", "claim_id", "claim_version_id");
CREATE INDEX "translation_check_newsroom_id_article_id_evidence_id_idx" ON "translation_check"("newsroom_id", "article_id", "evidence_id");
CREATE INDEX "translation_check_newsroom_id_member_id_user_id_idx" ON "translation_check"("newsroom_id", "member_id", "user_id");

ALTER TABLE "translation_check" ADD CONSTRAINT "translation_check_newsroom_id_article_id_claim_id_claim_ve_fkey" FOREIGN KEY ("newsroom_id", "article_id", "claim_id", "claim_version_id") REFERENCES "claim_version"("newsroom_id", "article_id", "claim_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "translation_check" ADD CONSTRAINT "translation_check_newsroom_id_article_id_evidence_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "evidence_id") REFERENCES "evidence"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "translation_check" ADD CONSTRAINT "translation_check_newsroom_id_member_id_user_id_fkey" FOREIGN KEY ("newsroom_id", "member_id", "user_id") REFERENCES "member"("newsroom_id", "id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE translation_check ADD CHECK (btrim(translator) <> '');
CREATE TRIGGER not_by_the_writer BEFORE INSERT ON translation_check FOR EACH ROW EXECUTE FUNCTION refuse_own_article();

-- of a link in a restricted source nothing is told, not that it is a translation either
ALTER TABLE translation_check ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON translation_check
  USING (newsroom_id = (SELECT current_newsroom()) AND article_id <> ALL ((SELECT hidden_articles())::uuid[])
    AND EXISTS (SELECT FROM evidence e WHERE e.newsroom_id = translation_check.newsroom_id AND e.id = evidence_id))
  WITH CHECK (newsroom_id = (SELECT current_newsroom()) AND article_id <> ALL ((SELECT hidden_articles())::uuid[])
    AND EXISTS (SELECT FROM evidence e WHERE e.newsroom_id = translation_check.newsroom_id AND e.id = evidence_id)
    AND member_id = (SELECT current_member()));
GRANT SELECT, INSERT ON translation_check TO verbatim_app;
