-- Which stretches of the printed words rest on a passage: several passages may hold them together.

ALTER TABLE "finding" ADD COLUMN "proves" JSONB;
