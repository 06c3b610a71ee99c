interface Props {
  readonly id?: string
  readonly label: string
  readonly value: string | null
  /** how "no matter which" is called; null where something is always chosen */
  readonly anyWords?: string | null
  readonly options: readonly { readonly value: string; readonly text: string }[]
  readonly onChange: (value: string | null) => void
}

/** One choice of the filter, small enough to stand in a row with the others. */
export const FilterSelect = ({ id, label, value, anyWords = label, options, onChange }: Props) => (
  <select
    id={id}
    aria-label={label}
    value={value ?? ''}
    data-set={value !== null && anyWords !== null ? true : undefined}
    className="filter-select"
    onChange={(event) => onChange(event.target.value || null)}
  >
    {anyWords !== null && <option value="">{anyWords}</option>}
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.text}
      </option>
    ))}
  </select>
)
