import type { ComponentProps } from 'react'
import { CONTROL, Field, type FieldText } from './field'

interface Props extends ComponentProps<'select'>, FieldText {
  readonly options: readonly { readonly value: string; readonly text: string; readonly disabled?: boolean }[]
}

/** The platform's own list: it works before the page has woken up, and on a telephone. */
export const Select = ({ label, hint, error, hideLabel, className, options, ...rest }: Props) => (
  <Field {...{ label, hint, error, hideLabel, className }}>
    {(control) => (
      <select className={`${CONTROL} min-h-9 pr-1`} {...control} {...rest}>
        {options.map(({ value, text, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {text}
          </option>
        ))}
      </select>
    )}
  </Field>
)
