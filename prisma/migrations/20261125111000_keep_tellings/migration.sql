-- How, when and where each statement was said, as the text tells it; null in runs of engines that did not read that.
ALTER TABLE "proposal" ADD COLUMN "telling" JSONB;
