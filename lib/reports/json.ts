import { z } from 'zod'
import { Report } from './model'

/** The report as JSON in its published form, checked against the schema on the way out. */
export const writeJson = (report: Report): string => `${JSON.stringify(Report.parse(report), null, 2)}\n`

/** The schema of the JSON report, as JSON Schema 2020-12; published at /report.schema.json. */
export const reportJsonSchema = (): object => ({
  $id: 'verbatim-report/2',
  ...z.toJSONSchema(Report, { target: 'draft-2020-12' }),
})
