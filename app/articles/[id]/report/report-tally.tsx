import type { Report, Section } from '@/lib/reports/model'
import { SECTIONS } from '@/lib/reports/model'
import { SECTION_WORDS } from '@/lib/reports/words'

/** Each part has a line of its own, so that grey ink tells them apart too. */
const LINES: Record<Section, string> = {
  OPEN: 'border-fix border-dashed',
  WAIVED: 'border-author border-solid',
  SET_ASIDE: 'border-quiet border-dotted',
  DISMISSED: 'border-quiet border-dotted',
  SETTLED: 'border-good border-double',
}

/** How many entries each part of the report has, as wide as they are many. */
export function ReportTally({ counts }: { counts: Report['counts'] }) {
  const present = SECTIONS.filter((section) => counts[section] > 0)
  if (present.length === 0)
    return (
      <p className="text-galley mt-8 font-serif">
        No statement was found in this revision, and none was added.
      </p>
    )
  return (
    <nav aria-label="Parts of this report" className="mt-7">
      <ol className="flex flex-wrap gap-1">
        {present.map((section) => (
          <li
            key={section}
            className={`basis-36 border-t-6 pt-2 ${LINES[section]}`}
            style={{ flexGrow: counts[section] }}
          >
            <a href={`#${anchorOf(section)}`} className="block min-h-6 hover:underline">
              <b className="font-serif text-xl font-semibold">{counts[section]}</b>{' '}
              {SECTION_WORDS[section].short}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

export const anchorOf = (section: Section) => `part-${section.toLowerCase().replaceAll('_', '-')}`
