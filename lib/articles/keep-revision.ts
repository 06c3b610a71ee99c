import { createHash } from 'node:crypto'
import { newId } from '../db/ids'
import { insertMany } from '../db/insert-many'
import type { Tx } from '../db/tenant'
import type { ReadText } from './model'
import type { MadeVersion, RevisionRows } from './revision-rows'

/** A piece of a file small enough to be read by range. */
const CHUNK_BYTES = 256 * 1024

/** Writes a revision with its paragraphs, run, cast, proposals and marks. */
export async function keepRevision(tx: Tx, rows: RevisionRows): Promise<void> {
  await tx.revision.createMany({ data: [rows.revision] })
  await insertMany(tx, 'Paragraph', rows.paragraphs)
  await keepRun(tx, rows)
}

/** Writes a run with its cast, proposals and marks. */
export async function keepRun(
  tx: Tx,
  rows: Pick<RevisionRows, 'run' | 'cast' | 'proposals' | 'marks'>,
): Promise<void> {
  await tx.run.createMany({ data: [rows.run] })
  await insertMany(tx, 'CastEntry', rows.cast)
  await insertMany(tx, 'Proposal', rows.proposals)
  await insertMany(tx, 'MarkProposal', rows.marks)
}

/** Writes versions of claims with their fragments, as `versionOfProposal` and `versionBy` make them. */
export async function keepVersions(tx: Tx, made: readonly MadeVersion[]): Promise<void> {
  const createdAt = new Date()
  await insertMany(
    tx,
    'ClaimVersion',
    made.map((m) => ({ createdAt, ...m.version })),
  )
  await insertMany(
    tx,
    'Fragment',
    made.flatMap((m) => m.fragments),
  )
}

/** What a file belongs to: its wall is the revision's or the source's. */
type FileOwner = { newsroomId: string; articleId: string } & ({ revisionId: string } | { sourceId: string })

/** Keeps the bytes as they came, in chunks, with their SHA-256. */
export async function keepFile(
  tx: Tx,
  owner: FileOwner,
  { name, mediaType, bytes }: ReadText['original'],
): Promise<void> {
  const { newsroomId } = owner
  const id = newId()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await tx.file.createMany({
    data: [{ ...owner, id, name: name.slice(0, 255), mediaType, size: bytes.length, sha256 }],
  })
  for (let at = 0, index = 0; at < bytes.length; at += CHUNK_BYTES, index++)
    await tx.fileChunk.createMany({
      data: [{ newsroomId, fileId: id, index, bytes: new Uint8Array(bytes.subarray(at, at + CHUNK_BYTES)) }],
    })
}
