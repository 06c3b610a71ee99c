import type { Db } from './client'

/**
 * What keeps the rows apart, read from the database itself: row security, policies, grants, checks, triggers and
 * functions, one sorted text. Kept beside the code, so that a change of any of them is seen in review.
 */
export async function dumpWalls(owner: Db): Promise<string> {
  const rows = await owner.$queryRaw<{ line: string }[]>`
    WITH ours AS (
      SELECT c.oid, c.relname, c.relacl, c.relowner, c.relrowsecurity, c.relforcerowsecurity FROM pg_class c
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm') AND c.relname <> '_prisma_migrations')
    SELECT line FROM (
      SELECT format('table %s: row security %s%s', relname, CASE WHEN relrowsecurity THEN 'on' ELSE 'OFF' END,
        CASE WHEN relforcerowsecurity THEN ', forced' ELSE '' END) AS line FROM ours
      UNION ALL
      SELECT format('policy %s.%s: %s for %s to %s using (%s) with check (%s)', tablename, policyname, lower(permissive), cmd,
        array_to_string(roles, ', '), qual, with_check) FROM pg_policies WHERE schemaname = 'public'
      UNION ALL
      SELECT format('grant %s on table %s to %s', privilege_type, relname,
        CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
      FROM ours, aclexplode(relacl) WHERE grantee <> relowner
      UNION ALL
      SELECT format('grant %s on column %s.%s to %s', privilege_type, relname, attname,
        CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
      FROM ours JOIN pg_attribute a ON a.attrelid = ours.oid AND a.attnum > 0, aclexplode(a.attacl) WHERE grantee <> relowner
      UNION ALL
      SELECT format('grant %s on schema public to %s', privilege_type,
        CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
      FROM pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner)))
      WHERE n.nspname = 'public' AND grantee <> n.nspowner
      UNION ALL
      SELECT format('grant %s on function %s to %s', privilege_type, p.oid::regprocedure,
        CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
      FROM pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner)))
      WHERE p.pronamespace = 'public'::regnamespace AND grantee <> p.proowner
      UNION ALL
      SELECT format('check %s.%s: %s', relname, conname, pg_get_constraintdef(k.oid))
      FROM ours JOIN pg_constraint k ON k.conrelid = ours.oid AND k.contype = 'c'
      UNION ALL
      SELECT format('trigger %s', pg_get_triggerdef(g.oid))
      FROM ours JOIN pg_trigger g ON g.tgrelid = ours.oid WHERE NOT g.tgisinternal
      UNION ALL
      SELECT format('function %s', pg_get_functiondef(p.oid)) FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
    ) lines ORDER BY line COLLATE "C"`
  return `${rows.map(({ line }) => line.trimEnd()).join('\n')}\n`
}
