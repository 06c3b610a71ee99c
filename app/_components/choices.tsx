interface Props<T extends string> {
  readonly legend: string
  readonly name: string
  readonly defaultValue: T
  /** told when something else on the form hangs on the choice */
  readonly onChange?: (value: T) => void
  readonly options: readonly { readonly value: T; readonly text: string; readonly hint: string }[]
}

/** One of a few, each with a word on what it means. */
export const Choices = <T extends string>({ legend, name, defaultValue, onChange, options }: Props<T>) => (
  <fieldset>
    <legend className="mb-1 text-sm font-medium">{legend}</legend>
    <div className="grid gap-2 sm:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))]">
      {options.map(({ value, text, hint }) => (
        <label
          key={value}
          className="border-edge bg-sheet has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-accent flex cursor-pointer gap-2.5 rounded-md border px-3 py-2 outline-offset-2 has-focus-visible:outline-2"
        >
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === defaultValue}
            onChange={onChange && (() => onChange(value))}
            className="mt-1 size-4 shrink-0"
          />
          <span>
            <span className="font-medium">{text}</span>
            <span className="text-quiet block text-sm">{hint}</span>
          </span>
        </label>
      ))}
    </div>
  </fieldset>
)
