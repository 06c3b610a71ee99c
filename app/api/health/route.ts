import { connection } from 'next/server'
import { db } from '@/lib/db/client'

/** Whether the house stands: its database answers, or 503. It says nothing else. */
export async function GET(): Promise<Response> {
  await connection()
  try {
    await (await db()).$queryRaw`SELECT 1`
    return new Response('ok')
  } catch {
    return new Response(null, { status: 503 })
  }
}
