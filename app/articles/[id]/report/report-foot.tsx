import { CopyButton } from '@/app/history/copy-button'
import type { Report } from '@/lib/reports/model'

/** What the report's words do not mean, and the hash by which its history can be compared later. */
export const ReportFoot = ({ report: { meaning, headHash } }: { report: Report }) => (
  <>
    <section aria-labelledby="meaning" className="mt-11">
      <h2 id="meaning" className="border-ink border-b pb-1.5 font-serif text-xl font-semibold">
        What these words mean, and what they do not
      </h2>
      <ul className="max-w-3xl">
        {meaning.map((sentence) => (
          <li key={sentence} className="mt-3">
            {sentence}
          </li>
        ))}
      </ul>
    </section>
    <footer className="border-rule text-quiet mt-11 border-t-4 border-double pt-5">
      <p>The article’s history ends, as this report is read, in the hash</p>
      <p className="text-ink flex items-center gap-2">
        <code className="font-mono text-sm break-all">{headHash}</code>
        <CopyButton text={headHash} label="Copy the hash" />
      </p>
    </footer>
  </>
)
