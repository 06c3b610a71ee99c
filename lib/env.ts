import { z } from 'zod'

const Env = z.object({
  /** the app's role: bound by row-level security, owns nothing */
  DATABASE_URL: z.string().startsWith('postgres'),
  NEXTAUTH_SECRET: z.string().min(32),
  NEXTAUTH_URL: z.url(),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
})

let read: z.infer<typeof Env> | undefined

/** The settings of this process; throws one sentence per missing or broken one. */
export function env(): z.infer<typeof Env> {
  if (read) return read
  const parsed = Env.safeParse(process.env)
  if (!parsed.success)
    throw new Error(
      `Settings: ${parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`,
    )
  read = parsed.data
  return read
}
