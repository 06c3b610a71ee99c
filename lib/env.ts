import { z } from 'zod'

const Env = z.object({
  /** signs in as the app's role: bound by row-level security, owner of nothing */
  DATABASE_URL: z.string().startsWith('postgres'),
  /** the product's own address, as NextAuth needs it too */
  NEXTAUTH_URL: z.url().optional(),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
})

const Owner = z.object({ MIGRATE_DATABASE_URL: z.string().startsWith('postgres') })

/** The settings of this process; throws one sentence that names each missing or broken one. */
export const env = (): z.output<typeof Env> => read(Env)

/** The owner's sign-in, for the tools of an operator; the serving process never has it. */
export const ownerUrl = (): string => read(Owner).MIGRATE_DATABASE_URL

function read<S extends z.ZodType>(schema: S): z.output<S> {
  const parsed = schema.safeParse(process.env)
  if (parsed.success) return parsed.data
  throw new Error(
    `Settings: ${parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`,
  )
}
