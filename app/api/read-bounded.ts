/** The body's bytes, counted as they come; null once there are more than `most`, whatever its header said. */
export async function readBounded(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length')) > most) return null
  const reader = request.body?.getReader()
  const pieces: Uint8Array[] = []
  let size = 0
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length
    if (size > most) {
      await reader?.cancel()
      return null
    }
    pieces.push(next.value)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** A multipart or urlencoded body of at most `most` bytes; 'too-large', or 'odd' where it is no form. */
export async function readForm(request: Request, most: number): Promise<FormData | 'too-large' | 'odd'> {
  const bytes = await readBounded(request, most)
  if (!bytes) return 'too-large'
  const headers = { 'Content-Type': request.headers.get('content-type') ?? '' }
  return new Response(bytes, { headers }).formData().catch(() => 'odd' as const)
}
