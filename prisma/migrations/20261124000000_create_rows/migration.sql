-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "MemberRole" AS ENUM ('ADMIN', 'HEAD', 'MEMBER');

-- CreateEnum
CREATE TYPE "Access" AS ENUM ('DESK', 'RESTRICTED');

-- CreateEnum
CREATE TYPE "ArticleRole" AS ENUM ('WRITER', 'CHECKER', 'EDITOR', 'LAWYER');

-- CreateEnum
CREATE TYPE "ParagraphKind" AS ENUM ('HEADLINE', 'DEK', 'BYLINE', 'DATELINE', 'SUBHEAD', 'BODY', 'CAPTION', 'CREDIT', 'PULL_QUOTE');

-- CreateEnum
CREATE TYPE "ClaimKind" AS ENUM ('DIRECT', 'MIXED', 'INDIRECT', 'FACT');

-- CreateEnum
CREATE TYPE "ClaimState" AS ENUM ('LIVE', 'DISMISSED');

-- CreateEnum
CREATE TYPE "CastKind" AS ENUM ('PERSON', 'BODY', 'UNNAMED');

-- CreateEnum
CREATE TYPE "MarkDecisionKind" AS ENUM ('SET_ASIDE', 'OPEN');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('RECORDING', 'TRANSCRIPT_HUMAN', 'TRANSCRIPT_MACHINE', 'DOCUMENT', 'PUBLISHED', 'NOTES', 'CALL');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('SUPPORTS', 'CONTRADICTS', 'CONTEXT');

-- CreateEnum
CREATE TYPE "Basis" AS ENUM ('HEARD', 'READ', 'TRANSCRIPT_HUMAN', 'TRANSCRIPT_MACHINE', 'NOTES', 'CALL', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "VerdictValue" AS ENUM ('SAID_AS_PRINTED', 'SUPPORTED', 'FIX_NEEDED', 'SOURCES_CONFLICT', 'NO_BACKUP', 'CANNOT_BE_CHECKED', 'ON_AUTHOR', 'CUT_ASKED');

-- CreateEnum
CREATE TYPE "ContentJudgement" AS ENUM ('NOT_CHECKED', 'TRUE', 'OPINION', 'ALLEGATION');

-- CreateEnum
CREATE TYPE "NoteKind" AS ENUM ('COMMENT', 'QUERY', 'FIX', 'LEGAL');

-- CreateEnum
CREATE TYPE "EventAudience" AS ENUM ('ALL', 'LEGAL');

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "throttle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "last_failed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "newsroom" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "newsroom_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" "MemberRole" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "member_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "speaker" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "CastKind" NOT NULL,
    "title" TEXT,
    "affiliation" TEXT,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "speaker_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "article" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "byline" TEXT,
    "publication_day" DATE,
    "address" TEXT,
    "deadline" TIMESTAMPTZ(3),
    "access" "Access" NOT NULL,
    "claim_count" INTEGER NOT NULL DEFAULT 0,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "article_person" (
    "newsroom_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "role" "ArticleRole" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_person_pkey" PRIMARY KEY ("newsroom_id","article_id","member_id","role")
);

-- CreateTable
CREATE TABLE "revision" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "text_hash" TEXT NOT NULL,
    "segmentation_version" TEXT NOT NULL,
    "word_count" INTEGER NOT NULL,
    "sentence_count" INTEGER NOT NULL,
    "import_report" JSONB NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "paragraph" (
    "newsroom_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "kind" "ParagraphKind" NOT NULL,
    "lineage_id" UUID NOT NULL,

    CONSTRAINT "paragraph_pkey" PRIMARY KEY ("newsroom_id","revision_id","index")
);

-- CreateTable
CREATE TABLE "file" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID,
    "source_id" UUID,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "file_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "file_chunk" (
    "newsroom_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "file_chunk_pkey" PRIMARY KEY ("newsroom_id","file_id","index")
);

-- CreateTable
CREATE TABLE "run" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "engine" TEXT NOT NULL,
    "engine_version" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "started_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "run_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "kind" "ClaimKind" NOT NULL,
    "content" JSONB NOT NULL,
    "fragments" JSONB NOT NULL,
    "mention" JSONB,
    "cue" JSONB,
    "cast_entry_id" UUID,
    "rule" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "persuaded_by" JSONB NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "mark_proposal" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "mark_proposal_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "cast_entry" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "run_id" UUID,
    "member_id" UUID,
    "name" TEXT NOT NULL,
    "kind" "CastKind" NOT NULL,
    "title" TEXT,
    "affiliation" TEXT,
    "aliases" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cast_entry_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "cast_link" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "cast_entry_id" UUID NOT NULL,
    "speaker_id" UUID,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cast_link_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "claim" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "claim_version" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "revision_id" UUID NOT NULL,
    "state" "ClaimState" NOT NULL,
    "kind" "ClaimKind" NOT NULL,
    "start" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "mention" JSONB,
    "cue" JSONB,
    "cast_entry_id" UUID,
    "rule" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "persuaded_by" JSONB NOT NULL,
    "proposal_id" UUID,
    "member_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_version_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "fragment" (
    "newsroom_id" UUID NOT NULL,
    "claim_version_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,

    CONSTRAINT "fragment_pkey" PRIMARY KEY ("newsroom_id","claim_version_id","index")
);

-- CreateTable
CREATE TABLE "mark_decision" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "decision" "MarkDecisionKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mark_decision_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "assignee_id" UUID,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "fragment_index" INTEGER,
    "stance" "Stance" NOT NULL,
    "source_id" UUID NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "exact" TEXT,
    "locator" TEXT NOT NULL,
    "speaker" TEXT,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "finding" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "matcher_version" TEXT NOT NULL,
    "finding" TEXT NOT NULL,
    "also" TEXT[],
    "edits" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "verdict" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "claim_version_id" UUID NOT NULL,
    "value" "VerdictValue" NOT NULL,
    "basis" "Basis",
    "reason" TEXT,
    "proposed_words" TEXT,
    "acknowledged" JSONB NOT NULL,
    "content" "ContentJudgement" NOT NULL DEFAULT 'NOT_CHECKED',
    "reply_sought" BOOLEAN,
    "member_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verdict_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "verdict_evidence" (
    "newsroom_id" UUID NOT NULL,
    "verdict_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "source_hash" TEXT NOT NULL,

    CONSTRAINT "verdict_evidence_pkey" PRIMARY KEY ("newsroom_id","verdict_id","evidence_id")
);

-- CreateTable
CREATE TABLE "approval" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "verdict_id" UUID NOT NULL,
    "verdict_user_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "approval_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "waiver" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "waiver_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "sign_off" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "head_hash" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_off_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "withdrawal" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "evidence_id" UUID,
    "verdict_id" UUID,
    "approval_id" UUID,
    "waiver_id" UUID,
    "sign_off_id" UUID,
    "reason" TEXT,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "withdrawal_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "source" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "title" TEXT NOT NULL,
    "access" "Access" NOT NULL,
    "text" TEXT,
    "text_hash" TEXT,
    "contact" TEXT,
    "happened_at" TIMESTAMPTZ(3),
    "import_report" JSONB NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "source_paragraph" (
    "newsroom_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "start_ms" INTEGER,
    "end_ms" INTEGER,
    "page" INTEGER,
    "label" TEXT,
    "speaker" TEXT,

    CONSTRAINT "source_paragraph_pkey" PRIMARY KEY ("newsroom_id","source_id","index")
);

-- CreateTable
CREATE TABLE "source_reader" (
    "newsroom_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_reader_pkey" PRIMARY KEY ("newsroom_id","source_id","member_id")
);

-- CreateTable
CREATE TABLE "note" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "claim_id" UUID,
    "parent_id" UUID,
    "kind" "NoteKind" NOT NULL,
    "body" TEXT NOT NULL,
    "proposed_words" TEXT,
    "owed_by_id" UUID,
    "in_report" BOOLEAN NOT NULL DEFAULT false,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "note_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "note_resolution" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "resolved" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "note_resolution_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "event_chain" (
    "newsroom_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "article_id" UUID,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "head_hash" TEXT NOT NULL,

    CONSTRAINT "event_chain_pkey" PRIMARY KEY ("newsroom_id","id")
);

-- CreateTable
CREATE TABLE "event" (
    "newsroom_id" UUID NOT NULL,
    "chain_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "article_id" UUID,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "type" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "audience" "EventAudience" NOT NULL,
    "payload_hash" TEXT NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("newsroom_id","chain_id","sequence")
);

-- CreateTable
CREATE TABLE "event_payload" (
    "newsroom_id" UUID NOT NULL,
    "chain_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "salt" TEXT NOT NULL,
    "payload" JSONB NOT NULL,

    CONSTRAINT "event_payload_pkey" PRIMARY KEY ("newsroom_id","chain_id","sequence")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "throttle_last_failed_at_idx" ON "throttle"("last_failed_at");

-- CreateIndex
CREATE INDEX "member_user_id_idx" ON "member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_newsroom_id_user_id_key" ON "member"("newsroom_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_newsroom_id_id_user_id_key" ON "member"("newsroom_id", "id", "user_id");

-- CreateIndex
CREATE INDEX "speaker_newsroom_id_name_id_idx" ON "speaker"("newsroom_id", "name", "id");

-- CreateIndex
CREATE INDEX "speaker_newsroom_id_created_by_id_idx" ON "speaker"("newsroom_id", "created_by_id");

-- CreateIndex
CREATE INDEX "article_newsroom_id_deadline_id_idx" ON "article"("newsroom_id", "deadline", "id");

-- CreateIndex
CREATE INDEX "article_newsroom_id_created_by_id_idx" ON "article"("newsroom_id", "created_by_id");

-- CreateIndex
CREATE INDEX "article_person_newsroom_id_member_id_idx" ON "article_person"("newsroom_id", "member_id");

-- CreateIndex
CREATE INDEX "revision_newsroom_id_created_by_id_idx" ON "revision"("newsroom_id", "created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_newsroom_id_article_id_id_key" ON "revision"("newsroom_id", "article_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_newsroom_id_article_id_number_key" ON "revision"("newsroom_id", "article_id", "number");

-- CreateIndex
CREATE INDEX "paragraph_newsroom_id_article_id_revision_id_idx" ON "paragraph"("newsroom_id", "article_id", "revision_id");

-- CreateIndex
CREATE INDEX "file_newsroom_id_article_id_revision_id_idx" ON "file"("newsroom_id", "article_id", "revision_id");

-- CreateIndex
CREATE INDEX "file_newsroom_id_article_id_source_id_idx" ON "file"("newsroom_id", "article_id", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "file_newsroom_id_article_id_id_key" ON "file"("newsroom_id", "article_id", "id");

-- CreateIndex
CREATE INDEX "run_newsroom_id_article_id_revision_id_idx" ON "run"("newsroom_id", "article_id", "revision_id");

-- CreateIndex
CREATE INDEX "run_newsroom_id_started_by_id_idx" ON "run"("newsroom_id", "started_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "run_newsroom_id_article_id_id_key" ON "run"("newsroom_id", "article_id", "id");

-- CreateIndex
CREATE INDEX "proposal_newsroom_id_article_id_run_id_idx" ON "proposal"("newsroom_id", "article_id", "run_id");

-- CreateIndex
CREATE INDEX "proposal_newsroom_id_article_id_cast_entry_id_idx" ON "proposal"("newsroom_id", "article_id", "cast_entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_newsroom_id_article_id_id_key" ON "proposal"("newsroom_id", "article_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_newsroom_id_run_id_index_key" ON "proposal"("newsroom_id", "run_id", "index");

-- CreateIndex
CREATE INDEX "mark_proposal_newsroom_id_article_id_run_id_idx" ON "mark_proposal"("newsroom_id", "article_id", "run_id");

-- CreateIndex
CREATE INDEX "cast_entry_newsroom_id_article_id_run_id_idx" ON "cast_entry"("newsroom_id", "article_id", "run_id");

-- CreateIndex
CREATE INDEX "cast_entry_newsroom_id_member_id_idx" ON "cast_entry"("newsroom_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "cast_entry_newsroom_id_article_id_id_key" ON "cast_entry"("newsroom_id", "article_id", "id");

-- CreateIndex
CREATE INDEX "cast_link_newsroom_id_article_id_cast_entry_id_idx" ON "cast_link"("newsroom_id", "article_id", "cast_entry_id");

-- CreateIndex
CREATE INDEX "cast_link_newsroom_id_speaker_id_idx" ON "cast_link"("newsroom_id", "speaker_id");

-- CreateIndex
CREATE INDEX "cast_link_newsroom_id_member_id_idx" ON "cast_link"("newsroom_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_newsroom_id_article_id_id_key" ON "claim"("newsroom_id", "article_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_newsroom_id_article_id_number_key" ON "claim"("newsroom_id", "article_id", "number");

-- CreateIndex
CREATE INDEX "claim_version_newsroom_id_article_id_revision_id_idx" ON "claim_version"("newsroom_id", "article_id", "revision_id");

-- CreateIndex
CREATE INDEX "claim_version_newsroom_id_article_id_cast_entry_id_idx" ON "claim_version"("newsroom_id", "article_id", "cast_entry_id");

-- CreateIndex
CREATE INDEX "claim_version_newsroom_id_article_id_proposal_id_idx" ON "claim_version"("newsroom_id", "article_id", "proposal_id");

-- CreateIndex
CREATE INDEX "claim_version_newsroom_id_member_id_idx" ON "claim_version"("newsroom_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_version_newsroom_id_article_id_id_key" ON "claim_version"("newsroom_id", "article_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_version_newsroom_id_claim_id_number_key" ON "claim_version"("newsroom_id", "claim_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "claim_version_newsroom_id_article_id_claim_id_id_key" ON "claim_version"("newsroom_id", "article_id", "claim_id", "id");

-- CreateIndex
CREATE INDEX "fragment_newsroom_id_article_id_claim_version_id_idx" ON "fragment"("newsroom_id", "article_id", "claim_version_id");

-- CreateIndex
CREATE INDEX "mark_decision_newsroom_id_article_id_revision_id_start_idx" ON "mark_decision"("newsroom_id", "article_id", "revision_id", "start");

-- CreateIndex
CREATE INDEX "mark_decision_newsroom_id_member_id_idx" ON "mark_decision"("newsroom_id", "member_id");

-- CreateIndex
CREATE INDEX "assignment_newsroom_id_article_id_claim_id_idx" ON "assignment"("newsroom_id", "article_id", "claim_id");

-- CreateIndex
CREATE INDEX "assignment_newsroom_id_assignee_id_idx" ON "assignment"("newsroom_id", "assignee_id");

-- CreateIndex
CREATE INDEX "assignment_newsroom_id_member_id_idx" ON "assignment"("newsroom_id", "member_id");

-- CreateIndex
CREATE INDEX "evidence_newsroom_id_article_id_claim_id_idx" ON "evidence"("newsroom_id", "article_id", "claim_id");

-- CreateIndex
CREATE INDEX "evidence_newsroom_id_article_id_source_id_idx" ON "evidence"("newsroom_id", "article_id", "source_id");

-- CreateIndex
CREATE INDEX "evidence_newsroom_id_member_id_idx" ON "evidence"("newsroom_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_newsroom_id_article_id_id_key" ON "evidence"("newsroom_id", "article_id", "id");

-- CreateIndex
CREATE INDEX "finding_newsroom_id_article_id_evidence_id_idx" ON "finding"("newsroom_id", "article_id", "evidence_id");

-- CreateIndex
CREATE INDEX "verdict_newsroom_id_article_id_claim_id_idx" ON "verdict"("newsroom_id", "article_id", "claim_id");

-- CreateIndex
CREATE INDEX "verdict_newsroom_id_article_id_claim_id_claim_version_id_idx" ON "verdict"("newsroom_id", "article_id", "claim_id", "claim_version_id");

-- CreateIndex
CREATE INDEX "verdict_newsroom_id_member_id_user_id_idx" ON "verdict"("newsroom_id", "member_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "verdict_newsroom_id_article_id_id_key" ON "verdict"("newsroom_id", "article_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "verdict_newsroom_id_article_id_id_user_id_key" ON "verdict"("newsroom_id", "article_id", "id", "user_id");

-- CreateIndex
CREATE INDEX "verdict_evidence_newsroom_id_article_id_verdict_id_idx" ON "verdict_evidence"("newsroom_id", "article_id", "verdict_id");

-- CreateIndex
CREATE INDEX "verdict_evidence_newsroom_id_article_id_evidence_id_idx" ON "verdict_evidence"("newsroom_id", "article_id", "evidence_id");

-- CreateIndex
CREATE INDEX "approval_newsroom_id_article_id_verdict_id_verdict_user_id_idx" ON "approval"("newsroom_id", "article_id", "verdict_id", "verdict_user_id");

-- CreateIndex
CREATE INDEX "approval_newsroom_id_member_id_user_id_idx" ON "approval"("newsroom_id", "member_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "approval_newsroom_id_article_id_id_key" ON "approval"("newsroom_id", "article_id", "id");

-- CreateIndex
CREATE INDEX "waiver_newsroom_id_article_id_revision_id_idx" ON "waiver"("newsroom_id", "article_id", "revision_id");

-- CreateIndex
CREATE INDEX "waiver_newsroom_id_article_id_claim_id_idx" ON "waiver"("newsroom_id", "article_id", "claim_id");

-- CreateIndex
CREATE INDEX "waiver_newsroom_id_member_id_idx" ON "waiver"("newsroom_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "waiver_newsroom_id_article_id_id_key" ON "waiver"("newsroom_id", "article_id", "id");

-- CreateIndex
CREATE INDEX "sign_off_newsroom_id_article_id_revision_id_idx" ON "sign_off"("newsroom_id", "article_id", "revision_id");

-- CreateIndex
CREATE INDEX "sign_off_newsroom_id_member_id_idx" ON "sign_off"("newsroom_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_off_newsroom_id_article_id_id_key" ON "sign_off"("newsroom_id", "article_id", "id");

-- CreateIndex
CREATE INDEX "withdrawal_newsroom_id_member_id_idx" ON "withdrawal"("newsroom_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "withdrawal_newsroom_id_article_id_evidence_id_key" ON "withdrawal"("newsroom_id", "article_id", "evidence_id");

-- CreateIndex
CREATE UNIQUE INDEX "withdrawal_newsroom_id_article_id_verdict_id_key" ON "withdrawal"("newsroom_id", "article_id", "verdict_id");

-- CreateIndex
CREATE UNIQUE INDEX "withdrawal_newsroom_id_article_id_approval_id_key" ON "withdrawal"("newsroom_id", "article_id", "approval_id");

-- CreateIndex
CREATE UNIQUE INDEX "withdrawal_newsroom_id_article_id_waiver_id_key" ON "withdrawal"("newsroom_id", "article_id", "waiver_id");

-- CreateIndex
CREATE UNIQUE INDEX "withdrawal_newsroom_id_article_id_sign_off_id_key" ON "withdrawal"("newsroom_id", "article_id", "sign_off_id");

-- CreateIndex
CREATE INDEX "source_newsroom_id_created_by_id_idx" ON "source"("newsroom_id", "created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_newsroom_id_article_id_id_key" ON "source"("newsroom_id", "article_id", "id");

-- CreateIndex
CREATE INDEX "source_paragraph_newsroom_id_article_id_source_id_idx" ON "source_paragraph"("newsroom_id", "article_id", "source_id");

-- CreateIndex
CREATE INDEX "source_reader_newsroom_id_article_id_source_id_idx" ON "source_reader"("newsroom_id", "article_id", "source_id");

-- CreateIndex
CREATE INDEX "source_reader_newsroom_id_member_id_idx" ON "source_reader"("newsroom_id", "member_id");

-- CreateIndex
CREATE INDEX "note_newsroom_id_article_id_claim_id_idx" ON "note"("newsroom_id", "article_id", "claim_id");

-- CreateIndex
CREATE INDEX "note_newsroom_id_article_id_parent_id_idx" ON "note"("newsroom_id", "article_id", "parent_id");

-- CreateIndex
CREATE INDEX "note_newsroom_id_owed_by_id_idx" ON "note"("newsroom_id", "owed_by_id");

-- CreateIndex
CREATE INDEX "note_newsroom_id_member_id_idx" ON "note"("newsroom_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "note_newsroom_id_article_id_id_key" ON "note"("newsroom_id", "article_id", "id");

-- CreateIndex
CREATE INDEX "note_resolution_newsroom_id_article_id_note_id_idx" ON "note_resolution"("newsroom_id", "article_id", "note_id");

-- CreateIndex
CREATE INDEX "note_resolution_newsroom_id_member_id_idx" ON "note_resolution"("newsroom_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_chain_newsroom_id_article_id_key" ON "event_chain"("newsroom_id", "article_id");

-- CreateIndex
CREATE INDEX "event_newsroom_id_actor_id_idx" ON "event"("newsroom_id", "actor_id");

-- CreateIndex
CREATE INDEX "event_newsroom_id_subject_id_idx" ON "event"("newsroom_id", "subject_id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_newsroom_id_created_by_id_fkey" FOREIGN KEY ("newsroom_id", "created_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_newsroom_id_created_by_id_fkey" FOREIGN KEY ("newsroom_id", "created_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_person" ADD CONSTRAINT "article_person_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_person" ADD CONSTRAINT "article_person_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_newsroom_id_created_by_id_fkey" FOREIGN KEY ("newsroom_id", "created_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paragraph" ADD CONSTRAINT "paragraph_newsroom_id_article_id_revision_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "revision_id") REFERENCES "revision"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_newsroom_id_article_id_revision_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "revision_id") REFERENCES "revision"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_newsroom_id_article_id_source_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "source_id") REFERENCES "source"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_chunk" ADD CONSTRAINT "file_chunk_newsroom_id_file_id_fkey" FOREIGN KEY ("newsroom_id", "file_id") REFERENCES "file"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_newsroom_id_article_id_revision_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "revision_id") REFERENCES "revision"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_newsroom_id_started_by_id_fkey" FOREIGN KEY ("newsroom_id", "started_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_newsroom_id_article_id_run_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "run_id") REFERENCES "run"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_newsroom_id_article_id_cast_entry_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "cast_entry_id") REFERENCES "cast_entry"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark_proposal" ADD CONSTRAINT "mark_proposal_newsroom_id_article_id_run_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "run_id") REFERENCES "run"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cast_entry" ADD CONSTRAINT "cast_entry_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cast_entry" ADD CONSTRAINT "cast_entry_newsroom_id_article_id_run_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "run_id") REFERENCES "run"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cast_entry" ADD CONSTRAINT "cast_entry_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cast_link" ADD CONSTRAINT "cast_link_newsroom_id_article_id_cast_entry_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "cast_entry_id") REFERENCES "cast_entry"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cast_link" ADD CONSTRAINT "cast_link_newsroom_id_speaker_id_fkey" FOREIGN KEY ("newsroom_id", "speaker_id") REFERENCES "speaker"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cast_link" ADD CONSTRAINT "cast_link_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_version" ADD CONSTRAINT "claim_version_newsroom_id_article_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "claim_id") REFERENCES "claim"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_version" ADD CONSTRAINT "claim_version_newsroom_id_article_id_revision_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "revision_id") REFERENCES "revision"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_version" ADD CONSTRAINT "claim_version_newsroom_id_article_id_cast_entry_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "cast_entry_id") REFERENCES "cast_entry"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_version" ADD CONSTRAINT "claim_version_newsroom_id_article_id_proposal_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "proposal_id") REFERENCES "proposal"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_version" ADD CONSTRAINT "claim_version_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fragment" ADD CONSTRAINT "fragment_newsroom_id_article_id_claim_version_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "claim_version_id") REFERENCES "claim_version"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark_decision" ADD CONSTRAINT "mark_decision_newsroom_id_article_id_revision_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "revision_id") REFERENCES "revision"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark_decision" ADD CONSTRAINT "mark_decision_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_newsroom_id_article_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "claim_id") REFERENCES "claim"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_newsroom_id_assignee_id_fkey" FOREIGN KEY ("newsroom_id", "assignee_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_newsroom_id_article_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "claim_id") REFERENCES "claim"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_newsroom_id_article_id_source_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "source_id") REFERENCES "source"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_newsroom_id_article_id_evidence_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "evidence_id") REFERENCES "evidence"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_newsroom_id_article_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "claim_id") REFERENCES "claim"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_newsroom_id_article_id_claim_id_claim_version_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "claim_id", "claim_version_id") REFERENCES "claim_version"("newsroom_id", "article_id", "claim_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_newsroom_id_member_id_user_id_fkey" FOREIGN KEY ("newsroom_id", "member_id", "user_id") REFERENCES "member"("newsroom_id", "id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_evidence" ADD CONSTRAINT "verdict_evidence_newsroom_id_article_id_verdict_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "verdict_id") REFERENCES "verdict"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_evidence" ADD CONSTRAINT "verdict_evidence_newsroom_id_article_id_evidence_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "evidence_id") REFERENCES "evidence"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval" ADD CONSTRAINT "approval_newsroom_id_article_id_verdict_id_verdict_user_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "verdict_id", "verdict_user_id") REFERENCES "verdict"("newsroom_id", "article_id", "id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval" ADD CONSTRAINT "approval_newsroom_id_member_id_user_id_fkey" FOREIGN KEY ("newsroom_id", "member_id", "user_id") REFERENCES "member"("newsroom_id", "id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_newsroom_id_article_id_revision_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "revision_id") REFERENCES "revision"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_newsroom_id_article_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "claim_id") REFERENCES "claim"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_newsroom_id_article_id_revision_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "revision_id") REFERENCES "revision"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_newsroom_id_article_id_evidence_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "evidence_id") REFERENCES "evidence"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_newsroom_id_article_id_verdict_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "verdict_id") REFERENCES "verdict"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_newsroom_id_article_id_approval_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "approval_id") REFERENCES "approval"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_newsroom_id_article_id_waiver_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "waiver_id") REFERENCES "waiver"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_newsroom_id_article_id_sign_off_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "sign_off_id") REFERENCES "sign_off"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_newsroom_id_created_by_id_fkey" FOREIGN KEY ("newsroom_id", "created_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_paragraph" ADD CONSTRAINT "source_paragraph_newsroom_id_article_id_source_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "source_id") REFERENCES "source"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_reader" ADD CONSTRAINT "source_reader_newsroom_id_article_id_source_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "source_id") REFERENCES "source"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_reader" ADD CONSTRAINT "source_reader_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_newsroom_id_article_id_claim_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "claim_id") REFERENCES "claim"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_newsroom_id_article_id_parent_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "parent_id") REFERENCES "note"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_newsroom_id_owed_by_id_fkey" FOREIGN KEY ("newsroom_id", "owed_by_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note_resolution" ADD CONSTRAINT "note_resolution_newsroom_id_article_id_note_id_fkey" FOREIGN KEY ("newsroom_id", "article_id", "note_id") REFERENCES "note"("newsroom_id", "article_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note_resolution" ADD CONSTRAINT "note_resolution_newsroom_id_member_id_fkey" FOREIGN KEY ("newsroom_id", "member_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_chain" ADD CONSTRAINT "event_chain_newsroom_id_fkey" FOREIGN KEY ("newsroom_id") REFERENCES "newsroom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_chain" ADD CONSTRAINT "event_chain_newsroom_id_article_id_fkey" FOREIGN KEY ("newsroom_id", "article_id") REFERENCES "article"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_newsroom_id_chain_id_fkey" FOREIGN KEY ("newsroom_id", "chain_id") REFERENCES "event_chain"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_newsroom_id_actor_id_fkey" FOREIGN KEY ("newsroom_id", "actor_id") REFERENCES "member"("newsroom_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_payload" ADD CONSTRAINT "event_payload_newsroom_id_chain_id_sequence_fkey" FOREIGN KEY ("newsroom_id", "chain_id", "sequence") REFERENCES "event"("newsroom_id", "chain_id", "sequence") ON DELETE RESTRICT ON UPDATE CASCADE;


