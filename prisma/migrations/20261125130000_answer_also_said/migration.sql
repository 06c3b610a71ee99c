-- What a person says of a place where the same speaker came back to it: fair, add context, or rewrite. The newest row of a
-- place counts; one without an answer opens it again.

CREATE TYPE "AlsoSaidAnswer" AS ENUM ('FAIR', 'ADD_CONTEXT', 'REWRITE');

CREATE TABLE "also_said" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "claim_version_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "locator" TEXT NOT NULL,
    "speaker" TEXT,
    "answer" "AlsoSaidAnswer",
    "member_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "also_said_pkey" PRIMARY KEY ("newsroom_id","id")
);

CREATE INDEX "also_said_newsroom_id_article_id_claim_id_claim_version_id_idx" ON "also_said"("newsroom_id", "article_id", "claim_id", "claim_version_id");
CREATE INDEX "also_said_newsroom_id_article_id_source_id_idx" ON "also_said"("newsroom_id", "article_id", "source_id");
CREATE INDEX "also_said_newsroom_id_member_id_user_id_idx" ON "also_said"("newsroom_id", "member_id", "user_id");

ALTER TABLE "also_said" ADD CONSTRAINT "also_said_newsroom_id_article_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "claim_id") REFERENCES "claim"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "also_said" ADD CONSTRAINT "also_said_newsroom_id_article_id_claim_id_claim_version_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "claim_id", "claim_version_id") REFERENCES "claim_version"("newsroom_id", "article_id", "claim_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "also_said" ADD CONSTRAINT "also_said_newsroom_id_article_id_source_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "source_id") REFERENCES "source"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "also_said" ADD CONSTRAINT "also_said_newsroom_id_member_id_user_id_fkey" FOREIGN KEY ("newsroom_id", "member_id", "user_id") REFERENCES "member"("newsroom_id", "id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE also_said ADD CHECK ("start" >= 0 AND "start" < "end"), ADD CHECK (btrim(exact) <> '' AND btrim(locator) <> '');

-- whatever carries a signature but a verdict is beyond who wrote the article
CREATE OR REPLACE FUNCTION refuse_own_article() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE writes boolean;
BEGIN
  SELECT EXISTS (SELECT FROM article_person p JOIN member m ON m.newsroom_id = p.newsroom_id AND m.id = p.member_id
    WHERE p.newsroom_id = NEW.newsroom_id AND p.article_id = NEW.article_id AND p.role = 'WRITER' AND m.user_id = NEW.user_id) INTO writes;
  IF TG_TABLE_NAME <> 'verdict' AND writes THEN
    RAISE EXCEPTION 'nobody approves, allows or answers in an article they wrote' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_TABLE_NAME = 'verdict' AND writes <> ((to_jsonb(NEW) ->> 'value') = 'ON_AUTHOR') THEN
    RAISE EXCEPTION 'ON_AUTHOR is the writer''s verdict and the writer''s only one' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER not_by_the_writer BEFORE INSERT ON also_said FOR EACH ROW EXECUTE FUNCTION refuse_own_article();

-- it holds a source's words, so it stands behind the source's wall
ALTER TABLE also_said ENABLE ROW LEVEL SECURITY;
CREATE POLICY wall ON also_said
  USING (newsroom_id = (SELECT current_newsroom()) AND article_id <> ALL ((SELECT hidden_articles())::uuid[])
    AND source_id <> ALL ((SELECT hidden_sources())::uuid[]))
  WITH CHECK (newsroom_id = (SELECT current_newsroom()) AND article_id <> ALL ((SELECT hidden_articles())::uuid[])
    AND source_id <> ALL ((SELECT hidden_sources())::uuid[]) AND member_id = (SELECT current_member()));
GRANT SELECT, INSERT ON also_said TO verbatim_app;
