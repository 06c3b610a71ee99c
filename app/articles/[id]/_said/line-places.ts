/** Something that stands at a turn of a source. */
export interface OnLine {
  /** of the source, from 0 */
  readonly paragraph: number
  readonly startMs: number | null
}

/** How long a source is: in turns, and in time where that is known. */
export interface LineLength {
  readonly turns: number
  /** when the last turn begins */
  readonly lastMs: number | null
}

/** Marks nearer than this share of the line would cover each other on a telephone. */
const APART = 0.085

/** Where on the line each mark stands, 0 to 1, and in which row from 0 below it, so that none covers another. */
export function placesOf(
  marks: readonly OnLine[],
  length: LineLength,
): { readonly at: number; readonly row: number }[] {
  const isTimed =
    length.lastMs !== null && length.lastMs > 0 && marks.every(({ startMs }) => startMs !== null)
  const shareOf = ({ paragraph, startMs }: OnLine): number =>
    isTimed && length.lastMs ? (startMs ?? 0) / length.lastMs : paragraph / Math.max(1, length.turns - 1)
  const places = marks.map((mark) => ({ at: Math.min(1, Math.max(0, shareOf(mark))), row: 0 }))
  const ends: number[] = []
  for (const place of places.toSorted((a, b) => a.at - b.at)) {
    const free = ends.findIndex((end) => end <= place.at)
    place.row = free < 0 ? ends.length : free
    ends[place.row] = place.at + APART
  }
  return places
}
