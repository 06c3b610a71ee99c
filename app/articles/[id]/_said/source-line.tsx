import { formatTime } from '@/lib/sources/locator'
import './source-line.css'
import { type LineLength, type OnLine, placesOf } from './line-places'

export interface LineMark extends OnLine {
  readonly key: string
  /** a number or two */
  readonly short: string
  /** all of it, for who hears it: "part 1, 00:01:12, turn 3" */
  readonly label: string
  readonly href: string
}

interface Props {
  readonly label: string
  readonly length: LineLength
  readonly marks: readonly LineMark[]
}

/** A source from its first turn to its last, and where along it things were said. Each mark is a link that says its place. */
export function SourceLine({ label, length, marks }: Props) {
  const places = placesOf(marks, length)
  const rows = 1 + Math.max(0, ...places.map(({ row }) => row))
  return (
    <div className="source-line">
      <ol aria-label={label} style={{ height: `${rows * 1.75 + 0.4}rem` }}>
        {marks.map(({ key, short, label: name, href }, k) => (
          <li
            key={key}
            style={{ insetInlineStart: `${places[k].at * 100}%`, top: `${places[k].row * 1.75}rem` }}
          >
            <a href={href} aria-label={name} title={name}>
              {short}
            </a>
          </li>
        ))}
      </ol>
      <p className="text-quiet flex justify-between text-xs" aria-hidden>
        <span>first turn</span>
        <span>last turn{length.lastMs !== null && `, ${formatTime(length.lastMs)}`}</span>
      </p>
    </div>
  )
}
