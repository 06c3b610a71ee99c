import { answering } from '@/app/api/answering'
import { asDownload } from '@/app/api/as-download'
import { readChunk, readOriginal } from '@/lib/sources/queries'

/** The bytes of a source as they came in, sent piece by piece and never shown by the browser. */
export const GET = answering<{ id: string }>(async (actor, _request, { id }) => {
  const file = await readOriginal(actor, id)
  let index = 0
  const bytes = new ReadableStream<Uint8Array>({
    async pull(stream) {
      if (index === file.chunks) return stream.close()
      stream.enqueue(await readChunk(actor, file.id, index++))
    },
  })
  return new Response(bytes, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(file.size),
      'Content-Disposition': asDownload(file.name),
      'Cache-Control': 'private, no-store',
    },
  })
})
