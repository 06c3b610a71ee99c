-- What else was said can stand in a source of another article that a claim is linked to, as evidence can: whoever may not see
-- it where it was added sees no answer of it and writes none. The policy asks for that already.

ALTER TABLE "also_said" DROP CONSTRAINT "also_said_newsroom_id_article_id_source_id_fkey";
DROP INDEX "also_said_newsroom_id_article_id_source_id_idx";
CREATE INDEX "also_said_newsroom_id_source_id_idx" ON "also_said"("newsroom_id", "source_id");
ALTER TABLE "also_said" ADD CONSTRAINT "also_said_newsroom_id_source_id_fkey" FOREIGN KEY ("newsroom_id", "source_id") REFERENCES "source"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
